import Testing

@testable import Pencocokan

@Suite struct UrutkanTests {
  private func bilangan(_ banyak: Int) -> [UInt64] {
    (0..<banyak).map { campur(9, UInt64($0 % 700)) ^ UInt64($0) }
  }

  @Test(arguments: [0, 1, 50, 5000])
  func `menurut semua bit`(_ banyak: Int) {
    var daftar = bilangan(banyak)
    var bantu: [UInt64] = []
    urutkanSemua(&daftar, &bantu)
    #expect(daftar == bilangan(banyak).sorted())
  }

  @Test(arguments: [50, 5000])
  func `menurut paruh atas, yang sama tetap berurutan`(_ banyak: Int) {
    var daftar = bilangan(banyak)
    var bantu: [UInt64] = []
    urutkanAtas(&daftar, &bantu)
    let harapan = bilangan(banyak).enumerated()
      .sorted { ($0.element >> 32, $0.offset) < ($1.element >> 32, $1.offset) }
    #expect(daftar == harapan.map(\.element))
  }

  @Test func `nomor diberikan sekali dan berurutan`() {
    var penomor = Penomor()
    for i in 0..<5000 as Range<UInt64> { #expect(penomor.masukkan(campur(1, i)) == (UInt32(i) + 1, true)) }
    #expect(penomor.masukkan(campur(1, 42)) == (43, false))
    #expect(penomor[campur(2, 42)] == 0)
  }
}
