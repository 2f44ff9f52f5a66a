import Organisasi
import Testing
import TestKit

@testable import App

@Suite struct MassalRuteTests {
  @Test func `yang tidak dapat dikerjakan disebut di atas daftar, yang lain selesai`() async throws {
    try await Maya.buka { maya in
      let dunia = try await DuniaSurat(maya)
      try await maya.melayani { client in
        let camat = try await maya.masuk(.camatGemolong, client)
        let kades = try await maya.masuk(.kadesBrangkal, client)
        let alamat = "/surat-masuk/penyelesaian"
        let dasar = [("tampil", "terbuka"), ("kunci", "k"), ("pilih", "\(dunia.kiriman)")]
        let sisa = try await camat.isi(alamat, dasar + [("pilih", "bukan-angka")])
        #expect(sisa.status == 409)
        #expect(sisa.teks.contains("<title>Galat: "))
        #expect(sisa.teks.contains("2 surat tidak diselesaikan"))
        #expect(sisa.teks.contains("Masih ada 1 disposisi yang berjalan."))
        #expect(sisa.teks.contains("Pilihan yang tidak dikenal"))
        #expect(sisa.teks.contains("data-baris"))
        // Of another office's letter not even the name.
        let asing = try await kades.isi(alamat, dasar)
        #expect(asing.status == 409 && !asing.teks.contains(DuniaSurat.hal))
        #expect(asing.teks.contains("Surat tidak ditemukan, atau bukan untuk kantor Anda."))
        let kosong = try await camat.isi(alamat, [("tampil", "terbuka")])
        #expect(kosong.status == 422 && kosong.teks.contains("Pilih sedikitnya satu surat"))
        let banyak = try await camat.isi(alamat, (1...101).map { ("pilih", String($0)) })
        #expect(banyak.status == 422 && banyak.teks.contains("Pilih paling banyak 100 surat sekaligus."))
        #expect(try await camat.isi(alamat, [("tampil", "xx"), ("pilih", "1")]).status == 422)
      }
    }
  }

  @Test func `yang berhasil kembali ke daftarnya, dan surat rahasia tidak bernama bagi tata usaha`()
    async throws
  {
    try await Maya.buka { maya in
      let dunia = try await DuniaSurat(maya)
      try await maya.melayani { client in
        let konseptor = try await maya.masuk(.konseptorKesehatan, client)
        let isian = [("tampil", "konsep"), ("q", "demam"), ("kunci", "k"), ("pilih", "\(dunia.konsep)")]
        for _ in 0..<2 {
          let jawaban = try await konseptor.isi("/naskah/pembuangan", isian)
          #expect(jawaban.status == 303 && jawaban.tujuan == "/naskah?tampil=konsep&q=demam")
        }
        let tu = try await maya.masuk(.tuGemolong, client)
        let sisa = try await tu.isi(
          "/surat-masuk/arsip", [("tampil", "selesai"), ("pilih", "\(dunia.kirimanRahasia)")])
        #expect(sisa.status == 409 && sisa.teks.contains("Surat rahasia"))
        #expect(!sisa.teks.contains(DuniaSurat.halRahasia))
        let camat = try await maya.masuk(.camatGemolong, client)
        let disposisi = try await camat.isi(
          "/disposisi/penerimaan-laporan", [("tampil", "keluar"), ("pilih", "\(dunia.disposisi)")])
        #expect(disposisi.status == 409 && disposisi.teks.contains("tidak dapat diterima laporannya"))
      }
    }
  }
}
