import Bahasa

import Database
import Foundation
import Jejak
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

/// Juga yang hanya tampil dalam daftar, dan yang dibawa pergi bersama desanya, dapat dibaca pemilik datanya.
struct PelihatTests {
  private func pelihat(_ id: Penduduk.ID, _ daerah: Daerah) async throws -> [String] {
    try await daerah.kependudukan.pelihat(id)
      .filter { $0.nama != "Warsini" || $0.peristiwa != "penduduk.dicatat" }
      .map { "\($0.nama), \($0.jabatan): \($0.keterangan)" }
  }

  private var bayu: Pelaku {
    Pelaku(
      orang: .init(rawValue: 7), nama: "Bayu", penugasan: [],
      peran: [PeranUnit(.kependudukan, di: Daerah.keden)])
  }

  @Test(arguments: Mesin.allCases)
  func `tampil dalam hasil pencarian tercatat bagi setiap orang yang tampil, dan hanya bagi mereka`(
    _ mesin: Mesin
  ) async throws {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      let waktu = daerah.kependudukan.now()
      try await daerah.db.write { tx in
        try tx.catatTampil(
          [keluarga.sutrisno, keluarga.dwi], untuk: "Pembuatan surat", oleh: bayu, pada: waktu)
        try tx.catatTampil([], untuk: "Pembuatan surat", oleh: bayu, pada: waktu)
      }
      let harapan = "Bayu, Petugas kependudukan, Keden: Pembuatan surat; Anda tampil bersama 1 orang lain"
      #expect(try await pelihat(keluarga.sutrisno, daerah).first == harapan)
      #expect(try await pelihat(keluarga.dwi, daerah).first == harapan)
      #expect(try await !pelihat(keluarga.tri, daerah).contains { $0.contains("tampil") })
      let jejak = try await daerah.db.read {
        try $0.values(
          "SELECT keterangan FROM jejak WHERE peristiwa = 'penduduk.dicari' ORDER BY id", as: String.self)
      }
      #expect(jejak == ["Pembuatan surat; 2 orang tampil", "Pembuatan surat; tidak ada tampil"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `yang tampil selagi orang mengetik tercatat sekali dalam satu menit`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      let waktu = daerah.kependudukan.now()
      try await daerah.db.write { tx in
        for orang in [[keluarga.sutrisno], [keluarga.sutrisno, keluarga.suparmi], []] {
          try tx.catatKetikan(orang, untuk: "Pelayanan di loket", oleh: bayu, pada: waktu)
        }
        try tx.catatKetikan([keluarga.dwi], untuk: "Pelayanan di loket", oleh: bayu, pada: waktu + 61)
      }
      let tampil = "Pelayanan di loket; Anda tampil bersama 1 orang lain"
      #expect(try await pelihat(keluarga.sutrisno, daerah).filter { $0.hasSuffix(tampil) }.count == 1)
      #expect(try await pelihat(keluarga.suparmi, daerah).filter { $0.hasSuffix(tampil) }.count == 1)
      #expect(try await pelihat(keluarga.dwi, daerah).first?.hasSuffix("Anda saja yang tampil") == true)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `siapa tampil dilupakan bersama jejaknya, tidak lebih dahulu`(_ mesin: Mesin) async throws {
    try await KantorImpor.buka(mesin) { kantor in
      try KunciJejak(induk: [UInt8](repeating: 6, count: 32)).pasang(pada: kantor.db)
      let keluarga = try await kantor.daerah.sutrisno()
      func tampil() async throws {
        let waktu = kantor.jam.kini
        try await kantor.db.write { tx in
          try tx.catatTampil([keluarga.dwi], untuk: "Pembuatan surat", oleh: kantor.keden, pada: waktu)
        }
      }
      func jumlah() async throws -> Int? {
        try await kantor.db.read { try $0.value("SELECT COUNT(*) FROM tampilan_cari", as: Int.self) }
      }
      try await tampil()
      kantor.jam.majukan(4 * 365 * 86_400)
      try await tampil()
      try await Penyegel(db: kantor.db, berkas: nil).segelSemua()
      try await kantor.daerah.kependudukan.lupakanLihatan()
      #expect(try await jumlah() == 2)
      kantor.jam.majukan(368 * 86_400)
      try await Penyegel(db: kantor.db, berkas: nil).segelSemua()
      try await kantor.daerah.kependudukan.lupakanLihatan()
      #expect(try await jumlah() == 1)
    }
  }
}
