import Bahasa
import Testing

@Suite struct NamaTests {
  @Test(arguments: [
    ("Drs. Budi Santoso, M.Si.", NamaGelar(depan: "Drs.", nama: "Budi Santoso", belakang: "M.Si.")),
    (
      "Prof. Dr. Ir. Siti Aminah, S.T., M.T.",
      NamaGelar(depan: "Prof. Dr. Ir.", nama: "Siti Aminah", belakang: "S.T., M.T.")
    ),
    ("dr Rahmat", NamaGelar(depan: "dr", nama: "Rahmat")),
    ("H. Moh. Yusuf", NamaGelar(depan: "H.", nama: "Moh. Yusuf")),
    ("M. Yusuf", NamaGelar(nama: "M. Yusuf")),
    ("Suharto", NamaGelar(nama: "Suharto")),
    ("Hj", NamaGelar(nama: "Hj")),
  ])
  func `gelar dipisah dari nama`(lengkap: String, hasil: NamaGelar) {
    #expect(NamaGelar(lengkap) == hasil)
    #expect(hasil.lengkap == lengkap)
  }

  @Test func `inisial dari kata pertama dan terakhir`() {
    #expect(NamaGelar(nama: "budi agung santoso").inisial == "BS")
    #expect(NamaGelar(nama: "Suharto").inisial == "S")
    #expect(NamaGelar(nama: "").inisial == "")
  }
}
