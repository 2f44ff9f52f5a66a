import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Persuratan

/// The state machine of 2.14 as a whole: sequences that nobody thought of.
@Suite struct AcakTests {
  @Test(arguments: Mesin.allCases, [1746, 2026])
  func `apa pun yang dilakukan siapa pun, aturan surat tetap berlaku`(mesin: Mesin, benih: Int) async throws {
    try await Kantor.buka(mesin) { kantor in
      var permainan = Permainan(kantor, benih: benih)
      var keadaan = try await kantor.db.read { try Keadaan($0) }
      // Bounded in steps and in time, so that a slow machine plays fewer of them.
      let akhir = ContinuousClock.now + .seconds(5)
      var langkah = 0
      while langkah < 600, langkah < 60 || ContinuousClock.now < akhir {
        try await permainan.main()
        langkah += 1
        let (baru, terlanggar) = try await kantor.db.read { (try Keadaan($0), try $0.aturanTerlanggar()) }
        try #require(keadaan.pelanggaran(menuju: baru) == [], "benih \(benih), langkah \(langkah)")
        try #require(terlanggar == [], "benih \(benih), langkah \(langkah)")
        keadaan = baru
        kantor.jam.maju(600)
      }
      #expect(permainan.berhasil[.buat, default: 0] > 0)
      #expect(permainan.berhasil.values.reduce(0, +) >= 15, "\(permainan.berhasil)")
    }
  }

  @Test func `pemeriksa keadaan mengenali surat tersegel yang berubah dan arsip yang terbuka lagi`()
    async throws
  {
    try await Kantor.buka(.sqlite) { kantor in
      let (surat, naskah) = try await kantor.suratMasuk()
      try await kantor.persuratan.tolakSalahAlamat(
        surat.id, alasan: "bukan kami", oleh: kantor[.camatGemolong])
      let lama = try await kantor.db.read { try Keadaan($0) }
      #expect(lama.pelanggaran(menuju: lama).isEmpty)
      try await kantor.db.write { tx in
        try tx.run("UPDATE naskah SET nomor = 'palsu', status = 'konsep' WHERE id = \(naskah)")
        try tx.run("UPDATE kiriman SET status = 'diterima' WHERE id = \(surat.id)")
      }
      let (baru, terlanggar) = try await kantor.db.read { (try Keadaan($0), try $0.aturanTerlanggar()) }
      #expect(lama.pelanggaran(menuju: baru).count == 3)
      #expect(terlanggar.contains("kiriman tanpa segel"))
      #expect(terlanggar.contains("nomor terpakai tanpa surat"))
    }
  }
}
