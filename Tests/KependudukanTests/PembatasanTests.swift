import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import TestKit
import Testing

@testable import Kependudukan

/// Data of who died or left are kept, and restricted once the years are over.
@Suite struct PembatasanTests {
  @Test func `batasnya hari yang sama, tahun-tahun sebelumnya`() throws {
    func batas(_ tahun: Int, _ hari: String) throws -> String {
      BatasKeluar(tahun: tahun, pada: try #require(Tanggal(hari))).hari.description
    }
    #expect(try batas(25, "2026-11-23") == "2001-11-23")
    #expect(try batas(1, "2028-02-29") == "2027-02-28")
    #expect(try batas(4, "2028-02-29") == "2024-02-29")
  }

  @Test(arguments: Mesin.allCases)
  func `yang lama meninggal tidak ditemukan dengan kata, tetapi dengan NIK utuh`(_ mesin: Mesin) async throws
  {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      let register = daerah.kependudukan
      func cari(_ teks: String) async throws -> [String] {
        try await register.cari(PermintaanPenduduk(teks), lingkup: .semua, hidup: false).orang.map(\.nama)
      }
      let tri = try await daerah.penduduk(keluarga.tri)
      let nik = try register.sandi.buka(try #require(tri.nik), untuk: .nik, tri.id.rawValue).teks
      let keluar = try await register.keluarkan(
        [(tri.id, tri.versi)], karena: .mati, sebagai: .mati, daerah.pencatatan, oleh: daerah.warsini)
      let batas = try await daerah.db.read { try $0.batasKeluar(pada: register.hariIni).hari }
      for (hari, ditemukan) in [(batas, true), (batas + -1, false)] {
        try await daerah.db.write {
          try $0.run("UPDATE peristiwa SET tanggal = \(hari) WHERE id = \(keluar.peristiwa)")
        }
        #expect(try await cari("tri wibowo ") == (ditemukan ? ["Tri Wibowo"] : []))
        #expect(try await cari(nik) == ["Tri Wibowo"])
        let mati = try await daerah.penduduk(keluarga.tri)
        #expect(
          try await daerah.db.read { try $0.dibatasi(mati, pada: register.hariIni) } == !ditemukan)
      }
      // who lives here is never restricted, however old his last change is
      try await daerah.db.write {
        try $0.run("UPDATE peristiwa SET tanggal = '1990-01-01' WHERE id <> \(keluar.peristiwa)")
      }
      #expect(try await cari("sutrisno ") == ["Sutrisno"])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `dengan alasan terbuka setengah jam bagi yang menulisnya`(_ mesin: Mesin) async throws {
    try await Daerah.buka(mesin) { daerah in
      let keluarga = try await daerah.sutrisno()
      let register = daerah.kependudukan
      let tri = try await daerah.penduduk(keluarga.tri)
      let keluar = try await register.keluarkan(
        [(tri.id, tri.versi)], karena: .mati, sebagai: .mati, daerah.pencatatan, oleh: daerah.warsini)
      try await daerah.db.write {
        try $0.run("UPDATE peristiwa SET tanggal = '1990-01-01' WHERE id = \(keluar.peristiwa)")
      }
      let (mati, waktu) = (try await daerah.penduduk(tri.id), register.now())
      let warsini = Pelaku(
        orang: daerah.warsini.orang, nama: daerah.warsini.nama, penugasan: [],
        peran: [PeranUnit(.kependudukan, di: Daerah.keden)])
      func periksa(_ pelaku: Pelaku, sesudah detik: TimeInterval) async throws {
        try await daerah.db.read { try $0.periksaPembatasan(mati, bagi: pelaku, pada: waktu + detik) }
      }
      await #expect(throws: PelindunganError.dibatasi) { try await periksa(warsini, sesudah: 0) }
      await #expect(throws: FieldErrors.self) {
        try await register.bukaTerbatas(tri.id, alasan: "ingin", oleh: warsini)
      }
      try await register.bukaTerbatas(tri.id, alasan: "permintaan ahli waris", oleh: warsini)
      try await periksa(warsini, sesudah: 1)
      try await periksa(warsini, sesudah: Kependudukan.masaBuka - 1)
      await #expect(throws: PelindunganError.dibatasi) {
        try await periksa(warsini, sesudah: Kependudukan.masaBuka + 1)
      }
      let lain = Pelaku(orang: Key(rawValue: warsini.orang.rawValue + 1), nama: "Lain", penugasan: [])
      await #expect(throws: PelindunganError.dibatasi) { try await periksa(lain, sesudah: 1) }
      let lihatan = try await register.pelihat(tri.id).first
      #expect(lihatan?.peristiwa == "penduduk.dibuka_terbatas")
      #expect(lihatan?.keterangan == "permintaan ahli waris")
      #expect(
        try await daerah.db.read { try $0.jumlahLihat(warsini.orang, sejak: waktu - 60) } == 1)
    }
  }
}
