import Database
import Organisasi
import Testing

@testable import App

/// Pickers without scripts, in forms of the real application.
@Suite struct PemilihTests {
  @Test func `penerima dicari tanpa skrip: isian tetap, tidak ada konsep yang dibuat`() async throws {
    try await Maya.buka { maya in
      try await maya.melayani { client in
        let konseptor = try await maya.masuk(.konseptorKesehatan, client)
        let kecamatan = try maya.kabupaten.unit("27.13")
        let sebelum = try await jumlahNaskah(maya)
        let jawaban = try await konseptor.isi(
          "/naskah",
          [
            ("pilih.halaman", "/naskah/baru?jenis=SD"), ("jenis", "SD"), ("kunci", "sekali"),
            ("hal", "Rapat & makan"), ("isi", "Baris satu\n\nBaris dua"), ("klasifikasi", "400.7"),
            ("pilih.nama.f-klasifikasi.400.7", "400.7 Kesehatan"), ("pilih.kata.f-tujuan", kecamatan.nama),
          ])
        #expect(jawaban.status == 200)
        #expect(jawaban.teks.contains("id=\"f-tujuan-jawaban\""))
        #expect(jawaban.teks.contains("type=\"checkbox\" name=\"tujuan\""))
        #expect(jawaban.teks.contains("value=\"Rapat &amp; makan\""))
        #expect(jawaban.teks.contains("Baris satu\n\nBaris dua</textarea>"))
        #expect(
          jawaban.teks.contains("value=\"400.7\" selected")
            || jawaban.teks.contains("value=\"400.7\" checked"))
        #expect(jawaban.teks.contains("name=\"kunci\" value=\"sekali\""))
        #expect(!jawaban.teks.contains("field-error"))
        #expect(try await jumlahNaskah(maya) == sebelum)
      }
    }
  }

  @Test func `formulir yang kembali dengan galat dari tindakan lain tetap dapat dicari`() async throws {
    try await Maya.buka { maya in
      let dunia = try await DuniaSurat(maya)
      try await maya.melayani { client in
        let konseptor = try await maya.masuk(.konseptorKesehatan, client)
        let jawaban = try await konseptor.isi(
          "/naskah/\(dunia.konsep)/isi",
          [
            ("pilih.halaman", "/naskah/\(dunia.konsep)/pengajuan"), ("hal", "Hal yang baru"),
            ("pilih.cari", "f-klasifikasi"), ("pilih.kata.f-klasifikasi", "kesehatan"),
          ])
        #expect(jawaban.status == 200)
        #expect(jawaban.teks.contains("id=\"f-klasifikasi-jawaban\""))
        #expect(jawaban.teks.contains("value=\"Hal yang baru\""))
      }
    }
  }

  /// The page is read as who asks may read it.
  @Test func `pencarian tidak membuka halaman orang lain`() async throws {
    try await Maya.buka { maya in
      let dunia = try await DuniaSurat(maya)
      try await maya.melayani { client in
        let kades = try await maya.masuk(.kadesBrangkal, client)
        let jawaban = try await kades.isi(
          "/naskah/\(dunia.rahasia)/isi",
          [("pilih.halaman", "/naskah/\(dunia.rahasia)/isi"), ("pilih.cari", "f-tujuan")])
        #expect(jawaban.status == 409)
        #expect(!jawaban.teks.contains(DuniaSurat.halRahasia))
      }
    }
  }

  private func jumlahNaskah(_ maya: Maya) async throws -> Int {
    try await maya.kantaya.db.read { tx in try tx.value("SELECT COUNT(*) FROM naskah") ?? 0 }
  }
}
