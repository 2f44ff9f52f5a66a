import Cryptography
import Database

/// Under which the holder of an entry fetches its receipt and its opening: nobody guesses it, and it is made of what is
/// kept anyway. It leads to the entry by its key and proves itself by 128 bits that only who has the salt can compute;
/// with the salt it is gone.
package struct KodeBukti: Hashable, Sendable, LosslessStringConvertible {
  let entri: EntriLog.ID
  private let bukti: [UInt8]

  private static let pemisah = Array("kantaya-log/kode\n".utf8)

  init(_ entri: EntriLog.ID, garam: [UInt8]) {
    self.entri = entri
    bukti = Array(sha256(Self.pemisah + garam).prefix(16))
  }

  /// Nil for what is not 48 hexadecimal digits.
  package init?(_ description: String) {
    guard let bytes = unhex(description.lowercased()), bytes.count == 24 else { return nil }
    entri = Key(rawValue: bytes.prefix(8).reduce(0) { $0 << 8 | Int64($1) })
    bukti = Array(bytes.dropFirst(8))
  }

  package var description: String {
    hex(withUnsafeBytes(of: entri.rawValue.bigEndian, Array.init) + bukti)
  }

  func sama(dengan lain: KodeBukti) -> Bool {
    entri == lain.entri && constantTimeEquals(bukti, lain.bukti)
  }
}
