import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import TestKit
import Testing

@testable import Persuratan

@Suite struct TemplatNaskahTests {
  @Test(arguments: Mesin.allCases) func `konsep dari templat berisi jawabannya dan mengingat versinya`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let templat = try await kantor.templat("UND")
      var form = TemplatNaskahForm()
      form.templat = templat.id.description
      form.hal = "Undangan rapat balita"
      form.tujuan = "u:\(try kantor.unit("27.13"))"
      let galat = await #expect(throws: FieldErrors.self) {
        try await kantor.persuratan.buatDariTemplat(form, oleh: kantor[.konseptorKesehatan])
      }
      #expect(Set((galat?.fields ?? [:]).keys) == ["keperluan", "bahan", "narahubung"])
      form.jawaban = [
        JawabanTemplat("keperluan", "membahas balita"), JawabanTemplat("bahan", "data balita\nrencana kerja"),
        JawabanTemplat("narahubung", "Sdri. Ratna"),
      ]
      form.kunci = "cafe"
      let id = try await kantor.persuratan.buatDariTemplat(form, oleh: kantor[.konseptorKesehatan])
      #expect(try await kantor.persuratan.buatDariTemplat(form, oleh: kantor[.konseptorKesehatan]) == id)
      let naskah = try await kantor.naskah(id)
      #expect(naskah.konten.jenis == "UND" && naskah.konten.hal == "Undangan rapat balita")
      #expect(naskah.konten.isi.contains("Dalam rangka membahas balita"))
      #expect(naskah.konten.isi.contains("1. rencana kerja;"))
      #expect(naskah.konten.tujuan == [.unit(try kantor.unit("27.13"), up: "")])
      #expect(naskah.templat == templat.id)
      var baru = templat.konten
      baru.nama = "Undangan rapat dinas"
      try await kantor.mesin.simpanTemplat(
        templat.kode, versi: templat.versi, baru, mulai: Tanggal(Jam.senin), oleh: kantor[.admin])
      let halaman = try await kantor.db.read {
        try NaskahHalaman.muat(id, kantor[.konseptorKesehatan], pada: Jam.senin, $0)
      }
      #expect(halaman.templat == "Undangan rapat, versi 1")
    }
  }

  @Test(arguments: Mesin.allCases) func `ditawarkan menurut jenisnya, hanya untuk naskah baru`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let templat = try await kantor.templat("UND")
      var form = NaskahForm()
      form.jenis = "UND"
      let (baru, lama) = try await kantor.db.read { [form] tx in
        (
          try PilihanNaskah.muat(form, kantor[.konseptorKesehatan], pada: Jam.senin, tx).templat,
          try PilihanNaskah.muat(
            form, kantor[.konseptorKesehatan], penyusun: kantor.jabatan(.konseptorKesehatan), pada: Jam.senin,
            tx
          )
          .templat
        )
      }
      #expect(baru == [templat])
      #expect(lama.isEmpty)
      for asing in ["", "x", "999999999"] {
        var jawaban = TemplatNaskahForm()
        jawaban.templat = asing
        await #expect(throws: TemplatError.tidakDitemukan) {
          try await kantor.persuratan.buatDariTemplat(jawaban, oleh: kantor[.konseptorKesehatan])
        }
      }
    }
  }
}

extension Kantor {
  fileprivate func templat(_ jenis: String) async throws -> Templat {
    let semua = try await db.read { try $0.templat(untuk: jenis, pada: Tanggal(Jam.senin)) }
    return try #require(semua.first)
  }
}
