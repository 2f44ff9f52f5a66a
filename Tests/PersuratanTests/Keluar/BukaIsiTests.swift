import Database
import Organisasi
import TestKit
import Testing

@testable import Persuratan

@Suite struct BukaIsiTests {
  @Test(arguments: Mesin.allCases)
  func `isi naskah dibuka hanya oleh yang dapat menyimpannya`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let persuratan = kantor.persuratan
      let konseptor = kantor[.konseptorKesehatan]
      let id = try await kantor.konsep(try kantor.konten())
      #expect(try await persuratan.naskahDisunting(id, oleh: konseptor).id == id)
      try await persuratan.ajukan(id, versi: 1, oleh: konseptor)
      await #expect(throws: NaskahError.harusDitarikDahulu(.paraf)) {
        _ = try await persuratan.naskahDisunting(id, oleh: konseptor)
      }
      let giliran = try await kantor.pelaku(memegang: try #require(try await kantor.menunggu(id).first))
      #expect(try await persuratan.naskahDisunting(id, oleh: giliran).id == id)
      try await persuratan.setujui(id, versi: 1, oleh: giliran)
      await #expect(throws: NaskahError.bukanGiliran) {
        _ = try await persuratan.naskahDisunting(id, oleh: giliran)
      }
      try await kantor.parafSemua(id)
      await #expect(throws: NaskahError.harusDitarikDahulu(.siapTandaTangan)) {
        _ = try await persuratan.naskahDisunting(id, oleh: konseptor)
      }
      try await kantor.tandaTangan(id)
      await #expect(throws: NaskahError.statusTidakSesuai(.dikirim, untuk: "diubah")) {
        _ = try await persuratan.naskahDisunting(id, oleh: konseptor)
      }
    }
  }
}
