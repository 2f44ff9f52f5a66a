import Database
import Foundation
import NIOCore
import Organisasi
import Testing
import TestKit

@testable import App

@Suite struct FormulirTests {
  private static let coretan = #"Undangan "rapat" <b>tebal</b> & 'kutip'"#
  private static let tampil = "Undangan &quot;rapat&quot; &lt;b&gt;tebal&lt;/b&gt; &amp; &#39;kutip&#39;"

  @Test func `yang diketik tetap ada setelah galat, dan tidak menjadi kode`() async throws {
    try await Maya.buka { maya in
      let dunia = try await DuniaSurat(maya)
      let camat = try maya.kabupaten.unit("27.13").id
      try await maya.melayani { client in
        let konseptor = try await maya.masuk(.konseptorKesehatan, client)
        let isian = [
          ("jenis", "SD"), ("hal", Self.coretan),
          ("isi", "Isi yang panjang </textarea><script>alert(1)</script>"),
          ("tujuan", "u:\(camat)"), ("luar", "PDAM | Jalan Raya 1 | pdam@contoh.id"),
          ("klasifikasi", "400.7"),
          ("keamanan", "T"), ("kecepatan", "segera"), ("penandatangan", ""), ("kunci", "beef"),
          ("versi", "1"),
        ]
        let baru = try await konseptor.isi("/naskah", isian)
        #expect(baru.status == 422)
        for teks in [
          Self.tampil, "Isi yang panjang &lt;/textarea&gt;&lt;script&gt;",
          "PDAM | Jalan Raya 1 | pdam@contoh.id",
          "u:\(camat)", "value=\"beef\"", "Pilih siapa yang menandatangani.",
        ] { #expect(baru.teks.contains(teks), "\(teks)") }
        #expect(!baru.teks.contains("<script>alert"))
        let ubah = try await konseptor.isi("/naskah/\(dunia.konsep)/isi", isian)
        #expect(ubah.status == 422)
        #expect(ubah.teks.contains(Self.tampil))
        let simpanan = try await konseptor.isi(
          "/naskah/\(dunia.konsep)/simpanan",
          isian.filter { $0.0 != "penandatangan" } + [
            ("penandatangan", "\(try kadis(maya))/sendiri")
          ])
        #expect(simpanan.status == 204)
        // Nothing says "saved" about what is not.
        let diparaf = try await konseptor.isi("/naskah/\(dunia.paraf)/simpanan", isian)
        #expect(diparaf.status == 409)
        let lagi = try await konseptor.buka("/naskah/\(dunia.konsep)/isi")
        #expect(lagi.teks.contains(Self.tampil))
        let halaman = try await konseptor.buka("/naskah/\(dunia.konsep)")
        #expect(halaman.teks.contains(Self.tampil))
        #expect(!halaman.teks.contains("<b>tebal</b>"))
      }
    }
  }

  @Test func `naskah baru yang terkirim dua kali hanya satu, dan undangan tanpa acara ditandai`() async throws
  {
    try await Maya.buka { maya in
      try await maya.melayani { client in
        let konseptor = try await maya.masuk(.konseptorKesehatan, client)
        let isian = [
          ("jenis", "UND"), ("hal", "Rapat"), ("isi", "Mohon hadir."), ("tujuan", "k:semua-camat"),
          ("klasifikasi", "400.7"),
          ("penandatangan", "\(try kadis(maya))/sendiri"), ("kunci", "f00d"), ("versi", "1"),
          ("keamanan", "B"), ("kecepatan", "biasa"), ("acara_tanggal", "besok"),
        ]
        let salah = try await konseptor.isi("/naskah", isian)
        #expect(salah.status == 422)
        #expect(salah.teks.contains("Tulis tanggal seperti 2026-01-31."))
        #expect(salah.teks.contains("value=\"besok\""))
        let benar = isian.filter { $0.0 != "acara_tanggal" } + [("acara_tanggal", "2026-12-01")]
        let satu = try await konseptor.isi("/naskah", benar)
        let dua = try await konseptor.isi("/naskah", benar)
        #expect(satu.status == 303)
        #expect(satu.tujuan == dua.tujuan)
        let ajukan = try await konseptor.isi((satu.tujuan ?? "") + "/pengajuan", [("versi", "1")])
        #expect(ajukan.status == 422)
        for teks in [
          "Tulis waktu acara.", "Tulis tempat acara.", "value=\"2026-12-01\"", "id=\"f-acara_tempat\"",
        ] {
          #expect(ajukan.teks.contains(teks), "\(teks)")
        }
        #expect(!ajukan.teks.contains("Pilih hari dan tanggal acara."))
      }
    }
  }

  @Test func `nilai asing di formulir surat ditolak di isiannya dan tidak tersimpan`() async throws {
    try await Maya.buka { maya in
      let dunia = try await DuniaSurat(maya)
      let kadis = try kadis(maya)
      try await maya.melayani { client in
        let konseptor = try await maya.masuk(.konseptorKesehatan, client)
        let isian = [
          ("jenis", "SD"), ("hal", "Hal asing"), ("isi", "Isi"), ("klasifikasi", "400.7"), ("versi", "1"),
          ("penandatangan", "\(kadis)/sendiri"), ("keamanan", "B"), ("kecepatan", "biasa"),
        ]
        for (bidang, nilai, pesan) in [
          ("keamanan", "XX", "Pilih sifat dari daftar."), ("keamanan", "", "Pilih sifat dari daftar."),
          ("kecepatan", "xx", "Pilih kecepatan dari daftar."),
          ("tujuan", "u:999999", "Ada tujuan yang tidak dikenal"),
          ("koordinasi", "999999", "Ada kantor yang tidak dikenal"),
          ("jenis", "XX", "Pilih jenis naskah dari daftar."),
        ] {
          let salah = isian.filter { $0.0 != bidang } + [(bidang, nilai)]
          for alamat in ["/naskah", "/naskah/\(dunia.konsep)/isi"] {
            let jawaban = try await konseptor.isi(alamat, salah)
            #expect(jawaban.status == 422, "\(bidang)")
            #expect(jawaban.teks.contains(pesan), "\(bidang)")
          }
          let simpanan = try await konseptor.isi("/naskah/\(dunia.konsep)/simpanan", salah)
          #expect(simpanan.status == 422, "\(bidang)")
        }
        let tersimpan: Int? = try await maya.kantaya.db.read {
          try $0.value("SELECT COUNT(*) FROM naskah WHERE hal = 'Hal asing'")
        }
        #expect(tersimpan == 0)
      }
    }
  }

  @Test func `naskah dimulai dari templat: pertanyaannya diisi, konsepnya tersusun`() async throws {
    try await Maya.buka { maya in
      try await maya.melayani { client in
        let konseptor = try await maya.masuk(.konseptorKesehatan, client)
        let baru = try await konseptor.buka("/naskah/baru?jenis=UND")
        let alamat = try #require(baru.teks.firstMatch(of: /\/naskah\/templat\?templat=([0-9]+)/))
        let tanya = try await konseptor.buka(String(alamat.0))
        #expect(tanya.status == 200)
        #expect(tanya.teks.contains("Untuk apa rapat diadakan"))
        let kurang = try await konseptor.isi(
          "/naskah/templat",
          [("templat", String(alamat.1)), ("hal", "Rapat"), ("jawab_keperluan", Self.coretan)])
        #expect(kurang.status == 422)
        #expect(kurang.teks.contains(Self.tampil))
        #expect(kurang.teks.contains("href=\"#f-jawab_narahubung\""))
        let jadi = try await konseptor.isi(
          "/naskah/templat",
          [
            ("templat", String(alamat.1)), ("hal", "Rapat"), ("jawab_keperluan", Self.coretan),
            ("jawab_bahan", "satu\r\ndua"), ("jawab_narahubung", "Ratna"),
          ])
        #expect(jadi.status == 303)
        let tujuan = try #require(jadi.tujuan)
        let isi = try await konseptor.buka(tujuan)
        #expect(isi.teks.contains("Dalam rangka \(Self.tampil)"))
        #expect(isi.teks.contains("2. dua;") || isi.teks.contains("1. dua;"))
        let halaman = try await konseptor.buka(tujuan.replacing("/isi", with: ""))
        #expect(halaman.teks.contains("Undangan rapat, versi 1"))
        #expect(try await konseptor.buka("/naskah/templat?templat=1").status == 404)
      }
    }
  }

  @Test func `alasan dan catatan disposisi yang diketik tidak hilang`() async throws {
    try await Maya.buka { maya in
      let dunia = try await DuniaSurat(maya)
      try await maya.melayani { client in
        let camat = try await maya.masuk(.camatGemolong, client)
        let lembar = try await camat.isi(
          "/surat-masuk/\(dunia.kiriman)/disposisi",
          [("kepada", "999999"), ("catatan", Self.coretan), ("tenggat", "2026-11-01")])
        #expect(lembar.status == 422)
        #expect(lembar.teks.contains(Self.tampil))
        #expect(lembar.teks.contains("value=\"2026-11-01\""))
        #expect(lembar.teks.contains("Tenggat tidak boleh sudah lewat."))
        let palsu = try await camat.isi(
          "/surat-masuk/\(dunia.kiriman)/disposisi",
          [
            ("kepada", "\(try maya.kabupaten.tokoh(.tuGemolong).jabatan.id)"),
            ("instruksi", "bakar,suratnya"),
          ])
        #expect(palsu.status == 422)
      }
    }
  }

  @Test func `lampiran diterima, dibaca penerima, dan yang menyamar ditolak dengan penjelasan`() async throws
  {
    try await Maya.buka { maya in
      let dunia = try await DuniaSurat(maya)
      let alamat = "/naskah/\(dunia.konsep)/lampiran"
      try await maya.melayani { client in
        let konseptor = try await maya.masuk(.konseptorKesehatan, client)
        let pdf = ByteBuffer(string: Self.pdf)
        #expect(try await konseptor.unggah(alamat, "data.pdf", pdf).status == 303)
        #expect(try await konseptor.buka("/naskah/\(dunia.konsep)").teks.contains("data.pdf"))
        for (nama, isi, pesan) in [
          ("rekap.pdf", "MZ\u{90}\u{0}\u{3}\u{0}\u{0}\u{0}program", "isinya"),
          ("foto.jpg", Self.pdf, "isinya"), ("kosong.pdf", "", "kosong"),
          ("skrip.html", "<script>alert(1)</script>", "tidak dapat diterima"),
        ] {
          let jawaban = try await konseptor.unggah(alamat, nama, ByteBuffer(string: isi))
          #expect(jawaban.status == 422, "\(nama)")
          #expect(jawaban.teks.contains(pesan), "\(nama)")
        }
        #expect(try await konseptor.unggah(alamat, "data.pdf", pdf, bukti: false).status == 403)
        let kades = try await maya.masuk(.kadesBrangkal, client)
        #expect(try await kades.unggah(alamat, "data.pdf", pdf).status == 404)
        let kasi = try await maya.masuk(.kasiPromosiKesehatan, client)
        #expect(try await kasi.unggah("/naskah/\(dunia.paraf)/lampiran", "data.pdf", pdf).status == 403)
        #expect(try await konseptor.unggah("/naskah/\(dunia.paraf)/lampiran", "data.pdf", pdf).status == 409)
        let banyak: Int? = try await maya.kantaya.db.read {
          try $0.value("SELECT COUNT(*) FROM berkas WHERE nama = 'data.pdf'")
        }
        #expect(banyak == 1)
      }
    }
  }

  private func kadis(_ maya: Maya) throws -> Jabatan.ID {
    try maya.kabupaten.tokoh(.kadisKesehatan).jabatan.id
  }

  private static let pdf = """
    %PDF-1.4
    1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
    2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
    trailer<</Root 1 0 R>>
    %%EOF
    """
}
