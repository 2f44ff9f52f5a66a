import Bahasa
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Kalender

@Suite struct TenggatTests {
  @Test func `berkas lengkap 17 Maret 2026 dengan 5 hari kerja jatuh tempo 31 Maret`() async throws {
    try await Kantor.buka { kantor in
      let tenggat = try await kantor.hariKerja().tenggat(hariKerja: 5, diterima: saat("2026-03-17 10.00"))
      #expect(tenggat.saat == (try saat("2026-03-31 16.00")))
      #expect(tenggat.peringatan == [])
      #expect(
        tenggat.penjelasan.map { "\($0.tanggal) \($0.hitungan) \($0.alasan)" } == [
          "2026-03-17 0 hari diterima, hari ke-0",
          "2026-03-18 0 Cuti bersama: Cuti Bersama Hari Suci Nyepi",
          "2026-03-19 0 Libur nasional: Hari Suci Nyepi",
          "2026-03-20 0 Cuti bersama: Cuti Bersama Hari Raya Idul Fitri",
          "2026-03-21 0 Libur nasional: Hari Raya Idul Fitri",
          "2026-03-22 0 Libur nasional: Hari kedua dari Hari Raya Idul Fitri",
          "2026-03-23 0 Cuti bersama: Cuti Bersama Hari Raya Idul Fitri",
          "2026-03-24 0 Cuti bersama: Cuti Bersama Hari Raya Idul Fitri",
          "2026-03-25 1 Hari kerja", "2026-03-26 2 Hari kerja", "2026-03-27 3 Hari kerja",
          "2026-03-28 3 Sabtu", "2026-03-29 3 Minggu",
          "2026-03-30 4 Hari kerja", "2026-03-31 5 Hari kerja",
        ])
      #expect(tenggat.penjelasan[8].teks == "Rabu, 25 Maret 2026: hari ke-1")
      #expect(
        tenggat.penjelasan[2].teks == "Kamis, 19 Maret 2026 tidak dihitung: Libur nasional: Hari Suci Nyepi")
    }
  }

  @Test(arguments: [
    // sebelum buka, pada jam kerja, tepat saat tutup, sesudah tutup, hari libur
    ("2026-06-03 05.00", 1, "2026-06-04 16.00"), ("2026-06-03 15.59", 1, "2026-06-04 16.00"),
    ("2026-06-03 16.00", 1, "2026-06-05 16.30"), ("2026-06-03 21.00", 1, "2026-06-05 16.30"),
    ("2026-06-06 09.00", 1, "2026-06-09 16.00"), ("2026-06-03 09.00", 0, "2026-06-03 16.00"),
    ("2026-03-16 15.30", 1, "2026-03-25 16.00"), ("2026-03-16 14.30", 1, "2026-03-17 15.00"),
  ])
  func `yang tiba sesudah kantor tutup dihitung sejak hari kerja berikutnya`(
    diterima: String, jumlah: Int, harapan: String
  ) async throws {
    try await Kantor.buka { kantor in
      let tenggat = try await kantor.hariKerja().tenggat(hariKerja: jumlah, diterima: saat(diterima))
      #expect(tenggat.saat == (try saat(harapan)))
    }
  }

  @Test func `tibanya di luar jam kerja ikut dijelaskan`() async throws {
    try await Kantor.buka { kantor in
      let tenggat = try await kantor.hariKerja().tenggat(hariKerja: 1, diterima: saat("2026-06-05 17.00"))
      #expect(
        tenggat.penjelasan.map(\.alasan) == [
          "diterima sesudah kantor tutup", "Sabtu", "Minggu", "dianggap diterima, hari ke-0", "Hari kerja",
        ])
    }
  }

  @Test func `tahun yang liburnya belum ditetapkan diperingatkan`() async throws {
    try await Kantor.buka { kantor in
      let hariKerja = try await kantor.hariKerja()
      #expect(!hariKerja.ditetapkan(2028) && hariKerja.ditetapkan(2027))
      let tenggat = try hariKerja.tenggat(hariKerja: 5, diterima: saat("2027-12-30 10.00"))
      #expect(tenggat.peringatan == [.liburBelumDitetapkan(tahun: 2028)])
      #expect(tenggat.peringatan.first?.teks.hasPrefix("Hari libur 2028 belum ditetapkan") == true)
      let lama = try hariKerja.tenggat(hariKerja: 5, diterima: saat("2025-06-02 10.00"))
      #expect(lama.peringatan == [.liburBelumDipastikan(tahun: 2025)])
    }
  }

  @Test func `hari raya yang dapat bergeser diperingatkan`() async throws {
    try await Kantor.buka { kantor in
      let tenggat = try await kantor.hariKerja().tenggat(hariKerja: 1, diterima: saat("2027-05-14 10.00"))
      let iduladha = try hari("2027-05-17")
      #expect(tenggat.peringatan == [.liburDapatBergeser(nama: "Hari Raya Idul Adha", tanggal: iduladha)])
    }
  }

  @Test(arguments: [
    ("amat_segera", "2026-03-18 10.00"), ("segera", "2026-03-19 10.00"), ("penting", "2026-03-20 10.00"),
    ("biasa", "2026-03-31 16.00"),
  ])
  func `kecepatan naskah menentukan batas waktunya`(kode: String, harapan: String) async throws {
    try await Kantor.buka { kantor in
      let kalender = try await kantor.sekarang()
      let tenggat = try kalender.hariKerja()
        .tenggat(kalender.kecepatan(kode: kode), diterima: saat("2026-03-17 10.00"))
      #expect(tenggat.saat == (try saat(harapan)))
    }
  }

  @Test(arguments: [
    (3, "2026-03-25 16.00"), (14, "2026-03-31 16.00"), (0, "2026-03-17 15.00"), (30, "2026-04-16 16.00"),
  ])
  func `hari kalender berjalan terus dan jatuh pada hari kerja`(jumlah: Int, harapan: String) async throws {
    try await Kantor.buka { kantor in
      let tenggat = try await kantor.hariKerja()
        .tenggat(hariKalender: jumlah, diterima: saat("2026-03-17 10.00"))
      #expect(tenggat.saat == (try saat(harapan)))
      #expect(tenggat.penjelasan.count { $0.dihitung } == jumlah)
      #expect(tenggat.penjelasan.last?.hitungan == jumlah)
    }
  }

  @Test func `hari kalender menjelaskan mengapa ia mundur`() async throws {
    try await Kantor.buka { kantor in
      let tenggat = try await kantor.hariKerja().tenggat(hariKalender: 3, diterima: saat("2026-06-03 10.00"))
      #expect(
        tenggat.penjelasan.map(\.alasan) == [
          "hari diterima, hari ke-0", "hari kalender", "hari kalender", "hari kalender", "Minggu",
          "hari kerja pertama sesudahnya",
        ])
    }
  }

  @Test func `batas dalam jam menjelaskan setiap hari yang dilaluinya`() async throws {
    try await Kantor.buka { kantor in
      let kalender = try await kantor.sekarang()
      #expect(kalender.kecepatan.map(\.batas) == ["24 jam", "2 × 24 jam", "3 × 24 jam", "5 hari kerja"])
      let tenggat = kalender.hariKerja().tenggat(jam: 24, diterima: try saat("2026-03-17 10.00"))
      #expect(tenggat.penjelasan.count == 2)
      #expect(tenggat.penjelasan.first?.alasan.hasPrefix("14 jam dari 24 jam") == true)
      #expect(tenggat.penjelasan.last?.alasan.hasPrefix("10 jam dari 24 jam") == true)
    }
  }
}
