import Bahasa
import Database
import Foundation
import Organisasi
import Pencarian
import TestKit
import Testing
import Web

@testable import Persuratan

@Suite struct DirektoriTests {
  @Test(arguments: Mesin.allCases)
  func `unit dan orang ditemukan oleh setiap pegawai, dengan kata yang cocok ditandai`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      #expect(try await kantor.persuratan.segarkanDirektori())
      #expect(try await !kantor.persuratan.segarkanDirektori())
      let unit = try await kantor.cari("kecamatan gemolong", jenis: "unit")
      let satu = try #require(unit.first { $0.temuan.judul.polos == "Kecamatan Gemolong" })
      #expect(satu.temuan.judul.ruas.filter(\.cocok).map(\.teks) == ["Kecamatan", "Gemolong"])
      #expect(satu.tautan == Rute.unitDirektori(try kantor.unit("27.13")))
      let orang = try await kantor.cari("wisnu", jenis: "orang")
      #expect(orang.contains { $0.temuan.judul.polos.contains("Wisnu Adinagara") })
      #expect(orang.contains { $0.temuan.cuplikan.polos.contains("Camat Gemolong") })
      #expect(orang.first?.tautan == Rute.unitDirektori(try kantor.unit("27.13")))
    }
  }

  @Test(arguments: Mesin.allCases) func `saringan unit, tanggal, dan klasifikasi menyempitkan hasil`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      try await kantor.persuratan.segarkanDirektori()
      let surat = try await kantor.terkirim(try kantor.konten(ke: ["27.13"]))
      let dinkes = try kantor.unit("05")
      let sebelum = Tanggal(Jam.senin) + -1
      func objek(_ isi: (inout CariForm) -> Void) async throws -> [Int64] {
        var form = CariForm()
        form.q = "demam berdarah"
        isi(&form)
        return try await kantor.cari(form).map(\.temuan.objek)
      }
      #expect(try await objek { _ in } == [surat.rawValue])
      #expect(try await objek { $0.unit = dinkes.description } == [surat.rawValue])
      let plupuh = try kantor.unit("27.02")
      #expect(try await objek { $0.unit = plupuh.description } == [])
      await #expect(throws: FieldErrors.self) { _ = try await objek { $0.unit = "999" } }
      #expect(try await objek { $0.klasifikasi = "400" } == [surat.rawValue])
      #expect(try await objek { $0.klasifikasi = "800" } == [])
      #expect(try await objek { $0.dari = Tanggal(Jam.senin).description } == [surat.rawValue])
      #expect(try await objek { $0.sampai = sebelum.description } == [])
      #expect(try await objek { $0.jenis = "orang" } == [])
    }
  }

  @Test(arguments: Mesin.allCases) func `nama yang berganti ditemukan dengan nama barunya`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      try await kantor.persuratan.segarkanDirektori()
      try await kantor.db.write { tx in
        try tx.run(
          "UPDATE orang SET nama = 'Wisnu Kertapati' WHERE id = \(kantor[.camatGemolong].orang)")
        try tx.run(
          "UPDATE penugasan SET selesai = \(Tanggal(Jam.senin) + -1) WHERE orang = \(kantor[.lurahGemolong].orang)"
        )
        try tx.strukturBerubah()
      }
      #expect(try await kantor.persuratan.segarkanDirektori())
      #expect(try await kantor.cari("wisnu adinagara", jenis: "orang").isEmpty)
      #expect(try await kantor.cari("kertapati", jenis: "orang").count == 1)
      #expect(try await kantor.cari("mulyawati", jenis: "orang").isEmpty)
    }
  }
}

extension Kantor {
  /// As the Inspektur's TU finds it, who has no part in most letters but may look up everybody.
  fileprivate func cari(_ teks: String, jenis: String) async throws -> [HasilCari.Baris] {
    var form = CariForm()
    form.q = teks
    form.jenis = jenis
    return try await cari(form)
  }

  fileprivate func cari(_ form: CariForm) async throws -> [HasilCari.Baris] {
    let pelaku = self[.camatGemolong]
    return try await db.read { tx in try tx.cariBagi(pelaku, form, pada: Jam.senin).baris }
  }
}
