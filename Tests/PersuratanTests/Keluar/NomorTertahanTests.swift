import Bahasa
import Database
import Foundation
import Jejak
import Naskah
import Nomor
import Organisasi
import TestKit
import Testing

@testable import Persuratan

/// A number that was reserved and no longer fits: another office signs, or the year has turned.
@Suite struct NomorTertahanTests {
  @Test(arguments: Mesin.allCases)
  func `penandatangan berganti kantor: nomor lama dibatalkan tata usahanya, lalu nomor baru diberikan`(
    mesin: Mesin
  ) async throws {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.tertahan()
      try await kantor.persuratan.kembalikan(
        id, versi: 1, ke: .konseptor, alasan: "Sekda yang menandatangani", oleh: kantor[.kadisKesehatan])
      let keSekda = try kantor.konten(ttd: .sekda)
      try await kantor.persuratan.simpanKonsep(id, keSekda, versi: 2, oleh: kantor[.kadisKesehatan])
      try await kantor.persuratan.ajukan(id, versi: 2, oleh: kantor[.kadisKesehatan])
      try await kantor.parafSemua(id)
      let galat = await #expect(throws: NaskahError.self) { try await kantor.tandaTangan(id, oleh: .sekda) }
      #expect(galat == .nomorTidakCocok("400.7/1/DINKES", kantor: "Dinas Kesehatan"))
      #expect(galat?.reason == .conflict)
      #expect(try await kantor.naskah(id).status == .siapTandaTangan)
      let daftar = try await kantor.db.read { try $0.nomorDipesan(for: kantor[.tuKesehatan]) }
      #expect(daftar.map(\.teks) == ["400.7/1/DINKES"])
      #expect(try await kantor.db.read { try $0.nomorDipesan(for: kantor[.tuGemolong]) }.isEmpty)
      try await kantor.persuratan.batalkanNomor(
        id, alasan: "Pindah penandatangan", oleh: kantor[.tuKesehatan])
      try await kantor.tandaTangan(id, oleh: .sekda)
      #expect(try await kantor.naskah(id).nomor == "400.7/1/SETDA")
      #expect(
        try await kantor.nomor() == ["400.7/1/DINKES batal Pindah penandatangan", "400.7/1/SETDA terpakai "])
      let jejak = try #require(try await kantor.jejak("naskah.nomor_dibatalkan").first)
      #expect(jejak.nama == kantor[.tuKesehatan].nama)
      #expect(jejak.keterangan == "400.7/1/DINKES: Pindah penandatangan")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `surat yang baru ditandatangani tahun berikut tidak memakai nomor tahun lalu`(mesin: Mesin)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.tertahan()
      kantor.jam.maju(hari: 60)
      let galat = await #expect(throws: NaskahError.self) { try await kantor.tandaTangan(id) }
      #expect(galat == .nomorTidakCocok("400.7/1/DINKES", kantor: "Dinas Kesehatan"))
      try await kantor.persuratan.batalkanNomor(id, alasan: "Tahun berganti", oleh: kantor[.tuKesehatan])
      try await kantor.tandaTangan(id)
      let naskah = try await kantor.naskah(id)
      #expect(naskah.tanggal?.tahun == 2027)
      let tahun: [Int] = try await kantor.db.read { tx in
        try tx.values("SELECT tahun FROM nomor ORDER BY tahun, urut")
      }
      #expect(tahun == [2026, 2027])
      #expect(try await kantor.db.read { try $0.periksaNomor() }.isEmpty)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `membatalkan nomor: tata usaha registernya saja, dengan alasan, sebelum tersegel`(
    mesin: Mesin
  )
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      let id = try await kantor.tertahan()
      for (tokoh, galat) in [
        (Tokoh.kadisKesehatan, NaskahError.bukanWewenang), (.tuGemolong, .tidakDitemukan),
        (.tuSetda, .tidakDitemukan),
      ] {
        await #expect(throws: galat) {
          try await kantor.persuratan.batalkanNomor(id, alasan: "Iseng", oleh: kantor[tokoh])
        }
      }
      await #expect(throws: NaskahError.alasanWajib) {
        try await kantor.persuratan.batalkanNomor(id, alasan: "  ", oleh: kantor[.tuKesehatan])
      }
      try await kantor.tandaTangan(id)
      await #expect(throws: NaskahError.tanpaNomorDipesan) {
        try await kantor.persuratan.batalkanNomor(id, alasan: "Terlambat", oleh: kantor[.tuKesehatan])
      }
      let lain = try await kantor.tertahan()
      try await kantor.persuratan.tolak(lain, versi: 1, alasan: "Tidak jadi", oleh: kantor[.kadisKesehatan])
      try await kantor.persuratan.batalkanNomor(lain, alasan: "Surat batal", oleh: kantor[.tuKesehatan])
      try await kantor.persuratan.buangKonsep(lain, oleh: kantor[.kadisKesehatan])
      #expect(try await kantor.naskah(lain).status == .dibuang)
      #expect(try await kantor.db.read { try $0.periksaNomor() }.isEmpty)
    }
  }
}

extension Kantor {
  /// A letter whose number is reserved, since its signature did not come through.
  fileprivate func tertahan() async throws -> NaskahDinas.ID {
    let id = try await siap(try konten())
    try await gagalSegel(id)
    return id
  }

  fileprivate func nomor() async throws -> [String] {
    try await db.read { tx in
      try tx.all("SELECT teks, status, alasan FROM nomor ORDER BY teks, id") {
        "\(try $0["teks"] as String) \(try $0["status"] as String) \(try $0["alasan"] as String)"
      }
    }
  }
}
