import Bahasa
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Naskah

struct TemplatTests {
  private func konten(_ isi: String, _ parameter: [ParameterTemplat]) -> KontenTemplat {
    KontenTemplat(nama: "Uji", jenis: "SD", isi: isi, parameter: parameter)
  }

  private let hadirin = ParameterTemplat("hadirin", "Siapa yang hadir", .daftar, contoh: "Ani\nBudi")
  private let hari = ParameterTemplat("hari", "Hari rapat", .tanggal, contoh: "23-11-2026")
  private let catatan = ParameterTemplat("catatan", "Catatan", .opsional, contoh: "")

  @Test func `isian menjadi isi naskah`() throws {
    let templat = konten(
      "Rapat {{hari}} dihadiri:\n\n{{#hadirin}}\n1. {{.}};\n{{/hadirin}}\n\n{{#catatan}}Catatan: {{catatan}}{{/catatan}}{{^catatan}}Tanpa catatan & <b>.{{/catatan}}",
      [hadirin, hari, catatan])
    #expect(templat.masalah().isEmpty)
    #expect(
      try templat.isi(dengan: [.init("hari", "24/11/2026"), .init("hadirin", " Citra \n\n**Dedi**")])
        == "Rapat Selasa, 24 November 2026 dihadiri:\n\n1. Citra;\n1. **Dedi**;\n\nTanpa catatan & <b>.")
    #expect(
      try templat.isi(dengan: [.init("hari", "2026-11-24"), .init("hadirin", "A"), .init("catatan", "x")])
        .hasSuffix("Catatan: x"))
  }

  @Test func `uang dan bilangan ditulis menurut kebiasaan surat`() throws {
    let templat = konten(
      "{{biaya}} untuk {{orang}} orang",
      [
        .init("biaya", "Biaya", .rupiah, contoh: "1.250.000"),
        .init("orang", "Banyaknya", .angka, contoh: "1200"),
      ])
    #expect(
      try templat.contoh() == "Rp1.250.000 (satu juta dua ratus lima puluh ribu rupiah) untuk 1.200 orang")
  }

  @Test func `isian yang salah ditolak di tempatnya`() throws {
    let templat = konten("{{hari}} {{#hadirin}}{{.}}{{/hadirin}}", [hadirin, hari])
    let galat = #expect(throws: FieldErrors.self) { try templat.isi(dengan: [.init("hari", "besok lusa")]) }
    #expect(galat?["hari"] == "Tulis tanggal seperti 23-11-2026.")
    #expect(galat?["hadirin"] == "Isi siapa yang hadir.")
  }

  @Test(arguments: [
    ("{{hari}} {{nama}}", "Baris 1: {{nama}} bukan parameter templat ini. Yang ada: hari."),
    ("{{hari}}\nawal {{hari", "Baris 2: tanda {{ tidak ditutup dengan }}."),
    ("{{hari}}\n{{#hari}}x", "Baris 2: bagian {{#hari}} tidak ditutup dengan {{/hari}}."),
    ("{{hari}} {{/hari}}", "Baris 1: {{/hari}} menutup bagian yang tidak pernah dibuka."),
    ("tanpa isian", "Parameter “hari” tidak dipakai di dalam isi."),
    (
      "{{hari}} {{> lain}}",
      "Baris 1: {{>lain}} tidak dikenal templat. Gunakan {{nama}}, {{#nama}}, {{^nama}}, atau {{/nama}}."
    ),
    (
      "{{hari}} {{{hari}}}",
      "Baris 1: {{{hari}}} tidak dikenal templat. Gunakan {{nama}}, {{#nama}}, {{^nama}}, atau {{/nama}}."
    ),
    (
      "{{hari}} {{.}}",
      "Baris 1: {{.}} hanya berarti di dalam bagian sebuah daftar, seperti {{#peserta}} … {{/peserta}}."
    ),
    ("{{hari}} {{hari.nama}}", "Baris 1: {{hari.nama}} bukan parameter templat ini. Yang ada: hari."),
  ])
  func `templat yang keliru ditolak dengan tempat dan caranya`(_ isi: String, _ pesan: String) {
    #expect(konten(isi, [hari]).masalah() == [pesan])
  }

  @Test func `parameter yang keliru ditolak`() {
    let masalah = konten("{{hari}} {{Nama}}", [hari, hari, .init("Nama", "", .tanggal, contoh: "lusa")])
      .masalah()
    #expect(masalah.contains("Parameter “hari” ditulis dua kali."))
    #expect(masalah.contains("Parameter “Nama” belum punya pertanyaan."))
    #expect(masalah.contains("Contoh isian parameter “Nama”: Tulis tanggal seperti 23-11-2026."))
    #expect(
      masalah.contains(
        "Nama parameter “Nama” hanya boleh memuat huruf kecil, angka, dan garis bawah, paling banyak 40."))
  }

  @Test func `templat bawaan dapat dipakai, dan contohnya menjadi isi yang tersusun`() throws {
    let bawaan = try BerkasTemplat.bawaan()
    #expect(bawaan.count >= 6)
    for berkas in bawaan {
      let isi = try berkas.konten.contoh()
      #expect(!isi.contains("{{"), "\(berkas.kode)")
      #expect(BahasaIsi.baca(BahasaIsi.tulis(BahasaIsi.baca(isi))) == BahasaIsi.baca(isi), "\(berkas.kode)")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `menyimpan menambah versi, dan yang ditawarkan ialah yang berlaku pada harinya`(_ mesin: Mesin)
    async throws
  {
    try await KantorNaskah.buka(mesin) { kantor in
      let admin = try kantor.kabupaten.admin.pelaku
      let hariIni = Tanggal(kantor.jam.kini)
      let pertama = try #require(
        try await kantor.db.read { try $0.templat(untuk: "UND", pada: hariIni).first })
      #expect(pertama.kode == "undangan-rapat")
      var konten = pertama.konten
      konten.nama = "Undangan rapat dinas"
      let kedua = try await kantor.mesin.simpanTemplat(
        pertama.kode, versi: 1, konten, mulai: hariIni + 7, oleh: admin)
      #expect(kedua.versi == 2)
      let sekarang = try await kantor.db.read { try $0.templat(untuk: "UND", pada: hariIni) }
      let nanti = try await kantor.db.read { try $0.templat(untuk: "UND", pada: hariIni + 7) }
      #expect(sekarang == [pertama])
      #expect(nanti == [kedua])
      await #expect(throws: TemplatError.versiBerubah) {
        try await kantor.mesin.simpanTemplat(pertama.kode, versi: 1, konten, mulai: hariIni, oleh: admin)
      }
      konten.isi = "{{tidak_ada}}"
      await #expect(throws: FieldErrors.self) {
        try await kantor.mesin.simpanTemplat(pertama.kode, versi: 2, konten, mulai: hariIni, oleh: admin)
      }
      #expect(try await kantor.db.read { try $0.templat(pertama.id)?.konten.nama } == "Undangan rapat")
    }
  }
}
