import Bahasa
import Testing

@Suite struct KunciUrutTests {
  @Test(arguments: [
    ["Desa 2", "Desa 10", "Desa 010b", "Desa 100"],
    ["Anwar", "budi", "Budi Santoso", "Budiman", "Éka", "fajar"],
    ["1", "1 2", "2", "12", "a"],
    ["Jl. Raya 3", "Jl. Raya 3A", "Jl. Raya 21"],
    ["Pasal 0", "Pasal 9", "Pasal 99999999999999999999", "Pasal 100000000000000000000"],
    ["Zaki", "Zulu", "علي"],
  ])
  func `daftar terurut seperti dibaca orang`(daftar: [String]) {
    let kunci = daftar.map { kunciUrut($0) }
    #expect(kunci == kunci.sorted())
    #expect(Set(kunci).count == daftar.count)
  }

  @Test(arguments: [
    ("Ma'ruf", "maruf"), ("Ma’ruf", "MARUF"), ("Café", "cafe"), ("Sri-Mulyani", "sri mulyani"), ("ﬁn", "fin"),
    ("  Budi   S. ", "budi s"), ("ø", "O"), ("007", "7"),
  ])
  func `yang sama bagi pembaca sama kuncinya`(satu: String, dua: String) {
    #expect(kunciUrut(satu) == kunciUrut(dua))
  }

  @Test func `gelar tidak ikut mengurutkan nama`() {
    #expect(kunciUrut(nama: "Dr. Budi Santoso, M.Si.") == kunciUrut("Budi Santoso"))
  }

  @Test func `kunci hanya berisi angka dan huruf kecil`() {
    for teks in ["Ünïcode ☕️ 🎉 12", "ꦗꦮ 1", "\u{0}\u{1F}~", "Straße №5 ½"] {
      #expect(kunciUrut(teks).utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) })
    }
  }
}
