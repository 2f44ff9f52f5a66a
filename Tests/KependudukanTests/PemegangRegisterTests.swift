import Bahasa
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

/// Register seluruh kabupaten hanya pada Instansi Pelaksana; kecamatan dan desa pada wilayahnya.
struct PemegangRegisterTests {
  private static let kesehatan = UnitKerja.ID(rawValue: 31)
  private let admin = Pelaku(
    orang: .init(rawValue: 7), nama: "Raka", penugasan: [], peran: [PeranUnit(.admin)])

  private func petugas(_ unit: UnitKerja.ID) -> Pelaku {
    Pelaku(
      orang: .init(rawValue: 7), nama: "Bayu", penugasan: [],
      peran: [PeranUnit(.kependudukan, di: unit), PeranUnit(.eksporPenduduk, di: unit)])
  }

  private func tambahDinas(_ db: Database) async throws {
    try await db.write { tx in
      for (id, nama, jenis, induk) in [
        (31, "Dinas Kesehatan", .dinas, nil), (32, "Bidang Pendaftaran", .bidang, 30),
      ] as [(Int64, String, UnitKerja.Jenis, Int64?)] {
        try tx.insert(
          UnitKerja(
            id: .init(rawValue: id), kode: "\(id)", jenis: jenis, nama: nama, singkatan: nama,
            induk: induk.map { .init(rawValue: $0) }, kantor: induk == nil, berdiri: Tanggal(hariKe: 0)),
          dasar: "Perda 1/2026")
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `dinas lain dengan peran yang sama tidak melihat dan tidak memutus apa pun`(_ mesin: Mesin)
    async throws
  {
    try await Daerah.buka(mesin) { daerah in
      try await tambahDinas(daerah.db)
      let struktur = try await daerah.kependudukan.struktur()
      for (unit, lingkup) in [
        (Daerah.dinas, LingkupPenduduk.semua), (.init(rawValue: 32), .semua), (Self.kesehatan, .desa([])),
        (.init(rawValue: 10), .desa([Daerah.keden, Daerah.krikilan])), (Daerah.keden, .desa([Daerah.keden])),
      ] {
        let pelaku = petugas(unit)
        #expect(struktur.lingkupPenduduk(pelaku) == lingkup, "\(unit)")
        #expect(struktur.lingkupEkspor(pelaku) == lingkup)
        #expect(struktur.memegangRegister(pelaku) == (lingkup == .semua))
        #expect(struktur.bolehEksporUtuh(pelaku) == (lingkup == .semua))
        #expect(pelaku.bolehLihatKhusus(struktur) == (lingkup == .semua))
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `pemegang register ditetapkan administrator dengan dasarnya, dan kewenangannya berpindah`(
    _ mesin: Mesin
  )
    async throws
  {
    try await Daerah.buka(mesin) { daerah in
      try await tambahDinas(daerah.db)
      let organisasi = Organisasi(db: daerah.db, now: daerah.kependudukan.now)
      let galat = await #expect(throws: FieldErrors.self) {
        try await organisasi.tetapkan(pelaksana: Daerah.keden, .kependudukan, dasar: " ", oleh: admin)
      }
      #expect(galat?.fields.keys.sorted() == ["dasar", "unit"])
      await #expect(throws: UnitError.bukanWewenang) {
        try await organisasi.tetapkan(
          pelaksana: Self.kesehatan, .kependudukan, dasar: "Perda 2/2026", oleh: petugas(Self.kesehatan))
      }
      try await organisasi.tetapkan(
        pelaksana: Self.kesehatan, .kependudukan, dasar: "Perda 2/2026", oleh: admin)
      let struktur = try await daerah.kependudukan.struktur()
      #expect(struktur.memegangRegister(petugas(Self.kesehatan)))
      #expect(!struktur.memegangRegister(petugas(Daerah.dinas)))
      #expect(struktur.dukcapil?.id == Self.kesehatan)
      let jejak = try await daerah.db.read { tx in
        try tx.value(
          "SELECT keterangan FROM jejak WHERE peristiwa = 'unit.pelaksana_ditetapkan'", as: String.self)
      }
      #expect(jejak?.contains("Perda 2/2026") == true)
    }
  }
}
