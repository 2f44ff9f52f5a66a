/// What a name in a formula stands for.
package enum NilaiRumus: Sendable, Equatable {
  case angka(Pecahan)
  case teks(String)
  case syarat(Bool)

  /// As it is written beside a step.
  package var sebutan: String {
    switch self {
    case .angka(let angka): angka.description
    case .teks(let teks): teks
    case .syarat(let ya): ya ? "ya" : "tidak"
    }
  }

  func angka(_ nama: String) throws(RumusError) -> Pecahan {
    guard case .angka(let angka) = self else { throw .bukanAngka(nama) }
    return angka
  }

  func syarat() throws(RumusError) -> Bool {
    guard case .syarat(let ya) = self else { throw .bukanSyarat }
    return ya
  }
}
