import Cryptography
import Database

/// The public code of a sealed document: 12 signs of Crockford's base 32, 60 bits of chance, nobody guesses one.
/// Reads what people type: lower case, spaces, hyphens, O for 0, I and L for 1.
package struct KodeDokumen: Sendable, Hashable, LosslessStringConvertible, SQLCodable, Codable {
  package let teks: String
  private static let panjang = 12
  private static let huruf = Set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// A new one.
  /// - Throws: `CryptographyError.noRandomness`.
  package static func baru() throws -> KodeDokumen { KodeDokumen(asli: try randomCode(panjang)) }

  /// Nil when it cannot be a code.
  package init?(_ tulisan: String) {
    var teks = ""
    for huruf in tulisan.uppercased() where !Self.sela(huruf) {
      switch huruf {
      case "O": teks.append("0")
      case "I", "L": teks.append("1")
      default:
        guard Self.huruf.contains(huruf) else { return nil }
        teks.append(huruf)
      }
      guard teks.count <= Self.panjang else { return nil }
    }
    guard teks.count == Self.panjang else { return nil }
    self.teks = teks
  }

  /// What stands between the letters, as people and their telephones write it.
  private static func sela(_ huruf: Character) -> Bool {
    huruf.isWhitespace || huruf == "."
      || huruf.unicodeScalars.first?.properties.generalCategory == .dashPunctuation
  }

  private init(asli teks: String) { self.teks = teks }

  package init?(sqlValue: SQLValue) {
    guard case .text(let teks) = sqlValue else { return nil }
    self.init(teks)
  }

  package init(from decoder: any Decoder) throws {
    let tulisan = try decoder.singleValueContainer().decode(String.self)
    guard let kode = KodeDokumen(tulisan) else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "bukan kode"))
    }
    self = kode
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(teks)
  }

  package var sqlValue: SQLValue { .text(teks) }
  package var description: String { teks }

  /// `7F3A-91C2-KDM0`, as it is printed.
  package var tercetak: String {
    stride(from: 0, to: Self.panjang, by: 4)
      .map { String(teks.dropFirst($0).prefix(4)) }.joined(separator: "-")
  }
}
