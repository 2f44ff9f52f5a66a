import Bahasa
import Testing

struct SatuBarisTests {
  @Test func `isian satu baris tanpa spasi berlebih dan tanpa ganti baris`() {
    #expect("  Undangan\n\trapat   dinas ".satuBaris == "Undangan rapat dinas")
    #expect(" \n".satuBaris == "")
  }
}
