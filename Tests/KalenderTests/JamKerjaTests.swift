import Testing

@testable import Kalender

@Suite struct JamKerjaTests {
  @Test(arguments: [
    ("07.30–12.00", 450, 720), ("07:30-12:00", 450, 720), ("00.00–24.00", 0, 1440),
    (" 8.00 – 9.15 ", 480, 555),
  ])
  func `jam kerja dibaca dari tulisan`(teks: String, mulai: Int, selesai: Int) throws {
    let jam = try #require(JamKerja(teks))
    #expect(jam.mulai == mulai && jam.selesai == selesai)
    #expect(JamKerja(jam.teks) == jam)
  }

  @Test(arguments: ["", "12.00–07.30", "07.30", "25.00–26.00", "07.60–08.00", "08.00–08.00", "08.00–24.30"])
  func `tulisan jam yang keliru ditolak`(teks: String) {
    #expect(JamKerja(teks) == nil)
  }
}
