/// Words by number: comparing and grouping a million events by number is many times faster than by text.
struct Penomoran: Sendable {
  private(set) var kata: [String] = []
  private var nomor: [String: Int32] = [:]

  mutating func nomor(_ kata: String) -> Int32 {
    if let ada = nomor[kata] { return ada }
    let baru = Int32(self.kata.count)
    self.kata.append(kata)
    nomor[kata] = baru
    return baru
  }

  /// -1 for nobody.
  mutating func nomor(_ kata: String?) -> Int32 {
    guard let kata, !kata.isEmpty else { return -1 }
    return nomor(kata)
  }

  func ada(_ kata: String) -> Int32? { nomor[kata] }

  subscript(_ nomor: Int32) -> String? { kata.indices.contains(Int(nomor)) ? kata[Int(nomor)] : nil }
}
