import Foundation

/// An address that can stand in a header and in an SMTP command without meaning anything else.
package struct AlamatSurel: Sendable, Hashable, CustomStringConvertible {
  package let alamat: String
  /// The name shown before the address; may be empty.
  package let nama: String

  /// Nil when `alamat` is not one plain mailbox, as `Budi <b@c>`, two addresses, or one with a line break.
  package init?(_ alamat: String, nama: String = "") {
    guard Self.wajar(alamat) else { return nil }
    self.alamat = alamat
    self.nama = nama.replacing(/\p{Cc}+/, with: " ").trimmingCharacters(in: .whitespaces)
  }

  package var description: String { alamat }

  /// RFC 5321's dot-string and domain, ASCII only, without quoted local parts.
  private static func wajar(_ alamat: String) -> Bool {
    guard alamat.utf8.count <= 254 else { return false }
    let bagian = alamat.split(separator: "@", omittingEmptySubsequences: false)
    guard bagian.count == 2, (1...64).contains(bagian[0].utf8.count) else { return false }
    let atom = /[A-Za-z0-9!#$%&'*+\/=?^_`{|}~\-]+(\.[A-Za-z0-9!#$%&'*+\/=?^_`{|}~\-]+)*/
    let domain = /[A-Za-z0-9]([A-Za-z0-9\-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9\-]*[A-Za-z0-9])?)*/
    return bagian[0].wholeMatch(of: atom) != nil && bagian[1].wholeMatch(of: domain) != nil
  }
}
