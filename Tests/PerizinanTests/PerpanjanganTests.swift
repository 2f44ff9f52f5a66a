import Bahasa
import Database
import Foundation
import TestKit
import Testing

@testable import Perizinan

@Suite struct PerpanjanganTests {
  private static let dokter = [
    "nik": "3314010101800001", "nama": "Uji Satu", "alamat": "Jalan Contoh 1", "telepon": "081200000000",
    "permohonan": "baru", "jenis_tenaga": "dokter", "nomor_str": "STR-1", "str_sampai": "2035-01-31",
    "praktik_ke": "1", "tempat_praktik": "Praktik Contoh", "alamat_praktik": "Jalan Contoh 2",
    "hari_praktik": "Senin", "mulai": "2026-04-01", "pegawai": "tidak", "kecamatan": "Sragen",
  ]

  @Test(arguments: Mesin.allCases)
  func `pemegang izin diingatkan tiga kali sebelum izinnya berakhir, masing-masing sekali`(
    mesin: Mesin
  ) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let id = try await kantor.perizinan
        .ajukan(
          PermohonanBaru(layanan: "sip-dokter", saluran: .daring, isian: Self.dokter)
        )
        .id
      try await kantor.jalankan(id, sampai: "selesai")
      let sampai = try #require(try await kantor.db.read { try $0.keputusan(id)?.sampai })
      for (hari, diharap) in [
        (61, []), (60, [60]), (45, [60]), (30, [30, 60]), (7, [7, 30, 60]), (0, [7, 30, 60]),
      ] {
        kantor.jam.ke((sampai + -hari).awal() + 8 * 3600)
        try await kantor.perizinan.ingatkanPerpanjangan()
        try await kantor.perizinan.ingatkanPerpanjangan()
        let ada = try await kantor.db.read {
          try $0.values(
            "SELECT hari FROM pengingat_izin WHERE permohonan = \(id) ORDER BY hari", as: Int.self)
        }
        #expect(ada == diharap, "\(hari) hari sebelum berakhir")
      }
      let keputusan = try #require(try await kantor.db.read { try $0.keputusan(id) })
      #expect(keputusan.pengingat(pada: sampai) == 7)
      #expect(keputusan.pengingat(pada: sampai + 1) == nil)
    }
  }
}
