import Bahasa
import CSV
import Database
import Foundation
import Lembar
import TestKit
import Testing
import Web

@testable import Perizinan

@Suite("Laporan perizinan dan papan per tahap")
struct LaporanTests {
  @Test(
    "Yang masuk, terbit, ditolak, tersisa, dan dibayar sama menurut setiap susunan", arguments: Mesin.allCases
  )
  func jumlah(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let baru = PermohonanBaru(layanan: "imb-rumah-sederhana", saluran: .daring, isian: AlirTests.rumah)
      let terbit = try await kantor.perizinan.ajukan(baru)
      for tahap in ["periksa", "survei", "penetapan"] {
        kantor.jam.maju(jam: 1)
        try await kantor.jalankan(terbit.id, sampai: tahap)
      }
      try await kantor.jalankan(terbit.id, sampai: "selesai")
      _ = try await kantor.ditolak()
      _ = try await kantor.perizinan.ajukan(baru)
      let waktu = kantor.jam.kini
      for menurut in LaporanIzin.Menurut.allCases {
        let laporan = try await kantor.db.read {
          try LaporanIzin(
            .init("", "", pada: Tanggal(waktu)), menurut, $0, kantor.perizinan.katalog, pada: waktu)
        }
        let semua = laporan.jumlah
        let banyak = [semua.masuk, semua.terbit, semua.ditolak, semua.berhenti, semua.tersisa]
        #expect(banyak == [3, 1, 1, 0, 1])
        #expect(semua.tepat == 2)
        #expect(semua.persentil(90) == 180)
        #expect(laporan.baris.count == 1)
        let csv = String(
          decoding: laporan.csv(CSVWriter(for: .exchange), tanda: "Unduhan 7, Uji"), as: UTF8.self)
        #expect(csv.contains("Unduhan 7, Uji"))
        #expect(laporan.lembar(tanda: "Unduhan 7").baris[1] == [.teks("Unduhan 7")])
      }
      let lalu = try await kantor.db.read {
        try LaporanIzin(
          .init("2026-03-01", "2026-03-15", pada: Tanggal(waktu)), .layanan, $0, kantor.perizinan.katalog,
          pada: waktu)
      }
      #expect(lalu.baris.isEmpty)
    }
  }

  @Test(
    "Retribusi dan yang tersisa menurut hari: setiap hari dengan miliknya sendiri", arguments: Mesin.allCases)
  func harian(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      try await kantor.tanamSemua()
      let waktu = kantor.jam.kini
      let laporan = try await kantor.db.read {
        try LaporanIzin(
          .init("2026-04-06", Tanggal(waktu).description, pada: Tanggal(waktu)), .hari, $0,
          kantor.perizinan.katalog,
          pada: waktu)
      }
      #expect(laporan.jumlah.retribusi == 1_440_000)
      #expect(laporan.jumlah.tersisa == 1)
      #expect(laporan.jumlah.masuk == laporan.jumlah.terbit + 1)
      #expect(laporan.baris.count > 20)
    }
  }

  @Test(
    "Papan per tahap: jam kerja setiap permohonan di tahap itu, dijumlahkan bila kembali",
    arguments: Mesin.allCases)
  func tahap(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      try await kantor.tanamSemua()
      let waktu = kantor.jam.kini - 60 * 86_400
      let papan = try await kantor.db.read {
        try PapanTahap("imb-rumah-sederhana", $0, kantor.perizinan.katalog, kantor: nil, pada: waktu)
      }
      let periksa = try #require(papan.baris.first { $0.tahap.kode == "periksa" }?.kinerja)
      #expect(periksa.banyak > 90)
      #expect(try (2400...2640).contains(#require(periksa.tengah)))
      // Yang dikembalikan diperiksa dua kali.
      #expect(try #require(periksa.p90) > 3000)
      let survei = try #require(papan.baris.first { $0.tahap.kode == "survei" }?.kinerja)
      #expect(survei.tepat == 100 && survei.tengah == 180)
      let semua = try await kantor.db.read {
        try PapanLayanan($0, kantor.perizinan.katalog, kantor: nil, pada: waktu)
      }
      #expect(semua.menurutKecamatan.map(\.unit.nama) == ["Kecamatan Sragen"])
      let dinding = String(decoding: semua.halamanDinding(2, TeksPerizinan(.id)).main.bytes, as: UTF8.self)
      #expect(dinding.contains("halaman=3") && dinding.contains("Halaman 2 dari 8"))
      let akhir = String(decoding: semua.halamanDinding(8, TeksPerizinan(.id)).main.bytes, as: UTF8.self)
      #expect(akhir.contains("halaman=1"))
    }
  }
}
