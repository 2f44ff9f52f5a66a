/// Two names while their words are paired off.
struct Pemasangan {
  let x: Nama
  let y: Nama
  /// The words that have no partner yet, one bit each.
  var a: UInt32
  var b: UInt32
  var bukti = Bukti()
  /// The information of the words that have one.
  var tercakup: Float = 0
  /// A word of one is another name than its partner: Rini and Rina, Cahyono and Cahyanto.
  var lainNama = false
  /// A word of one is made of other letters than its partner.
  var lainHuruf = false

  init(_ x: Nama, _ y: Nama) {
    self.x = x
    self.y = y
    a = 1 << UInt32(x.banyak) - 1
    b = 1 << UInt32(y.banyak) - 1
  }

  var banyakA: Int { Int(x.banyak) }
  var banyakB: Int { Int(y.banyak) }
  var sisaA: Int { a.nonzeroBitCount }
  var sisaB: Int { b.nonzeroBitCount }
  var kataSisaA: [UInt32] { (0..<banyakA).filter { a & 1 << UInt32($0) != 0 }.map { x.kata[$0] } }
  var kataSisaB: [UInt32] { (0..<banyakB).filter { b & 1 << UInt32($0) != 0 }.map { y.kata[$0] } }

  @inline(__always)
  mutating func pasang(_ i: Int, _ j: Int, _ ini: Bukti, _ info: Float) {
    a &= ~(1 << UInt32(i))
    b &= ~(1 << UInt32(j))
    bukti += ini
    tercakup += info
  }
}
