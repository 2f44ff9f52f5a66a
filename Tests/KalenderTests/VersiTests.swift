import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import Seeds
import TestKit
import Testing

@testable import Kalender

@Suite struct VersiTests {
  @Test(arguments: Mesin.allCases)
  func `perubahan membuat versi baru, dan yang lama tetap dapat dijelaskan`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let lama = try await kantor.sekarang()
      let natal = try #require(lama.libur.first { $0.tanggal.description == "2026-12-24" })
      try await kantor.kalender.cabut(libur: natal.id, alasan: "SKB perubahan", oleh: kantor.ratna)
      let baru = try await kantor.sekarang()
      #expect(baru.versi == lama.versi + 1)
      #expect(baru.hariKerja().adalahHariKerja(natal.tanggal))
      let dibacaLagi = try await kantor.sekarang(versi: lama.versi)
      #expect(!dibacaLagi.hariKerja().adalahHariKerja(natal.tanggal))
      #expect(dibacaLagi.libur.count == baru.libur.count + 1)
      let riwayat = try await kantor.db.read { try $0.riwayatKalender() }
      #expect(riwayat.map(\.alasan) == ["SKB perubahan", "Data awal kalender"])
      #expect(riwayat.map(\.nama) == ["Ratna Dewi", ""])
      let jejak = try await kantor.db.read { try $0.cerita("kalender_versi", Int64(baru.versi)) }
      #expect(jejak.map(\.keterangan) == ["SKB perubahan"])
      await #expect(throws: KalenderError.liburTidakDitemukan) {
        try await kantor.kalender.cabut(libur: natal.id, alasan: "lagi", oleh: kantor.ratna)
      }
      #expect(try await kantor.sekarang().versi == baru.versi)
    }
  }

  @Test(arguments: Mesin.allCases)
  func `libur yang digeser sidang isbat pindah dalam satu versi`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let lama = try await kantor.sekarang()
      let iduladha = try #require(lama.libur.first { $0.tanggal.description == "2027-05-17" })
      try await kantor.kalender.ganti(
        libur: iduladha.id, dengan: kantor.libur("2027-05-16", iduladha.nama, .liburNasional),
        alasan: "Isbat",
        oleh: kantor.ratna)
      let baru = try await kantor.sekarang()
      #expect(baru.versi == lama.versi + 1)
      #expect(baru.hariKerja().adalahHariKerja(try hari("2027-05-17")))
      #expect(baru.libur.count == lama.libur.count)
      let perubahan = baru.hariKerja().perubahan(terhadap: lama.hariKerja(), tahun: 2027)
      #expect(perubahan.map(\.tanggal) == [iduladha.tanggal])
      #expect(perubahan.map(\.sebelum.alasan) == ["Libur nasional: Hari Raya Idul Adha"])
      #expect(perubahan.map(\.sesudah.dihitung) == [true])
      #expect(baru.hariKerja().perubahan(terhadap: lama.hariKerja(), tahun: 2026) == [])
    }
  }

  @Test(arguments: Mesin.allCases)
  func `menetapkan tahun mengganti libur nasionalnya, bukan libur daerah`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      try await kantor.kalender.tambah(
        libur: [kantor.libur("2028-05-27", "Hari jadi")], alasan: "Perda", oleh: kantor.ratna)
      for nama in ["Tahun Baru", "Tahun Baru Masehi"] {
        try await kantor.kalender.tetapkan(
          LiburTahun(tahun: 2028, dasar: "SKB 2027", kepastian: .pasti),
          libur: [kantor.libur("2028-01-01", nama, .liburNasional)], alasan: "SKB 2027", oleh: kantor.ratna)
      }
      let kalender = try await kantor.sekarang()
      #expect(kalender.hariKerja().ditetapkan(2028))
      #expect(
        kalender.libur.filter { $0.tanggal.tahun == 2028 }.map(\.nama) == ["Tahun Baru Masehi", "Hari jadi"])
      await #expect(throws: KalenderError.liburDiLuarTahun(nama: "Natal", tahun: 2028)) {
        try await kantor.kalender.tetapkan(
          LiburTahun(tahun: 2028, dasar: "SKB", kepastian: .pasti),
          libur: [kantor.libur("2029-12-25", "Natal")],
          alasan: "keliru", oleh: kantor.ratna)
      }
    }
  }

  @Test(arguments: Mesin.allCases)
  func `kecepatan dan pola dapat diubah administrator`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let lama = try await kantor.sekarang()
      let biasa = try lama.kecepatan(kode: "biasa")
      try await kantor.kalender.ubah(
        kecepatan: Kecepatan(
          id: kantor.db.keys.next(), kode: "biasa", nama: "Biasa", jumlah: 3, satuan: .hariKerja, urutan: 4,
          dasar: "Perbup 9/2026", kepastian: .pasti), alasan: "Perbup 9/2026", oleh: kantor.ratna)
      let baru = try await kantor.sekarang()
      #expect(try baru.kecepatan(kode: "biasa").jumlah == 3)
      #expect(baru.kecepatan.count == 4)
      #expect(try await kantor.sekarang(versi: lama.versi).kecepatan(kode: "biasa") == biasa)
      let pola = try #require(baru.pola.first { $0.nama == "Lima hari kerja" })
      await #expect(throws: KalenderError.polaBawaanTidakBolehBerakhir) {
        try await kantor.kalender.cabut(pola: pola.id, alasan: "coba", oleh: kantor.ratna)
      }
      let kosong = PolaKerja(
        id: kantor.db.keys.next(), kalender: pola.kalender, nama: "Baru", mulai: pola.mulai, jam: [:],
        dasar: "Perbup")
      await #expect(throws: KalenderError.polaTanpaHariKerja("Baru")) {
        try await kantor.kalender.ganti(pola: pola.id, dengan: kosong, alasan: "coba", oleh: kantor.ratna)
      }
      let jam = try #require(JamKerja("08.00–16.00"))
      var pengganti = kosong
      pengganti.jam = [1: [jam], 2: [jam]]
      try await kantor.kalender.ganti(pola: pola.id, dengan: pengganti, alasan: "Perbup", oleh: kantor.ratna)
      #expect(try await !kantor.hariKerja().adalahHariKerja(hari("2026-06-03")))
      #expect(try await kantor.sekarang(versi: lama.versi).hariKerja().adalahHariKerja(hari("2026-06-03")))
    }
  }

  @Test(arguments: Mesin.allCases)
  func `menyemai dua kali tidak mengubah apa pun`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let lama = try await kantor.sekarang()
      let libur = try #require(lama.libur.first)
      try await kantor.kalender.cabut(libur: libur.id, alasan: "dicabut", oleh: kantor.ratna)
      try await kantor.db.write { try Kalender.semai($0, pada: Date(timeIntervalSince1970: 0)) }
      let baru = try await kantor.sekarang()
      #expect(baru.versi == lama.versi + 1)
      #expect(baru.libur == Array(lama.libur.dropFirst()))
    }
  }

  @Test(arguments: Mesin.allCases)
  func `versi yang batal tidak tertukar dengan versi berikutnya`(mesin: Mesin) async throws {
    struct Batal: Error {}
    try await Kantor.buka(mesin) { kantor in
      let (hilang, tetap) = try (kantor.libur("2026-06-03", "Hilang"), kantor.libur("2026-06-04", "Tetap"))
      await #expect(throws: Batal.self) {
        try await kantor.db.write { tx in
          try tx.tambah([hilang], tx.versiBaru(alasan: "batal", oleh: nil, pada: .now))
          _ = try tx.kalenderKerja()
          throw Batal()
        }
      }
      try await kantor.kalender.tambah(libur: [tetap], alasan: "jadi", oleh: kantor.ratna)
      let hariKerja = try await kantor.hariKerja()
      #expect(hariKerja.adalahHariKerja(hilang.tanggal) && !hariKerja.adalahHariKerja(tetap.tanggal))
    }
  }

  @Test(arguments: Mesin.allCases)
  func `versi pada suatu waktu`(mesin: Mesin) async throws {
    try await Kantor.buka(mesin) { kantor in
      let sekarang = try saat("2026-01-05 08.00")
      let versi = try await kantor.db.read { tx in
        (try tx.versiKalender(pada: sekarang), try tx.versiKalender(pada: sekarang.addingTimeInterval(-1)))
      }
      #expect(versi.0 == 1)
      #expect(versi.1 == nil)
    }
  }

  @Test func `alasan perubahan wajib dan libur tidak boleh ganda`() async throws {
    try await Kantor.buka { kantor in
      let nyepi = try kantor.libur("2026-03-19", "Hari Suci Nyepi", .liburNasional)
      await #expect(throws: KalenderError.alasanWajib) {
        try await kantor.kalender.tambah(libur: [nyepi], alasan: "  ", oleh: kantor.ratna)
      }
      await #expect(throws: KalenderError.liburSudahAda(nama: nyepi.nama, tanggal: nyepi.tanggal)) {
        try await kantor.kalender.tambah(libur: [nyepi], alasan: "lagi", oleh: kantor.ratna)
      }
    }
  }
}
