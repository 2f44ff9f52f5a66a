import Bahasa
import Database
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Organisasi
import Testing
import TestKit

@testable import App

/// One request, and what must come of it.
private struct Skenario {
  let tokoh: Tokoh
  let metode: HTTPRequest.Method
  let alamat: String
  let isian: [(String, String)]
  let status: Int
  let memuat: String

  static func buka(_ tokoh: Tokoh, _ alamat: String, _ status: Int = 200, memuat: String = "") -> Skenario {
    Skenario(tokoh: tokoh, metode: .get, alamat: alamat, isian: [], status: status, memuat: memuat)
  }

  static func isi(
    _ tokoh: Tokoh, _ alamat: String, _ isian: [(String, String)] = [], _ status: Int, memuat: String = ""
  ) -> Skenario {
    Skenario(tokoh: tokoh, metode: .post, alamat: alamat, isian: isian, status: status, memuat: memuat)
  }
}

@Suite struct RuteSuratTests {
  @Test func `setiap halaman surat menjawab yang berhak, dan tidak ditemukan bagi yang lain`() async throws {
    try await jalankan { dunia in
      let (konsep, paraf, siap, terkirim) = (dunia.konsep, dunia.paraf, dunia.siap, dunia.terkirim)
      let (kiriman, disposisi) = (dunia.kiriman, dunia.disposisi)
      var daftar: [Skenario] = [
        .buka(.kadesBrangkal, "/meja"), .buka(.kadesBrangkal, "/terlambat"), .buka(.kadesBrangkal, "/arsip"),
        .buka(.kadesBrangkal, "/surat-masuk"), .buka(.kadesBrangkal, "/disposisi"),
        .buka(.kadesBrangkal, "/naskah"),
        .buka(.camatGemolong, "/surat-masuk?tampil=semua", memuat: DuniaSurat.hal),
        .buka(.camatGemolong, "/surat-masuk?tampil=tidak-ada&sebelum=bukan-angka", 400),
        .buka(.sekcamGemolong, "/disposisi?tampil=masuk", memuat: DuniaSurat.hal),
        .buka(.konseptorKesehatan, "/naskah?tampil=konsep", memuat: DuniaSurat.hal),
        .buka(.konseptorKesehatan, "/naskah/baru"), .buka(.konseptorKesehatan, "/naskah/baru?jenis=UND"),
        .buka(
          .camatGemolong, "/naskah/baru?jenis=SD&balas=\(kiriman)", memuat: "Jawaban atas \(DuniaSurat.hal)"),
        .buka(.kadesBrangkal, "/naskah/baru?jenis=SD&balas=\(kiriman)", 404),
        .buka(.konseptorKesehatan, "/pilihan/tujuan?q=gemolong", memuat: "Gemolong"),
        .buka(.konseptorKesehatan, "/pilihan/klasifikasi?q=kesehatan", memuat: "400.7"),
        .buka(.konseptorKesehatan, "/naskah/\(konsep)", memuat: DuniaSurat.hal),
        .buka(.konseptorKesehatan, "/naskah/\(konsep)/isi", memuat: DuniaSurat.hal),
        .buka(.konseptorKesehatan, "/naskah/\(konsep)/pratinjau", memuat: "%PDF-"),
        .buka(.konseptorKesehatan, "/naskah/\(konsep)/pdf", 409),
        .buka(.kasiPromosiKesehatan, "/naskah/\(paraf)", memuat: "Beri paraf"),
        .buka(.kadisKesehatan, "/naskah/\(siap)", memuat: "Tanda tangani"),
        .buka(.kadisKesehatan, "/naskah/\(terkirim)/pdf", memuat: "%PDF-"),
        .buka(.kadisKesehatan, "/naskah/\(terkirim)/penerima", memuat: "Gemolong"),
        .buka(.camatGemolong, "/surat-masuk/\(kiriman)", memuat: DuniaSurat.hal),
        .buka(.camatGemolong, "/surat-masuk/\(kiriman)/pdf", memuat: "%PDF-"),
        .buka(.camatGemolong, "/surat-masuk/\(kiriman)/disposisi"),
        .buka(.tuGemolong, "/surat-masuk/\(kiriman)/disposisi", 403),
        .buka(.sekcamGemolong, "/disposisi/\(disposisi)", memuat: DuniaSurat.hal),
        .buka(.sekcamGemolong, "/disposisi/\(disposisi)/terusan"),
        .buka(.camatGemolong, "/naskah/\(terkirim)", 404),
        .buka(.kadisKesehatan, "/surat-masuk/\(kiriman)", 404),
        .buka(.konseptorKesehatan, "/naskah/bukan-angka", 404), .buka(.konseptorKesehatan, "/naskah/0", 404),
      ]
      for alamat in [
        "/naskah/\(konsep)", "/naskah/\(konsep)/isi", "/naskah/\(konsep)/pratinjau",
        "/naskah/\(terkirim)/pdf",
        "/naskah/\(terkirim)/penerima", "/naskah/\(terkirim)/lampiran/1", "/surat-masuk/\(kiriman)",
        "/surat-masuk/\(kiriman)/pdf", "/surat-masuk/\(kiriman)/lampiran/1",
        "/surat-masuk/\(kiriman)/disposisi",
        "/disposisi/\(disposisi)", "/disposisi/\(disposisi)/terusan",
      ] {
        for tokoh in [Tokoh.kadesBrangkal, .lurahGemolong, .kabagHukum, .inspektur] {
          daftar.append(.buka(tokoh, alamat, 404))
        }
      }
      return daftar
    }
  }

  @Test func `surat rahasia: tata usaha melihat sampul, bukan halnya, isinya, atau disposisinya`()
    async throws
  {
    try await Maya.buka { maya in
      let dunia = try await DuniaSurat(maya)
      try await maya.melayani { client in
        let tu = try await maya.masuk(.tuGemolong, client)
        let kiriman = dunia.kirimanRahasia
        for alamat in [
          "/meja", "/surat-masuk?tampil=semua", "/surat-masuk/\(kiriman)", "/terlambat",
          "/disposisi?tampil=semua",
          "/naskah/baru?jenis=SD&balas=\(kiriman)", "/pencarian?q=bidan", "/pemberitahuan",
        ] {
          let jawaban = try await tu.buka(alamat)
          #expect([200, 404].contains(jawaban.status), "\(alamat)")
          #expect(!jawaban.teks.contains("gadungan"), "\(alamat)")
        }
        #expect(try await tu.buka("/surat-masuk/\(kiriman)").teks.contains("Hanya sampul"))
        #expect(try await tu.buka("/surat-masuk/\(kiriman)/pdf").status == 403)
        let pengirim = try await maya.masuk(.tuKesehatan, client)
        for alamat in ["/naskah?tampil=terkirim", "/meja", "/pencarian?q=bidan", "/naskah/\(dunia.rahasia)"] {
          #expect(try await !pengirim.buka(alamat).teks.contains("gadungan"), "\(alamat)")
        }
        let camat = try await maya.masuk(.camatGemolong, client)
        #expect(try await camat.buka("/surat-masuk/\(kiriman)").teks.contains(DuniaSurat.halRahasia))
      }
    }
  }

  @Test func `setiap tindakan: berhasil dialihkan, yang kurang ditandai, yang keliru waktu bentrok`()
    async throws
  {
    try await jalankan { dunia in
      let (konsep, paraf, siap, terkirim) = (dunia.konsep, dunia.paraf, dunia.siap, dunia.terkirim)
      let (kiriman, disposisi) = (dunia.kiriman, dunia.disposisi)
      let v1 = [("versi", "1")]
      return [
        .isi(
          .konseptorKesehatan, "/naskah/\(konsep)/pengajuan", [("versi", "7")], 409,
          memuat: "diubah orang lain"),
        .isi(.konseptorKesehatan, "/naskah/\(konsep)/pengajuan", v1, 303),
        .isi(.konseptorKesehatan, "/naskah/\(konsep)/pengajuan", v1, 409),
        .isi(.konseptorKesehatan, "/naskah/\(konsep)/pembuangan", [], 409),
        .isi(
          .konseptorKesehatan, "/naskah/\(konsep)/penarikan", v1 + [("alasan", "")], 422,
          memuat: "Tulis alasannya"),
        .isi(.konseptorKesehatan, "/naskah/\(konsep)/penarikan", v1 + [("alasan", "Keliru")], 303),
        .isi(
          .konseptorKesehatan, "/naskah/\(konsep)/penarikan", [("versi", "2"), ("alasan", "Keliru")], 409),
        .isi(.kabidKesehatanMasyarakat, "/naskah/\(paraf)/paraf", v1, 404),
        .isi(.kadisKesehatan, "/naskah/\(paraf)/paraf", v1, 403),
        .isi(
          .kasiPromosiKesehatan, "/naskah/\(paraf)/pengembalian", v1 + [("ke", "konseptor"), ("alasan", "")],
          422),
        .isi(
          .kasiPromosiKesehatan, "/naskah/\(paraf)/pengembalian",
          v1 + [("ke", "entah"), ("alasan", "Keliru")],
          422, memuat: "Pilih kepada siapa naskah ini dikembalikan"),
        .isi(.kasiPromosiKesehatan, "/naskah/\(paraf)/paraf", v1 + [("catatan", "Baik")], 303),
        .isi(.kadisKesehatan, "/naskah/\(siap)/penolakan", v1 + [("catatan", " ")], 422),
        .isi(
          .kadisKesehatan, "/naskah/\(siap)/tanda-tangan", v1 + [("sandi", "salah sekali")], 422,
          memuat: "Kata sandi sertifikat salah"),
        .isi(
          .kadisKesehatan, "/naskah/\(siap)/tanda-tangan", v1 + [("sandi", DemoContoh.sandiSertifikat)], 303),
        .isi(
          .kadisKesehatan, "/naskah/\(siap)/tanda-tangan", v1 + [("sandi", DemoContoh.sandiSertifikat)], 409),
        .isi(.kadisKesehatan, "/naskah/\(siap)/pengiriman", [], 409),
        .isi(.kadisKesehatan, "/naskah/\(siap)/pencabutan", v1 + [("alasan", "")], 422),
        .isi(.kadisKesehatan, "/naskah/\(siap)/pencabutan", v1 + [("alasan", "Salah tanggal")], 303),
        .isi(.kadisKesehatan, "/naskah/\(terkirim)/pencabutan", v1 + [("alasan", "Salah tanggal")], 409),
        .isi(.tuGemolong, "/surat-masuk/\(kiriman)/agenda", [], 409),
        .isi(.tuGemolong, "/surat-masuk/\(kiriman)/penolakan", [("alasan", "Bukan kami")], 409),
        .isi(.tuGemolong, "/surat-masuk/\(kiriman)/penyelesaian", [], 409, memuat: "Masih ada 1 disposisi"),
        .isi(.tuGemolong, "/surat-masuk/\(kiriman)/arsip", [], 409),
        .isi(
          .camatGemolong, "/surat-masuk/\(kiriman)/disposisi", [("catatan", "tanpa penerima")], 422,
          memuat: "tanpa penerima"),
        .isi(
          .camatGemolong, "/surat-masuk/\(kiriman)/disposisi",
          [("kepada", "999999"), ("instruksi", "wakili")], 422),
        .isi(.sekcamGemolong, "/disposisi/\(disposisi)/kemajuan", [("kemajuan", "")], 422),
        .isi(.sekcamGemolong, "/disposisi/\(disposisi)/kemajuan", [("kemajuan", "Rapat digelar")], 303),
        .isi(.sekcamGemolong, "/disposisi/\(disposisi)/penolakan", [("alasan", "Sibuk")], 409),
        .isi(.camatGemolong, "/disposisi/\(disposisi)/penarikan", [], 409),
        .isi(.sekcamGemolong, "/disposisi/\(disposisi)/laporan", [("laporan", "")], 422),
        .isi(.sekcamGemolong, "/disposisi/\(disposisi)/laporan", [("laporan", "Sudah")], 303),
        .isi(.sekcamGemolong, "/disposisi/\(disposisi)/penerimaan-laporan", [], 404),
        .isi(.camatGemolong, "/disposisi/\(disposisi)/permintaan-ulang", [("kurang", "")], 422),
        .isi(.camatGemolong, "/disposisi/\(disposisi)/permintaan-ulang", [("kurang", "Lampirkan foto")], 303),
        .isi(
          .sekcamGemolong, "/disposisi/\(disposisi)/laporan", [("laporan", "Foto menyusul lewat surat")], 303),
        .isi(.camatGemolong, "/disposisi/\(disposisi)/penerimaan-laporan", [], 303),
        .isi(.tuGemolong, "/surat-masuk/\(kiriman)/arsip", [], 303),
      ]
    }
  }

  @Test func `yang tidak terkait mendapat tidak ditemukan untuk setiap tindakan`() async throws {
    try await jalankan { dunia in
      let alamat =
        [
          "isi", "simpanan", "pengajuan", "paraf", "pengembalian", "penolakan", "tanda-tangan", "pengiriman",
          "pencabutan", "penarikan",
          "pembuangan", "lampiran/1/pencabutan",
        ]
        .map { "/naskah/\(dunia.paraf)/\($0)" }
        + ["agenda", "penolakan", "penyelesaian", "arsip", "disposisi"]
        .map { "/surat-masuk/\(dunia.kiriman)/\($0)" }
        + [
          "terusan", "kemajuan", "laporan", "penolakan", "penerimaan-laporan", "permintaan-ulang",
          "penarikan",
        ]
        .map { "/disposisi/\(dunia.disposisi)/\($0)" }
      let isian = [
        ("versi", "1"), ("sandi", "x"), ("alasan", "x"), ("catatan", "x"), ("laporan", "x"),
        ("kemajuan", "x"),
        ("kurang", "x"), ("kepada", "1"), ("penandatangan", "1/sendiri"),
      ]
      return alamat.flatMap { alamat in
        [Tokoh.kadesBrangkal, .kabagHukum, .admin].map { .isi($0, alamat, isian, 404) }
      }
    }
  }

  @Test func `tanpa masuk orang diantar ke pintu, tanpa bukti halaman tidak ada yang berubah`() async throws {
    try await Maya.buka { maya in
      let dunia = try await DuniaSurat(maya)
      try await maya.melayani { client in
        let alamat = "/naskah/\(dunia.konsep)/pengajuan"
        let tamu = try await client.execute(uri: "/naskah/\(dunia.konsep)", method: .get)
        #expect(tamu.status == .seeOther)
        #expect(tamu.headers[.location]?.hasPrefix("/masuk") == true)
        let konseptor = try await maya.masuk(.konseptorKesehatan, client)
        let form = HTTPField.Name.contentType
        let isian = Peramban.teks([("versi", "1")])
        let jenis = "application/x-www-form-urlencoded"
        let lain = try await maya.masuk(.kadisKesehatan, client)
        let berbukti = Peramban.teks([("versi", "1"), ("csrf", konseptor.buktiSkrip)])
        let buktiLain = Peramban.teks([("versi", "1"), ("csrf", lain.buktiSkrip)])
        for (kepala, body) in [
          ([form: jenis], isian), ([form: jenis, .asal: "same-origin"], isian),
          ([form: jenis, .asal: "cross-site"], berbukti),
          ([form: jenis], berbukti), ([form: jenis, .asal: "same-origin"], buktiLain),
          ([form: "application/json", .asal: "same-origin"], ByteBuffer(string: #"{"versi":1}"#)),
        ] as [([HTTPField.Name: String], ByteBuffer)] {
          #expect(try await konseptor.kirim(alamat, .post, kepala, body).status == 403)
        }
        let json = try await konseptor.kirim(
          alamat, .post, [form: "application/json", .asal: "same-origin", .buktiSkrip: konseptor.buktiSkrip],
          ByteBuffer(string: #"{"versi":1}"#))
        #expect(json.status == 415)
        let panjang = try await konseptor.isi(
          "/naskah/\(dunia.konsep)/isi", [("isi", String(repeating: "a", count: 2_200_000))])
        #expect(panjang.status == 413)
        #expect(panjang.teks.contains("Terlalu besar"))
        let status: String? = try await maya.kantaya.db.read {
          try $0.value("SELECT status FROM naskah WHERE id = \(dunia.konsep)")
        }
        #expect(status == "konsep")
      }
    }
  }

  @Test func `basis data hilang: halaman jujur dengan nomor rujukan, bukan jejak galat`() async throws {
    try await Maya.buka { maya in
      try await maya.melayani { client in
        let camat = try await maya.masuk(.camatGemolong, client)
        await maya.kantaya.db.close()
        for alamat in ["/meja", "/surat-masuk", "/naskah/1"] {
          let jawaban = try await camat.buka(alamat)
          #expect(jawaban.status == 503, "\(alamat)")
          #expect(jawaban.jenis.hasPrefix("text/html"))
          #expect(!jawaban.teks.contains("DatabaseError") && !jawaban.teks.contains("closed"))
        }
        let siap = try await camat.buka("/siap")
        #expect(siap.status == 503)
        #expect(try await camat.buka("/sehat").status == 200)
      }
    }
  }

  private func jalankan(_ susun: @Sendable @escaping (DuniaSurat) throws -> [Skenario]) async throws {
    try await Maya.buka { maya in
      let dunia = try await DuniaSurat(maya)
      try await maya.melayani { client in
        var masuk: [Tokoh: Peramban] = [:]
        for skenario in try susun(dunia) {
          let peramban: Peramban
          if let ada = masuk[skenario.tokoh] {
            peramban = ada
          } else {
            peramban = try await maya.masuk(skenario.tokoh, client)
            masuk[skenario.tokoh] = peramban
          }
          let jawaban =
            skenario.metode == .get
            ? try await peramban.buka(skenario.alamat)
            : try await peramban.isi(skenario.alamat, skenario.isian)
          #expect(
            jawaban.status == skenario.status,
            "\(skenario.tokoh) \(skenario.metode) \(skenario.alamat) \(skenario.isian)")
          if !skenario.memuat.isEmpty {
            #expect(
              jawaban.teks.contains(skenario.memuat), "\(skenario.alamat) tidak memuat \(skenario.memuat)")
          }
        }
      }
    }
  }
}
