import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import TestKit
import Testing

@testable import Persuratan

/// A value that nothing stands for is refused where it is typed; it never becomes another one.
@Suite struct NilaiAsingTests {
  @Test func `nilai yang tidak terbaca ditolak di isiannya, bukan diganti atau dibuang`() throws {
    var benar = NaskahForm()
    benar.penandatangan = "12/an"
    benar.tujuan = ["u:5", "k:semua-camat"]
    benar.luar = "PDAM | Jalan Raya 1 | pdam@contoh.id\n  \n"
    benar.koordinasi = ["7"]
    benar.keamanan = "SR"
    let konten = try benar.konten(lampiran: [])
    #expect(konten.bentuk == .atasNama && konten.keamanan == .sangatRahasia)
    #expect(konten.tujuan.count == 3 && konten.koordinasi == [Key(rawValue: 7)])
    let perkara: [(String, WritableKeyPath<NaskahForm, String>, String)] = [
      ("keamanan", \.keamanan, "XX"), ("keamanan", \.keamanan, ""),
      ("penandatangan", \.penandatangan, "12/xx"),
      ("penandatangan", \.penandatangan, "12"), ("penandatangan", \.penandatangan, "kadis/an"),
      ("luar", \.luar, "PDAM | Jalan Raya 1\n | tanpa nama"), ("acara_tanggal", \.acaraTanggal, "besok"),
    ]
    for (bidang, isian, nilai) in perkara {
      var form = benar
      form[keyPath: isian] = nilai
      let galat = #expect(throws: FieldErrors.self, "\(nilai)") { try form.konten(lampiran: []) }
      #expect(galat.map { Array($0.fields.keys) } == [bidang], "\(nilai)")
    }
    for (bidang, isian) in [
      ("tujuan", \NaskahForm.tujuan), ("tembusan", \.tembusan), ("koordinasi", \.koordinasi),
    ] {
      var form = benar
      form[keyPath: isian].append("x")
      let galat = #expect(throws: FieldErrors.self, "\(bidang)") { try form.konten(lampiran: []) }
      #expect(galat.map { Array($0.fields.keys) } == [bidang])
    }
    var asal = benar
    (asal.sebagai, asal.balas, asal.ralat) = ("x", "x", "x")
    #expect(throws: FieldErrors.self) { try asal.meja() }
    #expect(throws: KirimanError.tidakDitemukan) { try asal.dibalas() }
    #expect(throws: NaskahError.tidakDitemukan) { try asal.diralat() }
  }

  @Test(arguments: Mesin.allCases) func `yang menyebut sesuatu yang tidak ada ditolak sejak konsep`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let benar = try kantor.konten()
      let id = try await kantor.konsep(benar)
      for (bidang, konten) in Self.asing(benar) {
        for tindakan in [true, false] {
          let galat = await #expect(throws: FieldErrors.self, "\(bidang)") {
            if tindakan {
              _ = try await kantor.konsep(konten)
            } else {
              try await kantor.persuratan.simpanKonsep(
                id, konten, versi: 1, oleh: kantor[.konseptorKesehatan])
            }
          }
          #expect(galat.map { Array($0.fields.keys) } == [bidang])
        }
      }
      #expect(try await kantor.naskah(id).konten == benar)
      let banyak: Int? = try await kantor.db.read { try $0.value("SELECT COUNT(*) FROM naskah") }
      #expect(banyak == 1)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang dahulu lolos dihentikan saat diajukan dan sebelum nomor dipesan`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let konsep = try await kantor.konsep(try kantor.konten())
      let siap = try await kantor.siap(try kantor.konten())
      try await kantor.db.write { tx in
        try tx.run(
          "UPDATE naskah_versi SET isi = REPLACE(isi, '\"kecepatan\":\"biasa\"', '\"kecepatan\":\"xx\"')")
      }
      #expect(try await kantor.naskah(siap).konten.kecepatan == "xx")
      let diajukan = await #expect(throws: FieldErrors.self) {
        try await kantor.persuratan.ajukan(konsep, versi: 1, oleh: kantor[.konseptorKesehatan])
      }
      #expect(diajukan.map { Array($0.fields.keys) } == ["kecepatan"])
      let ditandatangani = await #expect(throws: FieldErrors.self) { try await kantor.tandaTangan(siap) }
      #expect(ditandatangani.map { Array($0.fields.keys) } == ["kecepatan"])
      let naskah = try await kantor.naskah(siap)
      #expect(naskah.status == .siapTandaTangan && naskah.nomor == nil)
      let nomor: Int? = try await kantor.db.read { try $0.value("SELECT COUNT(*) FROM nomor") }
      #expect(nomor == 0)
    }
  }

  private static func asing(_ benar: KontenNaskah) -> [(String, KontenNaskah)] {
    func ubah(_ bidang: String, _ ubahan: (inout KontenNaskah) -> Void) -> (String, KontenNaskah) {
      var konten = benar
      ubahan(&konten)
      return (bidang, konten)
    }
    return [
      ubah("jenis") { $0.jenis = "PERBUP" }, ubah("kecepatan") { $0.kecepatan = "xx" },
      ubah("kecepatan") { $0.kecepatan = "" }, ubah("klasifikasi") { $0.klasifikasi = "400.7 " },
      ubah("tujuan") { $0.tujuan.append(.unit(Key(rawValue: 999_999_999), up: "")) },
      ubah("tujuan") { $0.tujuan = [.kelompok("tidak-ada")] },
      ubah("tembusan") { $0.tembusan = [.unit(Key(rawValue: 999_999_999), up: "")] },
      ubah("koordinasi") { $0.koordinasi = [Key(rawValue: 999_999_999)] },
      ubah("penandatangan") { $0.penandatangan = Key(rawValue: 999_999_999) },
    ]
  }
}
