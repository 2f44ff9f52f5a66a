import Bahasa
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

  @Test(arguments: Mesin.allCases) func `susunan yang diekspor dan diimpor ke kabupaten kosong sama`(
    mesin: Mesin
  )
    async throws
  {
    let hari = try #require(Tanggal("2026-03-17"))
    let contoh = try await withDatabase(mesin) { db in
      try await db.migrate(semuaMigrasi)
      let kabupaten = try KabupatenContoh(.kecil, pada: hari)
      try await db.write { try $0.tanam(kabupaten) }
      return TabelUnit.tulis(try await db.read { try $0.struktur(pada: hari) })
    }
    try await withDatabase(mesin) { db in
      try await db.migrate(semuaMigrasi)
      let organisasi = Organisasi(db: db)
      // In any order: what is below may stand above.
      let tabel = try Array(TabelUnit.baca(contoh).reversed())
      let hasil = try await organisasi.susun(
        tabel, berdiri: hari, dasar: "Perda 8/2016", konsol: "pengguna sistem wahyu")
      #expect(hasil == HasilSusun(baru: tabel.count))
      #expect(TabelUnit.tulis(try await db.read { try $0.struktur(pada: hari) }) == contoh)
      let lagi = try await organisasi.susun(
        tabel, berdiri: hari, dasar: "Perda 8/2016", konsol: "pengguna sistem wahyu")
      #expect(lagi == HasilSusun(sudahAda: tabel.count))
    }
  }

  @Test func `tabel susunan yang keliru disebut baris demi baris, dan tidak ada yang ditulis`() async throws {
    let kepala = "kode,kode_induk,jenis,nama,singkatan,pembina,kantor\n00,,bupati,Bupati,BUP,,\n"
    func salah(_ baris: String) async throws -> [Int] {
      try await withDatabase(.sqlite) { db in
        try await db.migrate(semuaMigrasi)
        let galat = await #expect(throws: SusunanSalah.self) {
          try await Organisasi(db: db)
            .susun(
              TabelUnit.baca(Array((kepala + baris).utf8)), berdiri: try #require(Tanggal("2017-01-01")),
              dasar: "Perda", konsol: "pengguna sistem wahyu")
        }
        #expect(try await db.read { try !$0.exists("SELECT 1 FROM unit LIMIT 1") })
        return galat?.salah.map(\.baris) ?? []
      }
    }
    #expect(try await salah("01,00,kantor,Setda,SETDA,,") == [3])
    #expect(try await salah("01,00,setda,,SETDA,,\n01,00,setda,Setda,SETDA,,") == [3, 4])
    #expect(try await salah("01,09,setda,Setda,SETDA,,") == [3])
    #expect(try await salah("01,02,dinas,Satu,SATU,,\n02,01,dinas,Dua,DUA,,") == [3, 4])
    #expect(try await salah("01,,setda,Setda,SETDA,,") == [3, 3])
    #expect(try await salah("01,00,setda,Setda,SETDA,00,") == [3])
    #expect(try await salah("01,00,setda,Setda,SETDA,,mungkin") == [3])
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
