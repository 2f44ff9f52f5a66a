import Synchronization
import Testing

@testable import App

struct BatasAliranTests {
  @Test func `aliran yang berlebih mengakhiri yang tertua dari sesi itu saja`() {
    let batas = BatasAliran(2)
    let berakhir = Mutex<[String]>([])
    @Sendable func akhiri(_ nama: String) { berakhir.withLock { $0.append(nama) } }
    let pertama = batas.masuk("a") { akhiri("a1") }
    _ = batas.masuk("a") { akhiri("a2") }
    _ = batas.masuk("b") { akhiri("b1") }
    #expect(berakhir.withLock { $0 } == [])
    batas.lepas("a", pertama)
    _ = batas.masuk("a") { akhiri("a3") }
    #expect(berakhir.withLock { $0 } == [])
    _ = batas.masuk("a") { akhiri("a4") }
    #expect(berakhir.withLock { $0 } == ["a2"])
  }
}
