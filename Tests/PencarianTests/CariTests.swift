import Bahasa
import Database
import Foundation
import TestKit
import Testing

@testable import Pencarian

@Suite struct CariTests {
  @Test(arguments: Mesin.allCases)
  func `semua kata harus ada, di judul atau isi, tanpa peduli besar huruf dan tanda`(_ mesin: Mesin)
    async throws
  {
    let surat = [
      dokumen(1, "Undangan Rapat Koordinasi", "Dimohon hadir pada rapat penanggulangan banjir."),
      dokumen(2, "Laporan Banjir", "Ketinggian air di Kecamatan Sragen."),
      dokumen(3, "Édaran № 400.3/12/2026", "Undang-undang tentang café."),
    ]
    try await denganIndeks(mesin, surat) { db async throws in
      #expect(try await db.temukan("banjir") == [2, 1])
      #expect(try await db.temukan("BANJIR rapat") == [1])
      #expect(try await db.temukan("banjir kecamatan laporan") == [2])
      #expect(try await db.temukan("gempa") == [])
      #expect(try await db.temukan("edaran cafe") == [3])
      #expect(try await db.temukan("400.3/12") == [3])
      #expect(try await db.temukan("undang-undang") == [3])
      #expect(try await db.temukan("") == [3, 2, 1])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `kata terakhir boleh belum selesai, kata lain dan frasa harus utuh`(_ mesin: Mesin) async throws {
    let surat = [dokumen(1, "Undangan rapat"), dokumen(2, "Rapat undangan"), dokumen(3, "Undian berhadiah")]
    try await denganIndeks(mesin, surat) { db async throws in
      #expect(try await db.temukan("und") == [3, 2, 1])
      #expect(try await db.temukan("undang") == [2, 1])
      #expect(try await db.temukan("un") == [])
      #expect(try await db.temukan("undang ") == [])
      #expect(try await db.temukan("undang rapat") == [])
      #expect(try await db.temukan("rapat undang") == [2, 1])
      #expect(try await db.temukan("\"rapat undangan\"") == [2])
      #expect(try await db.temukan("“undangan rapat”") == [1])
      #expect(try await db.temukan("\"rapat undang\"") == [])
      #expect(try await db.temukan("\"rapat undang") == [2, 1])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `frasa tidak menyambung dari judul ke isi`(_ mesin: Mesin) async throws {
    try await denganIndeks(mesin, [dokumen(1, "Surat dinas", "luar kota")]) { db async throws in
      #expect(try await db.temukan("\"dinas luar\"") == [])
      #expect(try await db.temukan("\"luar kota\"") == [1])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `hanya yang berhak menemukan`(_ mesin: Mesin) async throws {
    let surat = [
      dokumen(1, "Rahasia", hak: [.unit(kunci(5))]),
      dokumen(2, "Rahasia", hak: [.orang(kunci(5)), .unit(kunci(6))]),
      dokumen(3, "Rahasia", hak: [.semua]), dokumen(4, "Rahasia", hak: []),
    ]
    try await denganIndeks(mesin, surat) { db async throws in
      #expect(try await db.temukan("rahasia", hak: [.unit(kunci(5))]) == [1])
      #expect(
        try await db.temukan("rahasia", hak: [.unit(kunci(5)), .orang(kunci(5)), .semua]) == [3, 2, 1])
      #expect(try await db.temukan("rahasia", hak: [.unit(kunci(6))]) == [2])
      #expect(try await db.temukan("rahasia", hak: [.unit(kunci(55))]) == [])
      #expect(try await db.temukan("rahasia", hak: []) == [])
      // A mark in the words of a text or a search is only words.
      #expect(try await db.temukan("_hu5 rahasia", hak: [.semua]) == [])
      try await db.write { tx in try tx.indeks(dokumen(9, "_hu77 semua publik", hak: [.orang(kunci(1))])) }
      #expect(try await db.temukan("semua", hak: [.unit(kunci(77)), .publik]) == [])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `saringan jenis, unit, klasifikasi dan tanggal`(_ mesin: Mesin) async throws {
    let surat = [
      dokumen(1, "Surat", tanggal: "2025-12-31", unit: 1, klasifikasi: "400.3"),
      dokumen(2, "Surat", tanggal: "2026-01-01", unit: 2, klasifikasi: "400.3.11.1"),
      dokumen(3, "Surat", tanggal: "2026-01-15", unit: 1, klasifikasi: "400.30"),
      dokumen(4, "Surat", jenis: "orang", tanggal: "2027-06-01"),
    ]
    try await denganIndeks(mesin, surat) { db async throws in
      #expect(try await db.temukan(PermintaanCari("surat", jenis: ["naskah"])) == [3, 2, 1])
      #expect(try await db.temukan(PermintaanCari("", jenis: ["orang", "unit"])) == [4])
      #expect(try await db.temukan(PermintaanCari("surat", unit: 1)) == [3, 1])
      #expect(try await db.temukan(PermintaanCari("surat", klasifikasi: "400.3")) == [2, 1])
      #expect(try await db.temukan(PermintaanCari("surat", klasifikasi: "400")) == [3, 2, 1])
      #expect(try await db.temukan(PermintaanCari("surat", klasifikasi: ".")) == [4, 3, 2, 1])
      let awal = Tanggal("2026-01-01")
      #expect(try await db.temukan(PermintaanCari("surat", dari: awal, sampai: Tanggal("2026-01-14"))) == [2])
      #expect(try await db.temukan(PermintaanCari("surat", dari: awal)) == [4, 3, 2])
      #expect(try await db.temukan(PermintaanCari("surat", sampai: Tanggal("2025-12-31"))) == [1])
      #expect(
        try await db.temukan(
          PermintaanCari("surat", dari: Tanggal("2025-02-01"), sampai: Tanggal("2027-06-01"))) == [
            4, 3, 2, 1,
          ])
      #expect(try await db.temukan(PermintaanCari("surat", dari: Tanggal("2027-01-01"), sampai: awal)) == [])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `perubahan mengganti, penghapusan menghilangkan, hak tambahan berlaku`(_ mesin: Mesin) async throws {
    try await denganIndeks(mesin, [dokumen(1, "Lama sekali", "isi"), dokumen(2, "Tetap", "isi")]) {
      db async throws in
      try await db.write { tx in try tx.indeks(dokumen(1, "Baru", "isi", tanggal: "2026-04-01")) }
      #expect(try await db.temukan("lama") == [])
      #expect(try await db.temukan("baru") == [1])
      #expect(try await db.temukan("isi") == [2, 1])
      try await db.write { tx in try tx.beriHakCari([.unit(kunci(9))], jenis: "naskah", objek: kunci(1)) }
      #expect(try await db.temukan("isi", hak: [.unit(kunci(9))]) == [1])
      #expect(try await db.temukan("isi") == [2, 1])
      try await db.write { tx in try tx.hapusIndeks(jenis: "naskah", objek: kunci(1)) }
      #expect(try await db.temukan("isi") == [2])
      #expect(try await db.temukan("isi", hak: [.unit(kunci(9))]) == [])
      try await db.write { tx in try tx.hapusIndeks(jenis: "naskah", objek: kunci(1)) }
      // The same key in another kind is another object.
      try await db.write { tx in try tx.indeks(dokumen(2, "Orang", "isi", jenis: "orang")) }
      #expect(try await db.temukan("isi") == [2, 2])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `indeks dapat dibangun ulang, sementara yang lain berubah`(_ mesin: Mesin) async throws {
    let surat = (1...1100).map { dokumen($0, "Surat nomor \($0)", "isi") }
    try await denganIndeks(mesin, surat) { db async throws in
      let sebelum = try await db.temukan(PermintaanCari("surat"), perHalaman: 500)
      try await withThrowingTaskGroup { group in
        group.addTask { try await Pencarian.bangunUlang(db) }
        group.addTask {
          for nomor in stride(from: 1, through: 1000, by: 97) {
            try await db.write { tx in try tx.indeks(dokumen(nomor, "Surat nomor \(nomor) diubah", "isi")) }
          }
          try await db.write { tx in try tx.hapusIndeks(jenis: "naskah", objek: kunci(1050)) }
          try await db.write { tx in try tx.indeks(dokumen(5000, "Surat baru", "isi")) }
        }
        try await group.waitForAll()
      }
      let sesudah = try await db.temukan(PermintaanCari("surat"), perHalaman: 500)
      #expect(sesudah == [5000] + sebelum.filter { $0 != 1050 })
      #expect(try await db.temukan("diubah").count == 11)
      // Deleting every entry leaves nothing behind: what was taken out is what was put in.
      try await db.write { tx in
        for nomor in sesudah { try tx.hapusIndeks(jenis: "naskah", objek: kunci(Int(nomor))) }
      }
      #expect(try await db.temukan("surat") == [])
      try await Pencarian.siapkan(db)
      #expect(try await db.temukan("") == [])
    }
  }

  @Test(arguments: Mesin.allCases, Mesin.allCases)
  func `cadangan dari satu mesin dapat dicari setelah dipulihkan di mesin lain`(
    _ asal: Mesin, _ tujuan: Mesin
  )
    async throws
  {
    let berkas = try TestFolder.shared.path("cadangan-\(asal)-\(tujuan)")
    let surat = [dokumen(1, "Undangan rapat"), dokumen(2, "Édaran", hak: [.unit(kunci(3))])]
    try await denganIndeks(asal, surat) { db async throws in
      _ = try await db.backup(to: berkas, derived: Pencarian.turunan)
    }
    try await withDatabase(tujuan) { db async throws in
      _ = try await db.restore(from: berkas, migrations: Pencarian.migrations, derived: Pencarian.turunan)
      #expect(try await db.temukan("rapat") == [1])
      #expect(try await db.temukan("edaran", hak: [.unit(kunci(3))]) == [2])
      #expect(try await db.temukan("edaran") == [])
      try await db.write { tx in try tx.hapusIndeks(jenis: "naskah", objek: kunci(1)) }
      #expect(try await db.temukan("rapat") == [])
    }
  }
}
