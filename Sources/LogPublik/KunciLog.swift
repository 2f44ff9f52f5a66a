import Cryptography
import Foundation
import Transparency

/// The key that signs checkpoints, with the name of the log: the host of the installation and `/log`.
package struct KunciLog: Sendable {
  package let penanda: NoteSigner
  /// Where the log is, as programs are told: `https://kantaya.contoh.go.id/log`.
  let alamat: String

  /// - Parameters:
  ///   - induk: at least 32 unpredictable bytes, the same at every start of this installation.
  ///   - alamat: the public address of the installation, `https://kantaya.contoh.go.id`.
  /// - Throws: `CryptographyError.keySize` when `induk` is shorter; `NoteError.malformedKey` for an address that is none.
  package init(induk: [UInt8], alamat: String) throws {
    guard induk.count >= 32 else { throw CryptographyError.keySize }
    self.alamat = alamat + "/log"
    let tuan = alamat.replacing(/^https?:\/\//, with: "")
    penanda = try NoteSigner(
      name: "\(tuan)/log", kind: .ed25519, seed: hmacSHA256(Array("log-publik/kunci".utf8), key: induk))
  }

  /// The name of the log, that stands first in each checkpoint.
  package var asal: String { penanda.verifier.name }

  /// What whoever checks the log has to know beforehand.
  package var publik: String { penanda.verifier.vkey }
}
