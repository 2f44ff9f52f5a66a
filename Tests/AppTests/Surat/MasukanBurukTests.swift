import Bahasa
import Database
import Foundation
import HTTPTypes
import NIOCore
import Nomor
import Organisasi
import Persuratan
import Testing
import TestKit

@testable import App

/// What goes wrong in an office: each answered with its status and a sentence in Indonesian, and nothing is lost.
@Suite struct MasukanBurukTests {
  @Test func `dua orang menyunting: yang kedua mendapat 409 dengan kedua teks di halaman`() async throws {
    try await Maya.buka { maya in
      let dunia = try await DuniaSurat(maya)
      let kadis = try maya.kabupaten.tokoh(.kadisKesehatan).jabatan.id
      @Sendable func isian(_ hal: String, _ kunci: String) -> [(String, String)] {
        [
          ("jenis", "SD"), ("hal", hal), ("isi", "Isi \(hal)"), ("klasifikasi", "400.7"), ("versi", "1"),
          ("suntingan", "0"), ("kunci", kunci), ("penandatangan", "\(kadis)/sendiri"), ("keamanan", "B"),
          ("kecepatan", "biasa"),
        ]
      }
      try await maya.melayani { client in
        let alamat = "/naskah/\(dunia.konsep)"
        let satu = try await maya.masuk(.konseptorKesehatan, client)
        let dua = try await maya.masuk(.kadisKesehatan, client)
        #expect(try await satu.isi(alamat + "/simpanan", isian("Tulisan pertama", "aa")).status == 204)
        #expect(try await dua.isi(alamat + "/simpanan", isian("Tulisan kedua", "bb")).status == 409)
        let bentrok = try await dua.isi(alamat + "/isi", isian("Tulisan kedua", "bb"))
        #expect(bentrok.status == 409)
        for teks in ["Versi lain telah disimpan", "Tulisan pertama", "Tulisan kedua", "Isi Tulisan pertama"] {
          #expect(bentrok.teks.contains(teks), "\(teks)")
        }
        let halaman = try await satu.buka(alamat)
        #expect(halaman.teks.contains("Versi lain yang tersimpan"))
        #expect(halaman.teks.contains("Isi Tulisan kedua"))
      }
    }
  }

  @Test func `register tutup, tembusan didisposisikan, dan nomor yang tidak cocok dijelaskan`() async throws {
    try await Maya.buka { maya in
      let dunia = try await DuniaSurat(maya)
      let db = maya.kantaya.db
      let register = try #require(
        try await db.read { tx in
          try tx.register(jenis: "SD", unit: maya.kabupaten.unit("05").id, pada: Tanggal(Maya.senin))?.id
        })
      try await db.write { tx in
        try tx.run("UPDATE nomor_tahun SET ditutup = \(Maya.senin) WHERE register = \(register)")
        try tx.run("UPDATE kiriman SET jenis = 'tembusan' WHERE id = \(dunia.kirimanRahasia)")
      }
      try await maya.melayani { client in
        let kadis = try await maya.masuk(.kadisKesehatan, client)
        let tutup = try await kadis.isi(
          "/naskah/\(dunia.siap)/tanda-tangan", [("versi", "1"), ("sandi", DemoContoh.sandiSertifikat)])
        #expect(tutup.status == 409)
        #expect(tutup.teks.contains("sudah ditutup"))
        let camat = try await maya.masuk(.camatGemolong, client)
        let tembusan = try await camat.buka("/surat-masuk/\(dunia.kirimanRahasia)/disposisi")
        #expect(tembusan.status == 403)
        #expect(tembusan.teks.contains("tembusan tidak didisposisikan"))
        let batal = try await camat.isi(
          "/naskah/\(dunia.siap)/pembatalan-nomor", [("alasan_nomor", "Iseng")])
        #expect(batal.status == 404)
      }
    }
  }

  @Test func `metode yang tidak dilayani: 405 dengan yang dilayani, alamat yang tidak ada: 404`() async throws
  {
    try await Maya.buka { maya in
      try await maya.melayani { client in
        let camat = try await maya.masuk(.camatGemolong, client)
        for (alamat, boleh) in [("/surat-masuk", "GET, HEAD"), ("/surat-masuk/1/agenda", "POST")] {
          let jawaban = try await camat.kirim(
            alamat, .put, [.asal: "same-origin"], nil)
          #expect(jawaban.status == 405, "\(alamat)")
          #expect(jawaban.kepala[.allow] == boleh)
        }
        #expect(try await camat.kirim("/bukan-alamat", .delete, [.asal: "same-origin"], nil).status == 404)
      }
    }
  }

  @Test func `disk penuh: 507 dengan penjelasan, dan yang sudah tersimpan tetap ada`() async throws {
    try await Maya.buka { maya in
      let dunia = try await DuniaSurat(maya)
      let kadis = try maya.kabupaten.tokoh(.kadisKesehatan).jabatan.id
      try await maya.melayani { client in
        let konseptor = try await maya.masuk(.konseptorKesehatan, client)
        try await maya.kantaya.db.write { _ = try $0.exists("PRAGMA max_page_count = 1") }
        let penuh = try await konseptor.isi(
          "/naskah/\(dunia.konsep)/isi",
          [
            ("jenis", "SD"), ("hal", "Hal baru"), ("isi", String(repeating: "isi panjang ", count: 15_000)),
            ("versi", "1"), ("suntingan", "0"), ("penandatangan", "\(kadis)/sendiri"), ("keamanan", "B"),
            ("kecepatan", "biasa"),
          ])
        #expect(penuh.status == 507)
        #expect(penuh.jenis.hasPrefix("text/html"))
        try await maya.kantaya.db.write { _ = try $0.exists("PRAGMA max_page_count = 1000000") }
        #expect(try await konseptor.buka("/naskah/\(dunia.konsep)").teks.contains(DuniaSurat.hal))
      }
    }
  }

  @Test func `cari menemukan unit dan orang, dan halamannya terbuka bagi setiap pegawai`() async throws {
    try await Maya.buka { maya in
      try await maya.kantaya.persuratan.segarkanDirektori()
      try await maya.melayani { client in
        let kades = try await maya.masuk(.kadesBrangkal, client)
        let hasil = try await kades.buka("/cari?q=wisnu&jenis=orang")
        #expect(hasil.status == 200)
        #expect(hasil.teks.contains("<mark>Wisnu</mark>"))
        let unit = try maya.kabupaten.unit("27.13").id
        let direktori = try await kades.buka("/direktori/\(unit)")
        #expect(direktori.teks.contains("Kecamatan Gemolong") && direktori.teks.contains("Wisnu Adinagara"))
        #expect(try await kades.buka("/direktori/999999").status == 404)
      }
    }
  }

  @Test func `meja administrator menyebut pekerjaan yang menunggunya dengan tautannya`() async throws {
    try await Maya.buka { maya in
      _ = try await DuniaSurat(maya)
      try await maya.kantaya.db.write { tx in
        try tx.run(
          """
          INSERT INTO tugas (id, jenis, muatan, status, jadwal, percobaan, batas, galat, dibuat)
          VALUES (1, 'surel', '{}', 'mati', 0, 5, 5, 'Peladen surel tidak menjawab', 0)
          """)
      }
      try await maya.melayani { client in
        let admin = try await maya.masuk(.admin, client)
        let meja = try await admin.buka("/meja")
        #expect(meja.status == 200)
        #expect(!meja.teks.contains("Meja Anda bersih"))
        #expect(
          meja.teks.contains("1 tugas sistem gagal") && meja.teks.contains("href=\"/administrasi/tugas\""))
        #expect(meja.teks.contains("kursi perlu diperhatikan"))
        // The same figures stand on the page of administration.
        let halaman = try await admin.buka("/administrasi")
        #expect(
          halaman.teks.contains(
            "<b class=\"figure-value\">1</b><span class=\"figure-label\">tugas sistem gagal"))
        let camat = try await maya.masuk(.camatGemolong, client)
        #expect(!(try await camat.buka("/meja").teks.contains("Administrasi yang menunggu Anda")))
      }
    }
  }
}
