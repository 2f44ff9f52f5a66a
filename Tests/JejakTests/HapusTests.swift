import Bahasa
import Database
import Foundation
import Synchronization
import TestKit
import Testing

@testable import Jejak

@Suite struct HapusTests {
  @Test(arguments: Mesin.allCases)
  func `isi lihatan yang lewat masanya hilang, rantai dan kepala di tempat lain tetap cocok`(_ mesin: Mesin)
    async throws
  {
    try await denganLihatan(mesin) { arsip in
      let lain = arsip.berkas.path + ".salinan"
      try FileManager.default.copyItem(atPath: arsip.berkas.path, toPath: lain)
      #expect(try await arsip.hapus() == 6)
      #expect(try await arsip.hapus() == 0, "once is enough")

      let hasil = try await arsip.periksaLihatan(salinan: [BerkasKepala(path: lain, kunci: arsip.kunci)])
      #expect(hasil.masalah == nil)
      #expect(hasil.dihapus == 6 && hasil.tersegel == 21)
      #expect(hasil.kepalaCocok == 7, "5, 10, 20 here and elsewhere, and 21")
      let baris: [BarisJejak] = try await arsip.db.read { tx in
        try tx.all("SELECT \(BarisJejak.kolom) FROM jejak ORDER BY urut")
      }
      #expect(baris.filter { $0.dihapus != nil }.map(\.urut) == [11, 12, 13, 16, 17, 18])
      for satu in baris where satu.dihapus != nil {
        #expect(!"\(satu)".contains("Penonton") && satu.catatan.objek == 0 && satu.mac.isEmpty)
      }
      #expect(baris.filter { $0.catatan.nama == "Endang Penonton" }.map(\.urut) == [19, 20], "too young")
      #expect(baris.filter { $0.catatan.peristiwa == "surat.dikirim" && $0.dihapus == nil }.count == 12)
      #expect(baris.last?.catatan.keterangan.hasPrefix("6 baris, ") == true)
    }
  }

  @Test(arguments: Mesin.allCases, SeranganHapus.allCases)
  func `setiap penyalahgunaan penghapusan ditemukan`(_ mesin: Mesin, _ serangan: SeranganHapus) async throws {
    try await denganLihatan(mesin) { arsip in
      try await arsip.hapus()
      #expect(try await arsip.periksaLihatan().masalah == nil)
      try await arsip.db.write { try serangan.lakukan($0) }
      let masalah = try #require(try await arsip.periksaLihatan().masalah)
      #expect("\(masalah)".hasPrefix(serangan.ditemukanSebagai), "\(serangan): \(masalah.kalimat)")
    }
  }

  /// Who has the key of the running system can write a line, but not one that makes a rule of his own.
  @Test(arguments: Mesin.allCases)
  func `terlalu dini atau jenis yang dijaga ketahuan walau catatannya ditulis dengan kunci`(_ mesin: Mesin)
    async throws
  {
    for urut in [Int64(5), 19] {
      try await denganLihatan(mesin) { arsip in
        try await arsip.db.write { tx in
          let nomor = tx.key(Catatan.self).rawValue
          try tx.kosongkan(urut: urut, catatan: nomor)
          try tx.catatPenghapusan(nomor, batas: Arsip.kini - 365 * 86_400, kunci: true)
        }
        let masalah = try #require(try await arsip.periksaLihatan().masalah)
        #expect("\(masalah)".hasPrefix("tidakBolehDihapus"), "\(urut): \(masalah)")
      }
    }
    try await denganLihatan(mesin) { arsip in
      try await arsip.hapus()
      // Who checks without saying that anything may be erased finds every erased row.
      guard case .tidakBolehDihapus = try await arsip.periksa().masalah else {
        Issue.record("an erased row was taken for a whole one")
        return
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `baris yang sudah diubah orang tidak dihapus, supaya tetap ketahuan`(_ mesin: Mesin) async throws {
    for ubahan: SQL in ["nama = 'Orang lain'", "segel = \([UInt8](repeating: 1, count: 32))"] {
      try await denganLihatan(mesin) { arsip in
        try await arsip.db.write { try $0.run("UPDATE jejak SET \(ubahan) WHERE urut = 12") }
        await #expect(throws: MasalahJejak.self) { try await arsip.hapus() }
        let terhapus = try await arsip.db.read { tx in
          try tx.value("SELECT COUNT(*) FROM jejak WHERE dihapus IS NOT NULL", as: Int.self)
        }
        #expect(terhapus == 0)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `penghapusan sedikit demi sedikit, juga sementara jejak diperiksa, tidak merusak apa pun`(
    _ mesin: Mesin
  ) async throws {
    try await denganLihatan(mesin) { arsip in
      #expect(try await arsip.hapus(paling: 4) == 4)
      #expect(try await arsip.periksaLihatan().masalah == nil)
      let sekali = Mutex(true)
      let hasil = try await Jejak.periksa(
        arsip.db, kunci: arsip.kunci, berkas: arsip.berkas, bolehDihapus: ["penduduk.dilihat"], sekali: 4
      ) { sampai in
        guard sampai >= 12,
          sekali.withLock({ ya in
            defer { ya = false }; return ya
          })
        else { return }
        do { try await arsip.hapus() } catch { Issue.record("\(error)") }
      }
      #expect(hasil.masalah == nil)
      #expect(try await arsip.periksaLihatan().dihapus == 6)
    }
  }

  @Test func `masa simpan dihitung menurut tanggal, tidak pernah kurang`() throws {
    let aturan = AturanHapusJejak(peristiwa: ["penduduk.dilihat"], tahun: 5)
    func batas(_ tahun: Int, _ bulan: Int, _ hari: Int) throws -> Tanggal {
      Tanggal(aturan.batas(pada: try #require(Tanggal(tahun, bulan, hari)).awal() + 3600))
    }
    #expect(try batas(2026, 11, 22) == Tanggal(2021, 11, 22))
    #expect(try batas(2028, 2, 29) == Tanggal(2023, 2, 28))
    #expect(AturanHapusJejak(peristiwa: [], tahun: 0).tahun == 1)
  }
}
