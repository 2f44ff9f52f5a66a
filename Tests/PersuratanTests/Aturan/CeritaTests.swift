import Jejak
import Testing

@testable import Persuratan

struct CeritaTests {
  @Test func `tiap peristiwa sebuah surat diceritakan dengan kata, bukan dengan kodenya`() {
    let semua = KamusPeristiwa.persuratan.peristiwa
    #expect(semua.contains("naskah.ditarik"))
    for peristiwa in semua {
      #expect(!kalimat(peristiwa).contains("."), "\(peristiwa)")
      #expect(kalimat(peristiwa).first?.isUppercase == true, "\(peristiwa)")
    }
  }
}
