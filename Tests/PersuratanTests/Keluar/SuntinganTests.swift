import Bahasa
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Persuratan

/// Two people write in the same draft: the second does not overwrite the first unseen, and nothing is lost.
@Suite struct SuntinganTests {
  @Test(arguments: Mesin.allCases)
  func `dua penyunting: yang kedua bentrok, kedua teks tersimpan, lalu ia memutuskan`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.konsep(try kantor.konten())
      let (konseptor, kadis) = (kantor[.konseptorKesehatan], kantor[.kadisKesehatan])
      for ketikan in ["Satu", "Satu dua"] {
        try await kantor.simpan(id, ketikan, DasarSuntingan(nomor: 0, formulir: "a"), konseptor)
      }
      await #expect(throws: NaskahError.suntinganBentrok) {
        try await kantor.simpan(id, "Tulisan kadis", DasarSuntingan(nomor: 0, formulir: "b"), kadis)
      }
      #expect(NaskahError.suntinganBentrok.reason == .conflict)
      let naskah = try await kantor.naskah(id)
      #expect(naskah.konten.hal == "Satu dua")
      let lain = try await kantor.db.read { try $0.teksLain(id) }
      #expect(Set(lain.map(\.konten.hal)) == ["Tulisan kadis", "Satu dua"])
      #expect(Set(lain.map(\.nama)) == [konseptor.nama, kadis.nama])
      try await kantor.simpan(
        id, "Tulisan kadis", DasarSuntingan(nomor: naskah.suntingan, formulir: "b"), kadis)
      #expect(try await kantor.naskah(id).konten.hal == "Tulisan kadis")
      await #expect(throws: NaskahError.suntinganBentrok) {
        try await kantor.simpan(id, "Satu dua tiga", DasarSuntingan(nomor: 0, formulir: "a"), konseptor)
      }
      let semua = try await kantor.db.read { try $0.teksLain(id).map(\.konten.hal) }
      #expect(Set(semua) == ["Tulisan kadis", "Satu dua", "Satu dua tiga"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `simpan otomatis yang bentrok berulang menyimpan teks terakhirnya saja`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.konsep(try kantor.konten())
      try await kantor.simpan(
        id, "Sudah", DasarSuntingan(nomor: 0, formulir: "a"), kantor[.konseptorKesehatan])
      for ketikan in ["K", "Ka", "Kad"] {
        await #expect(throws: NaskahError.suntinganBentrok) {
          try await kantor.simpan(
            id, ketikan, DasarSuntingan(nomor: 0, formulir: "b"), kantor[.kadisKesehatan])
        }
      }
      let lain = try await kantor.db.read { try $0.teksLain(id).map(\.konten.hal) }
      #expect(lain.sorted() == ["Kad", "Sudah"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang mengetik saat naskah diajukan orang lain tidak kehilangan teksnya`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.konsep(try kantor.konten())
      let lama = try await kantor.naskah(id)
      try await kantor.persuratan.ajukan(id, versi: 1, oleh: kantor[.kadisKesehatan])
      let baru = try kantor.konten(hal: "Belum sempat tersimpan")
      await #expect(throws: NaskahError.statusTidakSesuai(.paraf, untuk: "diubah")) {
        try await kantor.persuratan.simpan(
          baru, lama, 1, DasarSuntingan(nomor: 0, formulir: "a"), kantor[.konseptorKesehatan])
      }
      let lain = try await kantor.db.read { try $0.teksLain(id).map(\.konten.hal) }
      #expect(lain.contains("Belum sempat tersimpan"))
    }
  }
}

extension Kantor {
  fileprivate func simpan(
    _ id: NaskahDinas.ID, _ hal: String, _ dasar: DasarSuntingan, _ pelaku: Pelaku
  ) async throws {
    jam.maju(1)
    try await persuratan.simpan(try konten(hal: hal), try await naskah(id), 1, dasar, pelaku)
  }
}
