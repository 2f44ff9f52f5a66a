import Database
import Foundation
import Naskah
import Organisasi
import Persuratan
import Testing
import TestKit

@testable import App

@Suite struct DataTests {
  @Test(arguments: Mesin.allCases) func `mengisi contoh lagi tidak mengubah apa pun`(mesin: Mesin)
    async throws
  {
    try await Maya.buka(mesin) { maya in
      let semula = try await maya.kantaya.db.digests(derived: tabelTurunan)
      try await DemoContoh(maya.kantaya).semai(.kecil)
      _ = try await Kantaya(maya.kantaya.konfigurasi, di: maya.kantaya.db)
      #expect(try await maya.kantaya.db.digests(derived: tabelTurunan) == semula)
    }
  }

  @Test func `basis data yang dipulihkan tanpa kuncinya ditolak, dan kunci baru tidak dibuat`() async throws {
    try await Maya.buka { maya in
      let lain = URL(filePath: try TestFolder.shared.path("tanpa-kunci"))
      var konfigurasi = maya.kantaya.konfigurasi
      konfigurasi.data = lain
      let kunci = lain.appending(path: "rahasia/jejak").path
      await #expect(throws: RahasiaError.hilang(kunci)) {
        _ = try await Kantaya(konfigurasi, di: maya.kantaya.db)
      }
      #expect(!FileManager.default.fileExists(atPath: lain.appending(path: "rahasia").path))
    }
  }

  @Test(arguments: Mesin.allCases) func `cadangan kabupaten yang bekerja pulih sama persis`(mesin: Mesin)
    async throws
  {
    try await Maya.buka(mesin) { maya in
      let dunia = try await DuniaSurat(maya)
      let berkas = try TestFolder.shared.path("cadangan-\(mesin.rawValue)")
      let cadangan = try await maya.kantaya.db.backup(to: berkas, derived: tabelTurunan)
      #expect(try Snapshot.verify(berkas) == cadangan)
      try await withDatabase(mesin) { kosong in
        let pulih = try await kosong.restore(from: berkas, migrations: semuaMigrasi, derived: tabelTurunan)
        #expect(pulih == cadangan)
        #expect(try await kosong.digests(derived: tabelTurunan) == cadangan.tables)
        try await bekerja(kosong, maya, dunia)
      }
    }
  }

  @Test(.enabled(if: Mesin.allCases.count == 2))
  func `pindah dari SQLite ke PostgreSQL tidak kehilangan satu baris pun`() async throws {
    try await Maya.buka(.sqlite) { maya in
      let dunia = try await DuniaSurat(maya)
      try await withDatabase(.postgres) { kosong in
        let sama = try await maya.kantaya.db.pindah(
          to: kosong, migrations: semuaMigrasi, derived: tabelTurunan, by: maya.kantaya.konfigurasi.data.path)
        #expect(sama.first { $0.table == "naskah" }?.rows == 5)
        #expect(try await kosong.digests(derived: tabelTurunan) == sama)
        try await bekerja(kosong, maya, dunia)
      }
    }
  }

  /// The restored database carries on where the other stopped.
  private func bekerja(_ db: Database, _ maya: Maya, _ dunia: DuniaSurat) async throws {
    let kantaya = try await Kantaya(maya.kantaya.konfigurasi, di: db, now: { Maya.senin + 60 })
    let hasil = try await kantaya.persuratan.tandaTangani(
      dunia.siap, versi: 1, sandi: DemoContoh.sandiSertifikat, oleh: maya.pelaku(.kadisKesehatan))
    #expect(hasil.nomor == "400.7/3/DINKES")
  }
}
