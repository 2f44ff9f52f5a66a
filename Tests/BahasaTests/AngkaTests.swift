import Bahasa
import Testing

@Suite struct AngkaTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1.000"), (875_463, "875.463"), (-1_234_567, "-1.234.567"),
    (Int.min, "-9.223.372.036.854.775.808"),
  ])
  func `ribuan dipisah titik`(angka: Int, teks: String) {
    #expect(angka.ribuan == teks)
  }

  @Test func `rupiah ditulis tanpa spasi`() {
    #expect(1_250_000.rupiah == "Rp1.250.000")
    #expect((-500).rupiah == "-Rp500")
  }

  @Test(arguments: [
    ("Rp1.250.000", 1_250_000), ("Rp. 1.250.000,00", 1_250_000), ("1250000", 1_250_000), ("5.000,-", 5000),
    ("0", 0),
  ])
  func `rupiah dibaca dari tulisan orang`(teks: String, nilai: Int) {
    #expect(Int(rupiah: teks) == nilai)
  }

  @Test(arguments: ["", "Rp", "1.25", "1,250,000", "12a", "1250.000", "10,50", "-5", "1..000"])
  func `tulisan rupiah yang meragukan ditolak`(teks: String) {
    #expect(Int(rupiah: teks) == nil)
  }

  @Test func `rupiah yang ditulis dapat dibaca kembali`() {
    for nilai in stride(from: 0, through: 9_999_999_999, by: 123_456_789) {
      #expect(Int(rupiah: nilai.rupiah) == nilai)
    }
  }

  @Test func `pecahan memakai koma`() {
    #expect(1234.5.desimal(2) == "1.234,50")
    #expect((-0.001).desimal(2) == "0,00")
    #expect(2.5.desimal(0) == "2")
    #expect(12.50.desimalRingkas(2) == "12,5")
    #expect(100.0.desimalRingkas(2) == "100")
    #expect(0.125.persen() == "12,5%")
    #expect(1.0.persen() == "100%")
    #expect(Double.nan.desimal(1) == "–")
  }

  @Test(arguments: [
    (0, "0 B"), (999, "999 B"), (1000, "1 kB"), (1_234_567, "1,2 MB"), (5_000_000_000, "5 GB"),
    (999_990, "1 MB"), (2_000_000_000_000_000, "2.000 TB"),
  ])
  func `ukuran berkas ringkas`(bita: Int, teks: String) {
    #expect(bita.ukuranBerkas == teks)
  }
}
