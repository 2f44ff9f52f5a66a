import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import Testing
import TestKit

@testable import Persuratan

@Suite struct AgendaTests {
  @Test(arguments: Mesin.allCases) func `nomor agenda tiap kantor berurutan tanpa lompat, juga bila serentak`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (surat, naskah) = try await kantor.suratMasuk()
      let lain = try await kantor.terkirim(try kantor.konten(ke: ["27.02"]))
      let semua = [surat.id] + (try await tambahan(14, naskah, di: surat.kantor, kantor))
      let nomor = try await withThrowingTaskGroup(of: Int.self) { group in
        for id in semua {
          group.addTask { try await kantor.persuratan.agendakan(id, oleh: kantor[.tuGemolong]) }
        }
        return try await group.reduce(into: [Int]()) { $0.append($1) }
      }
      #expect(nomor.sorted() == Array(1...15))
      let plupuh = try await kantor.kiriman(lain, di: "27.02")
      #expect(try await kantor.persuratan.agendakan(plupuh.id, oleh: try kantor.tu("27.02")) == 1)
    }
  }

  @Test(arguments: Mesin.allCases) func `surat yang sama tidak diagendakan dua kali`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      let berhasil = try await withThrowingTaskGroup(of: Int?.self) { group in
        for _ in 0..<4 {
          group.addTask {
            do {
              return try await kantor.persuratan.agendakan(surat.id, oleh: kantor[.tuGemolong])
            } catch KirimanError.statusTidakSesuai(.diterima, _) {
              return nil
            }
          }
        }
        return try await group.reduce(into: [Int]()) { hasil, nomor in if let nomor { hasil.append(nomor) } }
      }
      #expect(berhasil == [1])
      let kiriman = try await kantor.kiriman(surat.id)
      #expect(kiriman.status == .diterima)
      #expect(kiriman.nomorAgenda == 1)
      #expect(kiriman.tahunAgenda == 2026)
      #expect(kiriman.diterima == Jam.senin)
    }
  }

  @Test(arguments: Mesin.allCases) func `tahun baru mulai lagi dari nomor satu`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let (surat, naskah) = try await kantor.suratMasuk()
      let kedua = try await tambahan(1, naskah, di: surat.kantor, kantor)
      try await kantor.persuratan.agendakan(surat.id, oleh: kantor[.tuGemolong])
      kantor.jam.maju(hari: 60)
      #expect(try await kantor.persuratan.agendakan(kedua[0], oleh: kantor[.tuGemolong]) == 1)
      #expect(try await kantor.kiriman(kedua[0]).tahunAgenda == 2027)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `pimpinan yang membuka lebih dulu sekaligus mengagendakan, sekali saja`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let (surat, _) = try await kantor.suratMasuk()
      try await kantor.persuratan.baca(surat.id, oleh: kantor[.tuGemolong])
      #expect(try await kantor.kiriman(surat.id) == surat)
      try await kantor.persuratan.baca(surat.id, oleh: kantor[.camatGemolong])
      let dibaca = try await kantor.kiriman(surat.id)
      #expect(dibaca.status == .dibaca)
      #expect(dibaca.nomorAgenda == 1)
      kantor.jam.maju(3600)
      try await kantor.persuratan.baca(surat.id, oleh: kantor[.camatGemolong])
      #expect(try await kantor.kiriman(surat.id) == dibaca)
      #expect(try await kantor.jejak("kiriman.dibaca").count == 1)
    }
  }

  /// More deliveries of the same letter to one office, as it keeps those of offices that are not ready.
  private func tambahan(
    _ banyak: Int, _ naskah: NaskahDinas.ID, di kantorPenerima: UnitKerja.ID, _ kantor: Kantor
  ) async throws -> [Kiriman.ID] {
    let untuk = kantor.kabupaten.unit.map(\.id).filter { $0 != kantorPenerima }.prefix(banyak)
    return try await kantor.db.write { tx in
      try untuk.map { unit in
        let kiriman = Kiriman(
          id: tx.key(), naskah: naskah, kantor: kantorPenerima, untuk: unit, jenis: .utama, status: .terkirim,
          dikirim: Jam.senin, alasan: "")
        try tx.insert(kiriman)
        return kiriman.id
      }
    }
  }
}
