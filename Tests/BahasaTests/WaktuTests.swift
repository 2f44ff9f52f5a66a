import Bahasa
import Foundation
import Testing

@Suite struct WaktuTests {
  /// 21 November 2026 pukul 09.15 WIB
  let saat = Date(timeIntervalSince1970: 1_795_227_300)

  @Test func `saat ditulis lengkap dengan zona waktunya`() throws {
    #expect(saat.teksLengkap() == "Sabtu, 21 November 2026 pukul 09.15 WIB")
    #expect(saat.teksPendek() == "21 Nov 2026 09.15")
    let wit = try #require(TimeZone(secondsFromGMT: 9 * 3600))
    #expect(saat.teksLengkap(zona: wit) == "Sabtu, 21 November 2026 pukul 11.15 WIT")
    #expect(try #require(TimeZone(secondsFromGMT: 8 * 3600)).singkatan == "WITA")
    #expect(try #require(TimeZone(secondsFromGMT: -(3 * 3600 + 1800))).singkatan == "UTC-03.30")
  }

  @Test(arguments: [
    (-30, "baru saja"), (30, "sebentar lagi"), (-300, "5 menit lalu"), (300, "5 menit lagi"),
    (-3 * 3600, "3 jam lalu"), (2 * 3600, "2 jam lagi"), (-20 * 3600, "kemarin pukul 13.15"),
    (24 * 3600, "besok pukul 09.15"), (48 * 3600, "lusa pukul 09.15"), (-72 * 3600, "3 hari lalu"),
    (-10 * 86_400, "11 Nov 2026"),
  ])
  func `jarak waktu disebut dengan kata`(detik: Int, teks: String) {
    #expect(saat.addingTimeInterval(Double(detik)).relatif(terhadap: saat) == teks)
  }

  @Test(arguments: [
    (-3 * 3600, " (3 jam lalu)"), (86_400, " (besok)"), (-2 * 86_400, " (2 hari lalu)"),
    (6 * 86_400, " (6 hari lagi)"),
    (10 * 86_400, ""), (-10 * 86_400, ""),
  ])
  func `tanggal yang ditulis lengkap tidak disebut dua kali`(detik: Int, jarak: String) {
    let waktu = saat.addingTimeInterval(Double(detik))
    #expect(waktu.teksLengkap(terhadap: saat) == waktu.teksLengkap() + jarak)
    #expect(waktu.teksPendek(terhadap: saat) == waktu.teksPendek() + jarak)
  }

  @Test(arguments: [
    (2 * 86_400 + 3 * 3600 + 59, "2 hari 3 jam"), (3600 * 3 + 300, "3 jam 5 menit"), (86_400 + 59, "1 hari"),
    (40, "40 detik"), (0, "kurang dari 1 detik"), (-7200, "2 jam"), (61, "1 menit 1 detik"),
  ])
  func `lama disebut dengan dua satuan terbesar`(detik: Int, teks: String) {
    #expect(Duration.seconds(detik).teks == teks)
  }
}
