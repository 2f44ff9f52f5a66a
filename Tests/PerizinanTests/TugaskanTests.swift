import Bahasa
import Database
import Organisasi
import TestKit
import Testing

@testable import Perizinan

@Suite struct TugaskanTests {
  @Test(arguments: Mesin.allCases)
  func `yang ditugaskan kepada satu orang hanya ia yang mengerjakan, dan dapat diambil alih`(
    mesin: Mesin
  ) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let perizinan = kantor.perizinan
      let (satu, dua) = (try kantor.siapa(.verifikator, 27), try kantor.siapa(.surveyor, 27))
      // Dua orang memainkan peran pemeriksa di kecamatan.
      try await kantor.db.write { tx in
        try tx.tetapkanPetugas(
          [satu, dua].flatMap(\.jabatan), .verifikator, di: .init(rawValue: 27))
      }
      let id =
        try await perizinan.ajukan(
          PermohonanBaru(layanan: "imb-rumah-sederhana", saluran: .daring, isian: AlirTests.rumah)
        )
        .id
      try await kantor.jalankan(id, sampai: "periksa")
      let periksa = Tindakan(id, langkah: 2, "terima")
      try await perizinan.tugaskan(id, langkah: 2, cabang: "", kepada: dua.orang, oleh: satu)
      await #expect(throws: PermohonanError.self) { try await perizinan.tindak(periksa, oleh: satu) }
      #expect(try await kotak(kantor, satu) == [])
      #expect(try await kotak(kantor, satu, semua: true) == [id])
      #expect(try await kotak(kantor, dua) == [id])

      // Yang seperan mengambil alih; yang tidak berperan tidak.
      await #expect(throws: PermohonanError.self) {
        try await perizinan.tugaskan(
          id, langkah: 2, cabang: "", kepada: nil, oleh: try kantor.siapa(.loket, 27))
      }
      await #expect(throws: PermohonanError.tidakAda) {
        try await perizinan.tugaskan(
          id, langkah: 2, cabang: "", kepada: try kantor.siapa(.loket, 27).orang, oleh: satu)
      }
      await #expect(throws: PermohonanError.berubah) {
        try await perizinan.tugaskan(id, langkah: 1, cabang: "", kepada: nil, oleh: satu)
      }
      try await perizinan.tugaskan(id, langkah: 2, cabang: "", kepada: satu.orang, oleh: satu)
      try await perizinan.tindak(periksa, oleh: satu)
      #expect(try await kantor.permohonan(id).tahap == "survei")
      #expect(try await kantor.db.read { try $0.giliran(id).map(\.petugas) } == [nil])
    }
  }

  @Test(arguments: Mesin.allCases) func `camat menugaskan, dan mengembalikannya kepada semua`(mesin: Mesin)
    async throws
  {
    try await KantorIzin.buka(mesin) { kantor in
      let perizinan = kantor.perizinan
      let verifikator = try kantor.siapa(.verifikator, 27)
      let camat = try kantor.siapa(.penandatangan, 27)
      let id =
        try await perizinan.ajukan(
          PermohonanBaru(layanan: "imb-rumah-sederhana", saluran: .daring, isian: AlirTests.rumah)
        )
        .id
      try await kantor.jalankan(id, sampai: "periksa")
      try await perizinan.tugaskan(id, langkah: 2, cabang: "", kepada: verifikator.orang, oleh: camat)
      #expect(try await kantor.db.read { try $0.giliran(id).map(\.petugas) } == [verifikator.orang])
      try await perizinan.tugaskan(id, langkah: 2, cabang: "", kepada: nil, oleh: camat)
      #expect(try await kantor.db.read { try $0.giliran(id).map(\.petugas) } == [nil])
      let jejak = try await kantor.db.read {
        try $0.values(
          "SELECT keterangan FROM jejak WHERE peristiwa = 'permohonan.ditugaskan' ORDER BY id",
          as: String.self)
      }
      #expect(jejak.count == 2)
      #expect(jejak.last?.hasSuffix("kepada semua yang berperan") == true)
    }
  }

  private func kotak(_ kantor: KantorIzin, _ pelaku: Pelaku, semua: Bool = false) async throws -> [Permohonan
    .ID]
  {
    let perizinan = kantor.perizinan
    return try await kantor.db.read { tx in
      try KotakIzin(pelaku, semua: semua, setelah: nil, tx, perizinan.katalog, pada: Tanggal(kantor.jam.kini))
        .baris
        .map(\.permohonan)
    }
  }
}
