import Database
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Jejak
import TestKit
import Testing

@testable import Akses

@Suite struct JejakTests {
  private func isi(_ kantor: Kantor, _ banyak: Int) async throws {
    let mulai = kantor.jam.kini
    try await kantor.db.write { tx in
      for nomor in 1...banyak {
        try tx.catat(
          Catatan(
            waktu: mulai + Double(nomor),
            orang: nomor.isMultiple(of: 2) ? kantor.wahyu.rawValue : kantor.hadi.rawValue,
            nama: nomor.isMultiple(of: 2) ? "Wahyu" : "Hadi Prasetyo", jabatan: "Perawat",
            peristiwa: "surat.dilihat",
            objekJenis: "surat", objek: Int64(nomor % 10), keterangan: "=HYPERLINK(\"x\") ke \(nomor)"))
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `pengawas mencari menurut orang, objek dan tanggal, halaman demi halaman`(_ mesin: Mesin) async throws
  {
    try await denganKantor(mesin) { kantor in
      try await isi(kantor, 250)
      let intan = try await kantor.pelaku(kantor.intan)
      let akun = try await kantor.akun(kantor.intan).id
      func cari(_ form: JejakForm) async throws -> JejakDitemukan {
        try await kantor.akses.cariJejak(form.validated(), oleh: intan, akun)
      }
      var form = JejakForm(nama: "wah", peristiwa: "surat.dilihat")
      let pertama = try await cari(form)
      #expect(pertama.baris.count == 100)
      #expect(pertama.baris.allSatisfy { $0.catatan.nama == "Wahyu" })
      let batas = try #require(pertama.berikut)
      form.waktu = "\(Int64((batas.waktu.timeIntervalSince1970 * 1000).rounded()))"
      form.nomor = "\(batas.nomor)"
      let kedua = try await cari(form)
      #expect(kedua.baris.count == 25 && kedua.berikut == nil)
      #expect(Set(pertama.baris.map(\.nomor)).isDisjoint(with: kedua.baris.map(\.nomor)))
      #expect(try await cari(JejakForm(objek: "surat:7")).baris.count == 25)
      #expect(try await cari(JejakForm(nama: "tidak ada")).baris.isEmpty)
      #expect(try await cari(JejakForm(peristiwa: "surat.dilihat", dari: "1-1-2027")).baris.isEmpty)
      #expect(
        try await kantor.catatan("jejak.dicari").count == 4, "one line a search, none for its later pages")
    }
  }

  @Test func `hanya pengawas membaca jejak`() async throws {
    try await denganKantor { kantor in
      try await kantor.app.test(.router) { client in
        for (nama, harapan) in [
          ("intan", HTTPResponse.Status.ok), ("ratri", .forbidden), ("hadi", .forbidden),
        ] {
          var peramban = PerambanUji(client)
          try await peramban.masuk(nama)
          let jejak = try await peramban.buka("/jejak")
          #expect(jejak.status == harapan)
          let unduh = try await peramban.buka("/jejak/unduhan")
          #expect(unduh.status == harapan)
        }
      }
    }
  }

  @Test func `unduhan memuat semua yang cocok, aman dibuka di lembar kerja, dan tercatat`() async throws {
    try await denganKantor { kantor in
      try await isi(kantor, 2345)
      try await kantor.app.test(.router) { client in
        var intan = PerambanUji(client)
        try await intan.masuk("intan")
        let unduh = try await intan.buka("/jejak/unduhan?peristiwa=surat.dilihat")
        let baris = unduh.teks.split(separator: "\r\n")
        #expect(baris.count == 2346)
        #expect(baris.last?.contains("'=HYPERLINK") == true)
        #expect(unduh.headers[.contentDisposition]?.contains("attachment") == true)
        let salah = try await intan.buka("/jejak?dari=kemarin")
        #expect(salah.status == .unprocessableContent)
      }
      #expect(try await kantor.catatan("jejak.diunduh").map(\.keterangan) == ["peristiwa surat.dilihat"])
    }
  }
}
