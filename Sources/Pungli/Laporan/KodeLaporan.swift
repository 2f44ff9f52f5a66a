import Cryptography

/// What opens a report: 80 random bits, in four groups of four letters and digits, none of which is read for another.
struct KodeLaporan: LosslessStringConvertible, Sendable, Equatable {
  /// Without the lines between groups.
  let angka: String

  init() throws(CryptographyError) { angka = try randomCode(16) }

  /// As somebody types it: with lines or spaces or without, in small letters too, O for zero, I and L for one.
  init?(_ description: String) {
    let tulisan = description.uppercased().filter { !$0.isWhitespace && $0 != "-" }
      .map { satu -> Character in
        switch satu {
        case "O": "0"
        case "I", "L": "1"
        default: satu
        }
      }
    let dikenal = Set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    guard tulisan.count == 16, tulisan.allSatisfy(dikenal.contains) else { return nil }
    angka = String(tulisan)
  }

  /// `7K3M-92QX-A1B2-C3D4`
  var description: String {
    stride(from: 0, to: 16, by: 4)
      .map { angka.dropFirst($0).prefix(4) }.joined(separator: "-")
  }
}
