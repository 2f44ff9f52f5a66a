import Bahasa
import Foundation
import Testing

@Suite struct TanggalTests {
  func hari(_ teks: String) throws -> Tanggal { try #require(Tanggal(teks)) }

  @Test func `tanggal ditulis seperti dalam surat`() throws {
    let tanggal = try hari("2026-11-21")
    #expect(tanggal.teksLengkap == "Sabtu, 21 November 2026")
    #expect(tanggal.teks == "21 November 2026")
    #expect(tanggal.teksPendek == "21 Nov 2026")
    #expect(tanggal.teksBulan == "November 2026")
    #expect(tanggal.teksAngka == "21/11/2026")
    #expect(tanggal.bulanRomawi == "XI")
    #expect(
      tanggal.terbilang
        == "Sabtu tanggal dua puluh satu bulan November tahun dua ribu dua puluh enam")
    #expect(try hari("2026-05-02").teks == "2 Mei 2026")
  }

  @Test func `nama bulan dan hari lengkap`() {
    #expect(
      (1...12).map(NamaWaktu.bulanRomawi) == [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
      ])
    #expect((1...12).allSatisfy { NamaWaktu.bulan($0).hasPrefix(NamaWaktu.bulanPendek($0).prefix(2)) })
    #expect((1...7).map(NamaWaktu.hari) == ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"])
    #expect(NamaWaktu.bulan(0) == "" && NamaWaktu.bulan(13) == "" && NamaWaktu.hari(8) == "")
  }

  @Test func `hari pekan cocok dengan kalender sistem`() throws {
    var gregorian = Calendar(identifier: .gregorian)
    gregorian.timeZone = .gmt
    // From 1587: before October 1582 the system counts by the Julian calendar.
    for hariKe in stride(from: -139_900, through: 200_000, by: 997) {
      let tanggal = Tanggal(hariKe: hariKe)
      let bagian = gregorian.dateComponents(
        [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(hariKe) * 86_400))
      #expect(bagian.year == tanggal.tahun && bagian.month == tanggal.bulan && bagian.day == tanggal.hari)
      #expect(bagian.weekday == tanggal.hariPekan % 7 + 1)
    }
  }

  @Test(arguments: [
    ("2026-11-21", "2026-11-21"), ("21-11-2026", "2026-11-21"), ("1/2/2026", "2026-02-01"),
    ("21.11.2026", "2026-11-21"), (" 21 november 2026 ", "2026-11-21"), ("3 Agu 1990", "1990-08-03"),
    ("3 Nopember 1990", "1990-11-03"),
  ])
  func `tanggal dibaca dari berbagai tulisan`(tulisan: String, hasil: String) throws {
    #expect(Tanggal(tulisan: tulisan) == (try hari(hasil)))
  }

  @Test(arguments: ["", "31-02-2026", "21/11/26", "2026", "21 Foo 2026", "13-13-2026", "besok"])
  func `tulisan yang meragukan ditolak`(tulisan: String) {
    #expect(Tanggal(tulisan: tulisan) == nil)
  }

  @Test(arguments: [
    (0, "hari ini"), (1, "besok"), (2, "lusa"), (-1, "kemarin"), (3, "3 hari lagi"), (-2, "2 hari lalu"),
    (6, "6 hari lagi"), (7, "28 Nov 2026"), (-7, "14 Nov 2026"),
  ])
  func `jarak hari disebut dengan kata`(jarak: Int, teks: String) throws {
    let hariIni = try hari("2026-11-21")
    #expect((hariIni + jarak).relatif(terhadap: hariIni) == teks)
  }
}
