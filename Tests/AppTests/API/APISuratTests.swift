import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Organisasi
import Testing
import TestKit
import Web

@testable import App

@Suite struct APISuratTests {
  private func uji(
    _ mesin: Mesin = .sqlite,
    _ uji: @Sendable @escaping (DuniaSurat, any TestClientProtocol) async throws -> Void
  ) async throws {
    try await Maya.buka(mesin) { maya in
      let dunia = try await DuniaSurat(maya)
      try await maya.melayani { client in try await uji(dunia, client) }
    }
  }

  private static func konsep(_ maya: Maya, hal: String = "Rapat kerja") throws -> String {
    let penandatangan = try maya.kabupaten.tokoh(.kadisKesehatan).jabatan.id
    return """
      {"jenis":"SD","hal":"\(hal)","isi":"Mohon hadir.","klasifikasi":"400.7",
       "tujuan":[{"unit":"\(try maya.kabupaten.unit("27.13").id)"}],"penandatangan":{"jabatan":"\(penandatangan)"}}
      """
  }

  @Test(arguments: Mesin.allCases)
  func `surat masuk dibaca, didisposisikan, dikerjakan, dan dilaporkan lewat API`(mesin: Mesin) async throws {
    try await uji(mesin) { dunia, client in
      let camat = try await AplikasiUji(dunia.maya, .camatGemolong, client)
      let daftar = try await camat.ambil("/api/v1/surat-masuk?tampil=semua&batas=1")
      #expect(daftar["data"]?.daftar.count == 1)
      let berikut = try #require(daftar["berikut"]?.teks)
      let sisa = try await camat.ambil("/api/v1/surat-masuk?tampil=semua&sebelum=\(berikut)")
      #expect(sisa["data"]?.daftar.first?["hal"] == .text(DuniaSurat.hal))
      let satu = "/api/v1/surat-masuk/\(dunia.kiriman)"
      #expect(try await camat.ambil(satu)["hal"] == .text(DuniaSurat.hal))
      #expect(try await camat.ambil("\(satu)/pdf").teks.hasPrefix("%PDF-"))
      #expect(try await camat.ambil("\(satu)/disposisi")["data"]?.daftar.count == 1)
      let kepada = try #require(
        try await camat.ambil("\(satu)/lembar-disposisi")["kepada"]?.daftar.first?["jabatan"]?.teks)
      let isi = "{\"kepada\":[\"\(kepada)\"],\"catatan\":\"Siapkan bahan\",\"tenggat\":\"2026-12-01\"}"
      for _ in 1...2 {
        let jadi = try await camat.tulis("\(satu)/disposisi", isi, kunci: "kunci-yang-sama-1")
        #expect(jadi.status == 201)
        #expect(jadi["data"]?.daftar.count == 2)
        #expect(jadi.kepala[.location] == "\(satu)/disposisi")
      }
      let sekcam = try await AplikasiUji(dunia.maya, .sekcamGemolong, client)
      let tugas = "/api/v1/disposisi/\(dunia.disposisi)"
      #expect(try await sekcam.tulis("\(tugas)/kemajuan", "{\"isi\":\"Sudah dirapatkan\"}").status == 204)
      #expect(try await sekcam.tulis("\(tugas)/laporan", "{\"laporan\":\"Selesai\"}").status == 204)
      #expect(try await sekcam.tulis("\(tugas)/laporan", "{\"laporan\":\"Lagi\"}").status == 409)
      #expect(try await sekcam.ambil(tugas)["status"] == "dilaporkan")
      #expect(try await camat.ambil("/api/v1/disposisi?tampil=dilaporkan")["data"]?.daftar.count == 1)
      #expect(try await camat.tulis("\(tugas)/penerimaan-laporan").status == 204)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `konsep dibuat satu kali, diubah, dan diajukan lewat API`(mesin: Mesin) async throws {
    try await uji(mesin) { dunia, client in
      let saya = try await AplikasiUji(dunia.maya, .konseptorKesehatan, client)
      let isi = try Self.konsep(dunia.maya)
      let pertama = try await saya.tulis("/api/v1/naskah", isi, kunci: "11111111-2222")
      let kedua = try await saya.tulis("/api/v1/naskah", isi, kunci: "\"11111111-2222\"")
      #expect((pertama.status, kedua.status) == (201, 201))
      #expect(pertama["id"] == kedua["id"])
      let lain = try await saya.tulis(
        "/api/v1/naskah", Self.konsep(dunia.maya, hal: "Lain"), kunci: "11111111-2222")
      #expect(lain.status == 422)
      let alamat = try #require(pertama.kepala[.location])
      let perubahan =
        "{\"versi\":1,\"suntingan\":0,\"isi\":\(try Self.konsep(dunia.maya, hal: "Rapat kerja tahunan"))}"
      #expect(try await saya.tulis(alamat, perubahan, metode: .put)["isi"]?["hal"] == "Rapat kerja tahunan")
      // Made from a text that has been saved over since.
      #expect(try await saya.tulis(alamat, perubahan, metode: .put).status == 409)
      #expect(try await saya.ambil(alamat)["suntingan"] == 1)
      #expect(try await saya.tulis("\(alamat)/pengajuan", "{\"versi\":7}").status == 409)
      #expect(try await saya.tulis("\(alamat)/pengajuan", "{\"versi\":1}").status == 204)
      #expect(try await saya.ambil(alamat)["status"] == "paraf")
      #expect(try await saya.tulis("\(alamat)/pembuangan").status == 409)
    }
  }

  @Test func `setiap alamat surat, naskah, dan disposisi tidak ditemukan bagi kantor lain`() async throws {
    try await uji { dunia, client in
      let lain = try await AplikasiUji(dunia.maya, .lurahGemolong, client)
      let kunci = [
        "kiriman": "\(dunia.kiriman)", "disposisi": "\(dunia.disposisi)", "naskah": "\(dunia.terkirim)",
      ]
      var dicoba = 0
      for operasi in lain.operasi {
        guard let parameter = operasi.parameters.first, let nilai = kunci[parameter.name] else { continue }
        let alamat = operasi.path.replacing("{\(parameter.name)}", with: nilai)
        let isi = try operasi.body.map { String(decoding: try $0.example.bytes(), as: UTF8.self) }
        let jawaban =
          operasi.method == .get
          ? try await lain.ambil(alamat)
          : try await lain.tulis(alamat, isi, metode: operasi.method, kunci: "kunci-\(dicoba)-panjang")
        #expect(jawaban.status == 404, "\(operasi.method) \(alamat)")
        dicoba += 1
      }
      #expect(dicoba >= 22)
    }
  }

  @Test func `surat rahasia: tata usaha hanya melihat sampulnya`() async throws {
    try await uji { dunia, client in
      let tu = try await AplikasiUji(dunia.maya, .tuGemolong, client)
      let satu = "/api/v1/surat-masuk/\(dunia.kirimanRahasia)"
      for alamat in ["/api/v1/surat-masuk?tampil=semua", satu, "\(satu)/disposisi", "/api/v1/cari?q=bidan"] {
        let jawaban = try await tu.ambil(alamat)
        #expect(jawaban.status == 200, "\(alamat)")
        #expect(!jawaban.teks.contains("gadungan"), "\(alamat)")
      }
      #expect(try await tu.ambil(satu)["boleh_membuka"] == false)
      #expect(try await tu.ambil("\(satu)/pdf").status == 403)
    }
  }

  @Test func `isian yang salah dijawab menurut namanya, dan tidak pernah dengan gangguan`() async throws {
    try await uji { dunia, client in
      let saya = try await AplikasiUji(dunia.maya, .konseptorKesehatan, client)
      let kosong = try await saya.tulis("/api/v1/naskah", "{}", kunci: "kunci-kosong")
      #expect(kosong.status == 422)
      #expect(kosong.bidang == ["hal", "isi", "jenis", "klasifikasi", "penandatangan", "tujuan"])
      let palsu = try Self.konsep(dunia.maya)
        .replacing(/"jabatan":"\d+"/, with: "\"jabatan\":\"999999999999\"")
      #expect(try await saya.tulis("/api/v1/naskah", palsu, kunci: "kunci-palsu").bidang == ["penandatangan"])
      let tanpaKunci = try await saya.tulis("/api/v1/naskah", Self.konsep(dunia.maya))
      #expect(tanpaKunci.bidang == ["Idempotency-Key"])
      #expect(try await saya.tulis("/api/v1/naskah", "{", kunci: "kunci-rusak").status == 400)
      #expect(
        try await saya.tulis("/api/v1/naskah", "a=1", kunci: "kunci-form", jenis: "text/plain").status == 415)
      let besar = "{\"isi\":\"\(String(repeating: "a", count: 1 << 20))\"}"
      #expect(try await saya.tulis("/api/v1/naskah", besar, kunci: "kunci-besar").status == 413)
      for (query, bidang) in [
        ("tampil=aneh", "tampil"), ("batas=0", "batas"), ("batas=1&batas=2", "batas"),
        ("sebelum=x", "sebelum"),
        ("tampi=semua", "tampi"),
      ] {
        let jawaban = try await saya.ambil("/api/v1/surat-masuk?\(query)")
        #expect(jawaban.status == 422, "\(query)")
        #expect(jawaban.bidang == [bidang], "\(query)")
      }
      #expect(try await saya.ambil("/api/v1/surat-masuk/9999999999999999999").status == 404)
      #expect(try await saya.ambil("/api/v1/surat-masuk/bukan-kunci").status == 404)
    }
  }

  @Test func `organisasi, kelompok, pemberitahuan, dan verifikasi dijawab seperti keterangannya`()
    async throws
  {
    try await uji { dunia, client in
      let saya = try await AplikasiUji(dunia.maya, .sekcamGemolong, client)
      let unit = try await saya.ambil("/api/v1/unit?kantor=true&batas=2")
      #expect(unit["data"]?.daftar.count == 2)
      let berikut = try #require(unit["berikut"]?.teks)
      #expect(try await saya.ambil("/api/v1/unit?sesudah=\(berikut)")["data"]?.daftar.isEmpty == false)
      let gemolong = try dunia.maya.kabupaten.unit("27.13").id
      #expect(try await saya.ambil("/api/v1/unit/\(gemolong)")["siap"] == true)
      #expect(try await saya.ambil("/api/v1/unit/\(gemolong)/anak")["data"]?.daftar.isEmpty == false)
      #expect(try await saya.ambil("/api/v1/unit/999999999999").status == 404)
      #expect(try await saya.ambil("/api/v1/kelompok")["data"]?.daftar.isEmpty == false)
      let kabar = try await saya.ambil("/api/v1/pemberitahuan")
      let id = try #require(kabar["data"]?.daftar.first?["id"]?.teks)
      #expect(try await saya.tulis("/api/v1/pemberitahuan/\(id)/pembacaan").status == 204)
      #expect(try await saya.tulis("/api/v1/pemberitahuan/1/pembacaan").status == 404)
      #expect(try await saya.tulis("/api/v1/pemberitahuan/pembacaan").status == 204)
      let kode = try #require(
        try await saya.ambil("/api/v1/surat-masuk/\(dunia.kiriman)")["kode_verifikasi"]?.teks)
      #expect(try await saya.ambil("/api/v1/verifikasi/\(kode)")["status"] == "berlaku")
      #expect(try await saya.ambil("/api/v1/verifikasi/000000000000").status == 404)
    }
  }
}
