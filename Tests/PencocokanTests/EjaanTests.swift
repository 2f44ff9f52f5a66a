import Testing

@testable import Pencocokan

@Suite struct EjaanTests {
  private func kode(_ teks: String) -> [String] {
    Ejaan.kataNama(teks).map { String(decoding: Ejaan.kode($0), as: UTF8.self) }
  }

  @Test(arguments: [
    ("Soekarno", "Sukarno"), ("Djoko", "Joko"), ("Tjahjono", "Cahyono"), ("Choirul", "Khoirul"),
    ("Syamsul", "Samsul"), ("Zaenal", "Zainal"), ("Moh.", "Muhammad"), ("Achmad", "Ahmad"),
    ("Yusuf", "Yusup"), ("Nur'aini", "Nuraini"), ("Rizqi", "Rizki"), ("Vera", "Fera"),
  ])
  func `ejaan lama dan baru berbunyi sama`(_ lama: String, _ baru: String) {
    #expect(kode(lama) == kode(baru))
  }

  @Test(arguments: [("Budi", "Beni"), ("Siti", "Sita"), ("Agus", "Bagus"), ("Rani", "Rina")])
  func `nama yang berlainan berbunyi lain`(_ satu: String, _ dua: String) {
    #expect(kode(satu) != kode(dua))
  }

  @Test func `gelar dan bin bukan bagian nama, kecuali tak ada yang lain`() {
    #expect(kode("Hj. Siti Aminah binti Saleh") == kode("siti aminah saleh"))
    #expect(kode("Drs.") != [])
  }

  @Test(arguments: [
    ("kartini", "kartini", 0), ("kartini", "katrini", 1), ("kartini", "kartin", 1), ("abcd", "wxyz", 3),
  ])
  func `jarak menghitung salah ketik, paling banyak batasnya`(_ a: String, _ b: String, _ harapan: Int) {
    let hasil = Array(a.utf8)
      .withUnsafeBufferPointer { a in
        Array(b.utf8).withUnsafeBufferPointer { b in jarak(a, b, batas: 2) }
      }
    #expect(hasil == harapan)
  }
}
