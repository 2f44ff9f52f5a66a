import Testing

@testable import Pencocokan

@Suite struct EjaanLainTests {
  private func dalam(_ kata: String) -> [String] {
    EjaanLain.dalam(Array(kata.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  private func bunyi(_ kata: String) -> String {
    String(decoding: Ejaan.kode(Array(kata.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("harjanto", "haryanto"), ("wahju", "wahyu"), ("suprijanto", "supriyanto"), ("sugijono", "sugiono"),
    ("muljono", "mulyono"), ("surjadi", "suryadi"), ("bajuadji", "bayuaji"),
  ])
  func `kata lama dan baru saling mengenal`(_ lama: String, _ baru: String) {
    #expect(bunyi(lama) == bunyi(baru) || dalam(lama).contains(bunyi(baru)))
    #expect(bunyi(lama) == bunyi(baru) || dalam(baru).contains(bunyi(lama)))
  }

  @Test(arguments: ["joko", "siti", "nyoman", "syamsul", "aji", "djoko"])
  func `kata tanpa j atau y yang meragukan di dalamnya tidak punya bentuk lain`(_ kata: String) {
    #expect(dalam(kata).isEmpty, "\(dalam(kata))")
  }

  @Test func `huruf pertama hanya ditukar bila ia j atau y`() {
    #expect(EjaanLain.awal(Array("jusuf".utf8)).contains(Ejaan.kode(Array("yusuf".utf8))))
    #expect(EjaanLain.awal(Array("jahja".utf8)).contains(Ejaan.kode(Array("yahya".utf8))))
    #expect(EjaanLain.awal(Array("budi".utf8)).isEmpty)
  }
}
