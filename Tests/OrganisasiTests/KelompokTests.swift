import Bahasa
import Database
import Jejak
import TestKit
import Testing

@testable import Organisasi

@Suite struct KelompokTests {
  @Test(arguments: Mesin.allCases)
  func `kelompok baku terurai menurut susunan hari itu`(mesin: Mesin) async throws {
    try await withDatabase(mesin, Jejak.migrations + Organisasi.migrations) { db in
      let contoh = try KabupatenContoh()
      try await db.write { try $0.tanam(contoh) }
      func jumlah(_ kode: String) async throws -> Int {
        try await db.read { try $0.anggota(kelompok: kode, $0.struktur(pada: contoh.tanggal)).count }
      }
      #expect(try await jumlah("semua-camat") == 20)
      #expect(try await jumlah("semua-desa") == 196)
      #expect(try await jumlah("semua-desa-kelurahan") == 208)
      #expect(try await jumlah("semua-puskesmas") == 25)
      #expect(try await jumlah("semua-perangkat-daerah") == 45)
      #expect(try await jumlah("desa-kelurahan-27.13") == 14)
      #expect(try await jumlah("semua-kantor") == 294)
      #expect(try await jumlah("tidak-ada") == 0)
      #expect(try await db.read { try $0.namaKelompok("semua-camat") } == "Semua Camat")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `kelompok sendiri hanya milik kantor yang membuatnya`(mesin: Mesin) async throws {
    try await denganKabupaten(mesin) { kabupaten in
      let contoh = kabupaten.contoh
      let (dinas, lain) = (try contoh.unit("05").id, try contoh.unit("17").id)
      var isian = IsianKelompok(nama: "Mitra Posyandu")
      #expect(
        try await galat("jenis") {
          try await kabupaten.organisasi.susun(isian, bagi: dinas, oleh: contoh.tuKesehatan.pelaku)
        } != nil)
      isian.jenis = [.desa]
      isian.bawah = try contoh.unit("27.13").id
      isian.tambah = [try contoh.unit("27.02").id]
      isian.kecuali = [try contoh.unit("27.13.2005").id]
      let id = try await kabupaten.organisasi.susun(isian, bagi: dinas, oleh: contoh.tuKesehatan.pelaku)
      let struktur = try await kabupaten.struktur()
      let kelompok = try #require(try await kabupaten.db.read { try $0.kelompok(id) })
      #expect(kelompok.anggota(struktur).compactMap { struktur.unit[$0]?.kode } == ["27.02", "27.13.2004"])
      #expect(try await kabupaten.db.read { try $0.kelompok(bagi: dinas).contains(kelompok) })
      #expect(try await kabupaten.db.read { try !$0.kelompok(bagi: lain).contains(kelompok) })
      await #expect(throws: KelompokError.bukanMilikAnda) {
        try await kabupaten.organisasi.hapuskan(id, oleh: contoh.tokoh(.tuGemolong).pelaku)
      }
      await #expect(throws: KelompokError.bukanMilikAnda) {
        try await kabupaten.organisasi.susun(isian, bagi: nil, oleh: contoh.tuKesehatan.pelaku)
      }
      try await kabupaten.organisasi.hapuskan(id, oleh: contoh.tuKesehatan.pelaku)
      #expect(try await kabupaten.db.read { try !$0.kelompok(bagi: dinas).contains(kelompok) })
      let kode = kelompok.kode
      #expect(try await kabupaten.db.read { try $0.namaKelompok(kode) } == "Mitra Posyandu")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `kecamatan baru mendapat kelompok desanya`(mesin: Mesin) async throws {
    try await denganKabupaten(mesin) { kabupaten in
      try await kabupaten.organisasi.dirikan(
        UnitBaru(
          kode: "27.21", jenis: .kecamatan, nama: "Kecamatan Baru", singkatan: "KEC BARU",
          induk: kabupaten.contoh.unit("00").id, kantor: true, berdiri: kabupaten.hariIni,
          dasar: "Perda 9/2026"),
        oleh: kabupaten.admin)
      let nama = try await kabupaten.db.read { try $0.namaKelompok("desa-kelurahan-27.21") }
      #expect(nama == "Semua Kepala Desa dan Lurah di Kecamatan Baru")
    }
  }
}
