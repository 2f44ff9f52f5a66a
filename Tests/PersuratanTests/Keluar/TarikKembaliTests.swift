import Bahasa
import Database
import Foundation
import Jejak
import Naskah
import Organisasi
import Pemberitahuan
import TestKit
import Testing
import Web

@testable import Persuratan

@Suite struct TarikKembaliTests {
  @Test(arguments: Mesin.allCases)
  func `konseptor menarik naskahnya: konsep versi baru, paraf tetap tercatat, yang menunggu diberi tahu`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.diajukan(try kantor.konten())
      try await kantor.persuratan.setujui(id, versi: 1, oleh: kantor[.kasiPromosiKesehatan])
      #expect(try await kantor.halaman(id, .konseptorKesehatan).bolehTarik)
      #expect(try await !kantor.halaman(id, .kabidKesehatanMasyarakat).bolehTarik)
      await #expect(throws: NaskahError.alasanWajib) {
        try await kantor.tarik(id, alasan: " ", oleh: .konseptorKesehatan)
      }
      try await kantor.tarik(id, alasan: "Angkanya keliru", oleh: .konseptorKesehatan)
      let naskah = try await kantor.naskah(id)
      #expect(naskah.status == .konsep && naskah.versi == 2 && naskah.alasan == "Angkanya keliru")
      let riwayat = try await kantor.db.read { try $0.riwayatParaf(id) }
      #expect(riwayat.allSatisfy { $0.status == .gugur })
      #expect(riwayat[0].orang == kantor[.kasiPromosiKesehatan].orang && riwayat[0].waktu == Jam.senin)
      #expect(try await kantor.jejak("naskah.diparaf").count == 1)
      #expect(try await kantor.jejak("naskah.ditarik").map(\.keterangan) == ["Angkanya keliru"])
      #expect(try await kantor.menunggu(id).isEmpty)
      let kabar = try await kantor.kabar(.kabidKesehatanMasyarakat, id)
      #expect(kabar.count == 1)
      #expect(kabar.first?.judul.contains("ditarik kembali") == true)
      #expect(kabar.first?.isi.contains("Angkanya keliru") == true)
      #expect(try await kantor.kabar(.sekdisKesehatan, id).isEmpty)
      await #expect(throws: NaskahError.versiBerubah) {
        try await kantor.persuratan.setujui(id, versi: 1, oleh: kantor[.kabidKesehatanMasyarakat])
      }
      try await kantor.persuratan.ajukan(id, versi: 2, oleh: kantor[.konseptorKesehatan])
      try await kantor.parafSemua(id)
      try await kantor.tandaTangan(id)
      #expect(try await kantor.naskah(id).status == .dikirim)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `pimpinan kantor juga, orang lain tidak, dan yang sudah disegel tidak lagi`(mesin: Mesin) async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.diajukan(try kantor.konten("SE", ttd: .bupati))
      try await kantor.parafSemua(id)
      for tokoh in [Tokoh.bupati, .sekda, .kasiPromosiKesehatan, .tuKesehatan] {
        await #expect(throws: NaskahError.bukanWewenang, "\(tokoh)") {
          try await kantor.tarik(id, alasan: "iseng", oleh: tokoh)
        }
      }
      await #expect(throws: NaskahError.tidakDitemukan) {
        try await kantor.tarik(id, alasan: "iseng", oleh: .camatGemolong)
      }
      try await kantor.tarik(id, alasan: "Ditunda", oleh: .kadisKesehatan)
      #expect(try await kantor.kabar(.bupati, id).map(\.judul).first?.contains("ditarik kembali") == true)
      #expect(try await kantor.kabar(.konseptorKesehatan, id).count == 1)
      let terkirim = try await kantor.terkirim(try kantor.konten())
      await #expect(throws: NaskahError.statusTidakSesuai(.dikirim, untuk: "ditarik kembali")) {
        try await kantor.tarik(terkirim, alasan: "terlambat", oleh: .kadisKesehatan)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `paraf koordinasi kepada jabatan kosong ditolak saat diajukan, kecuali ada pelaksana tugasnya`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let hukum = try kantor.jabatan(.kabagHukum)
      try await kantor.kosongkan(hukum)
      let id = try await kantor.konsep(try kantor.konten("SE", ttd: .bupati, koordinasi: ["01.03", "17"]))
      let galat = await #expect(throws: FieldErrors.self) {
        try await kantor.persuratan.ajukan(id, versi: 1, oleh: kantor[.konseptorKesehatan])
      }
      #expect(galat.map { Array($0.fields.keys) } == ["koordinasi"])
      #expect(galat?["koordinasi"]?.contains("sedang kosong") == true)
      #expect(try await kantor.naskah(id).status == .konsep)
      try await kantor.db.write { tx in
        try tx.insert(
          Penugasan(
            id: tx.key(), orang: kantor[.camatGemolong].orang, jabatan: hukum, status: .plt,
            mulai: Tanggal(Jam.senin), dasar: "SP uji"))
        try tx.strukturBerubah()
      }
      try await kantor.persuratan.ajukan(id, versi: 1, oleh: kantor[.konseptorKesehatan])
      let jabatan = try await kantor.db.read { try $0.riwayatParaf(id).map(\.jabatan) }
      #expect(jabatan.contains(hukum))
    }
  }

  @Test(arguments: Mesin.allCases)
  func `jabatan yang kosong kemudian disebut sebabnya, dan naskah dapat ditarik lalu jalan tanpa dia`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.diajukan(try kantor.konten())
      let kasi = try kantor.jabatan(.kasiPromosiKesehatan)
      #expect(try await kantor.menunggu(id) == [kasi])
      #expect(try await kantor.halaman(id, .konseptorKesehatan).kosong.isEmpty)
      try await kantor.kosongkan(kasi)
      let halaman = try await kantor.halaman(id, .konseptorKesehatan)
      #expect(halaman.kosong.map(\.id) == [kasi])
      let main = halamanNaskah(halaman, teks: nil, FormToken(csrf: "c", key: "k"), pada: Jam.senin).main
      let teks = String(decoding: main.bytes, as: UTF8.self)
      #expect(teks.contains("Jabatan ini kosong"))
      #expect(teks.contains("Tarik kembali"))
      try await kantor.tarik(id, alasan: "Jabatan kosong", oleh: .konseptorKesehatan)
      try await kantor.persuratan.ajukan(id, versi: 2, oleh: kantor[.konseptorKesehatan])
      #expect(try await kantor.menunggu(id) == [try kantor.jabatan(.kabidKesehatanMasyarakat)])
    }
  }
}

extension Kantor {
  fileprivate func tarik(_ id: NaskahDinas.ID, alasan: String, oleh tokoh: Tokoh) async throws {
    try await persuratan.tarikKembali(
      id, versi: try await naskah(id).versi, alasan: alasan, oleh: self[tokoh])
  }

  fileprivate func halaman(_ id: NaskahDinas.ID, _ tokoh: Tokoh) async throws -> NaskahHalaman {
    try await db.read { try NaskahHalaman.muat(id, self[tokoh], pada: Jam.senin, $0) }
  }

  fileprivate func kabar(_ tokoh: Tokoh, _ id: NaskahDinas.ID) async throws -> [IsiPemberitahuan] {
    try await db.read { tx in
      try tx.pemberitahuan(bagi: self[tokoh].orang).map(\.isi).filter { $0.tautan.hasSuffix("/\(id)") }
    }
  }

  /// Whoever held the position is gone since yesterday.
  fileprivate func kosongkan(_ jabatan: Jabatan.ID) async throws {
    try await db.write { tx in
      try tx.run(
        "UPDATE penugasan SET selesai = \(Tanggal(Jam.senin) + -1) WHERE jabatan = \(jabatan) AND selesai IS NULL"
      )
      try tx.strukturBerubah()
    }
  }
}
