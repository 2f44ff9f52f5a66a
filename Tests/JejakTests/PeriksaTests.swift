import Cryptography
import Database
import Foundation
import Synchronization
import TestKit
import Testing

@testable import Jejak

@Suite struct PeriksaTests {
  @Test(arguments: Mesin.allCases)
  func `jejak yang tidak disentuh selalu utuh`(_ mesin: Mesin) async throws {
    try await denganJejak(mesin, baris: 120) { arsip in
      let kemajuan = Mutex<[Int64]>([])
      let hasil = try await arsip.periksa(sekali: 50) { sampai in kemajuan.withLock { $0.append(sampai) } }
      #expect(hasil.masalah == nil)
      #expect(hasil.tersegel == 120)
      #expect(hasil.kepalaCocok == 2)
      #expect(kemajuan.withLock { $0 } == [50, 100, 120])
    }
  }

  @Test func `baris yang baru ditulis menunggu segel dan tetap terjaga`() async throws {
    try await denganJejak(.sqlite, baris: 5) { arsip in
      try await arsip.tulis(3)
      #expect(try await arsip.periksa().terbuka == 3)
      try await arsip.db.write { try $0.run("UPDATE jejak SET nama = 'Orang lain' WHERE urut IS NULL") }
      let masalah = try await arsip.periksa().masalah
      guard case .diubah(let tempat) = masalah else {
        Issue.record("\(String(describing: masalah))")
        return
      }
      #expect(tempat.urut == nil)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `setiap gangguan acak ditemukan`(_ mesin: Mesin) async throws {
    var acak = AcakTetap(benih: 20_261_121)
    for putaran in 1...(mesin == .sqlite ? 60 : 25) {
      try await denganJejak(mesin, baris: 40) { arsip in
        let gangguan = try await Gangguan.acak(arsip, &acak)
        let hasil = try await arsip.periksa()
        #expect(hasil.masalah != nil, "putaran \(putaran): \(gangguan)")
      }
    }
  }

  @Test(arguments: Gangguan.Jenis.allCases)
  func `setiap jenis gangguan ditemukan di setiap tempat`(_ jenis: Gangguan.Jenis) async throws {
    for urut in [Int64(1), 2, 17, 39, 40] {
      try await denganJejak(.sqlite, baris: 40) { arsip in
        let gangguan = Gangguan(jenis: jenis, urut: urut, lain: urut == 40 ? 3 : urut + 1)
        try await gangguan.lakukan(arsip)
        #expect(try await arsip.periksa().masalah != nil, "\(gangguan)")
      }
    }
  }

  @Test func `masalah pertama disebut dengan tempatnya`() async throws {
    try await denganJejak(.sqlite, baris: 40) { arsip in
      try await arsip.db.write { try $0.run("DELETE FROM jejak WHERE urut IN (7, 8)") }
      #expect(try await arsip.periksa().masalah == .hilang(dari: 7, sampai: 8))
      #expect(MasalahJejak.hilang(dari: 7, sampai: 8).kalimat == "Baris ke-7 sampai ke-8 hilang.")
    }
    try await denganJejak(.sqlite, baris: 40) { arsip in
      try await arsip.db.write { try $0.run("UPDATE jejak SET keterangan = 'lain' WHERE urut = 12") }
      let kalimat = try #require(try await arsip.periksa().masalah?.kalimat)
      #expect(kalimat.hasPrefix("Baris ke-12 (nomor "))
      #expect(kalimat.contains("diubah"))
    }
    try await denganJejak(.sqlite, baris: 40) { arsip in
      try await arsip.db.write { try $0.run("DELETE FROM jejak WHERE urut > 35") }
      guard case .ekorHilang(urut: 35, sampai: 40, dicatat: _) = try await arsip.periksa().masalah else {
        Issue.record("a cut tail was not seen")
        return
      }
    }
  }

  @Test func `rantai yang dibuat ulang tanpa satu baris bertentangan dengan berkas kepala`() async throws {
    try await denganJejak(.sqlite, baris: 40) { arsip in
      try await arsip.db.write { tx in
        try tx.run("DELETE FROM jejak WHERE urut = 10")
        try tx.run("UPDATE jejak SET urut = NULL, segel = NULL")
        while try tx.segelkan(paling: 100).1 == 100 {}
      }
      // The chain in itself is whole: only what was written down elsewhere betrays it.
      #expect(try await Jejak.periksa(arsip.db, kunci: arsip.kunci).masalah == nil)
      guard case .ditulisUlang = try await arsip.periksa().masalah else {
        Issue.record("a chain made anew was not seen")
        return
      }
    }
  }

  @Test func `ekor yang dipotong bersama catatan kepalanya ketahuan dari salinan di tempat lain`()
    async throws
  {
    try await denganJejak(.sqlite, baris: 40) { arsip in
      let lain = arsip.berkas.path + ".salinan"
      try FileManager.default.copyItem(atPath: arsip.berkas.path, toPath: lain)
      try await arsip.db.write { try $0.run("DELETE FROM jejak WHERE urut > 20") }
      let baris = try String(contentsOfFile: arsip.berkas.path, encoding: .utf8).split(separator: "\n")
      try "\(baris[0])\n".write(toFile: arsip.berkas.path, atomically: true, encoding: .utf8)
      #expect(try await arsip.periksa().masalah == nil)
      let masalah =
        try await Jejak.periksa(
          arsip.db, kunci: arsip.kunci, berkas: arsip.berkas,
          salinan: [BerkasKepala(path: lain, kunci: arsip.kunci)]
        )
        .masalah
      guard case .ekorHilang(urut: 20, sampai: 40, dicatat: _) = masalah else {
        Issue.record("\(String(describing: masalah))")
        return
      }
    }
  }

  @Test func `catatan kepala yang dibuang ketahuan karena jejak berlanjut lama sesudahnya`() async throws {
    try await denganJejak(.sqlite, baris: 40) { arsip in
      let pertama = try #require(try arsip.berkas.baca().first)
      try FileManager.default.removeItem(atPath: arsip.berkas.path)
      #expect(try await arsip.periksa().adaKepala == false)
      try arsip.berkas.tambah(pertama.kepala, pada: Date(timeIntervalSince1970: 1_794_999_000))
      guard case .kepalaTertinggal = try await arsip.periksa().masalah else {
        Issue.record("heads that were taken away were not missed")
        return
      }
    }
  }

  @Test func `jejak yang dikosongkan bukan jejak yang utuh`() async throws {
    try await denganJejak(.sqlite, baris: 4) { arsip in
      try await arsip.db.write { try $0.run("DELETE FROM jejak") }
      try FileManager.default.removeItem(atPath: arsip.berkas.path)
      #expect(try await Jejak.periksa(arsip.db, kunci: arsip.kunci, dipakai: true).masalah == .kosong)
      #expect(try await Jejak.periksa(arsip.db, kunci: arsip.kunci).masalah == nil)
    }
  }

  @Test func `berkas kepala yang diubah ketahuan, baris terakhir yang terputus dimaafkan`() async throws {
    try await denganJejak(.sqlite, baris: 40) { arsip in
      let asli = try String(contentsOfFile: arsip.berkas.path, encoding: .utf8)
      try (asli + "kantaya-jejak v1 41 ab")
        .write(toFile: arsip.berkas.path, atomically: true, encoding: .utf8)
      #expect(try await arsip.periksa().masalah == nil)
      let palsu = asli.replacing(" 20 ", with: " 21 ")
      #expect(palsu != asli)
      try palsu.write(toFile: arsip.berkas.path, atomically: true, encoding: .utf8)
      #expect(try await arsip.periksa().masalah == .berkasKepala(baris: 1))
    }
  }

  @Test func `baris yang ditulis tanpa kunci ketahuan`() async throws {
    try await denganJejak(.sqlite, baris: 4) { arsip in
      let lain = try KunciJejak(induk: [UInt8](repeating: 9, count: 32))
      #expect(try await Jejak.periksa(arsip.db, kunci: lain).masalah != nil)
      #expect(try await Jejak.periksa(arsip.db, kunci: nil, berkas: arsip.berkas).masalah == nil)
    }
  }
}

/// Repeatable chance.
struct AcakTetap: RandomNumberGenerator {
  private var keadaan: UInt64
  init(benih: UInt64) { keadaan = benih }

  mutating func next() -> UInt64 {
    keadaan &+= 0x9E37_79B9_7F4A_7C15
    var z = keadaan
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
