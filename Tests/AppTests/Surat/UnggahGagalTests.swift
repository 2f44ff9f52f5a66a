import Bahasa
import Database
import NIOCore
import Organisasi
import Testing
import TestKit

@testable import App

/// A form whose file is refused comes back with all that was typed into it.
@Suite struct UnggahGagalTests {
  private static let laporan = "Fogging selesai di tiga dusun \u{2014} warga diberi tahu."

  @Test func `laporan dengan berkas yang ditolak, terlalu besar, atau tanpa ruang tetap memuat tulisannya`()
    async throws
  {
    try await Maya.buka { maya in
      let dunia = try await DuniaSurat(maya)
      try await maya.melayani { client in
        let sekcam = try await maya.masuk(.sekcamGemolong, client)
        let alamat = "/disposisi/\(dunia.disposisi)"
        for (langkah, medan) in [("laporan", "laporan"), ("kemajuan", "kemajuan")] {
          @Sendable func kirim(_ nama: String, _ isi: String, _ teks: String = Self.laporan) async throws
            -> Jawaban
          {
            try await sekcam.unggah(
              "\(alamat)/\(langkah)", nama, ByteBuffer(string: isi),
              isian: [("kunci", "k-\(nama)"), (medan, teks)], medan: "berkas_\(medan)")
          }
          let menyamar = try await kirim("foto.pdf", "MZ\u{01}\u{02} bukan pdf")
          #expect(menyamar.status == 422)
          #expect(menyamar.teks.contains(Self.laporan))
          #expect(menyamar.teks.contains("id=\"f-berkas_\(medan)-galat\""))
          #expect(menyamar.teks.contains("pilih sekali lagi"))
          // Nothing is written: the file came, and has to be chosen again.
          let kosong = try await kirim("catatan.txt", "Notula rapat", "")
          #expect(kosong.status == 422)
          #expect(
            kosong.teks.contains("id=\"f-\(medan)-galat\"") && kosong.teks.contains("pilih sekali lagi"))
        }
        try await maya.kantaya.db.write { _ = try $0.exists("PRAGMA max_page_count = 1") }
        let panjang = String(repeating: "Sudah dikerjakan. ", count: 800)
        let penuh = try await sekcam.unggah(
          "\(alamat)/kemajuan", "notula.txt", ByteBuffer(string: "Notula"),
          isian: [("kunci", "penuh"), ("kemajuan", panjang)], medan: "berkas_kemajuan")
        #expect(penuh.status == 507)
        #expect(penuh.teks.contains(panjang.dropLast()) && penuh.teks.contains("Ruang penyimpanan penuh"))
        try await maya.kantaya.db.write { _ = try $0.exists("PRAGMA max_page_count = 1000000") }
        #expect(try await sekcam.buka(alamat).status == 200)
      }
    }
  }

  @Test func `hal dengan karakter yang membalik arah ditolak, yang tak terlihat dibuang`() async throws {
    try await Maya.buka { maya in
      let dunia = try await DuniaSurat(maya)
      let kadis = try maya.kabupaten.tokoh(.kadisKesehatan).jabatan.id
      try await maya.melayani { client in
        let konseptor = try await maya.masuk(.konseptorKesehatan, client)
        func simpan(_ hal: String) async throws -> Jawaban {
          try await konseptor.isi(
            "/naskah/\(dunia.konsep)/isi",
            [
              ("jenis", "SD"), ("hal", hal), ("isi", "Isi yang panjang dan berharga"),
              ("klasifikasi", "400.7"),
              ("versi", "1"), ("suntingan", "0"), ("penandatangan", "\(kadis)/sendiri"), ("keamanan", "B"),
              ("kecepatan", "biasa"),
            ])
        }
        for buruk in ["Rapat \u{202E}sanid", "Rapat\u{07}", "Rapat\0"] {
          let ditolak = try await simpan(buruk)
          #expect(ditolak.status == 422)
          #expect(ditolak.teks.contains("Isi yang panjang dan berharga</textarea>"))
          #expect(ditolak.teks.contains("tidak terlihat") || ditolak.teks.contains("tak terlihat"))
        }
        #expect(try await simpan("\u{FEFF} Rapat\u{200B} kerja\n\tdinas ").status == 303)
        let hal = try await maya.kantaya.db.read { [konsep = dunia.konsep] in
          try $0.value("SELECT hal FROM naskah WHERE id = \(konsep)", as: String.self)
        }
        #expect(hal == "Rapat kerja dinas")
      }
    }
  }
}
