import Cryptography
import Database
import Synchronization

/// The key under which every row is authenticated as it is written. It is kept outside of the database.
package struct KunciJejak: Sendable {
  private let bytes: [UInt8]

  /// - Parameter induk: at least 32 unpredictable bytes, the same at every start of this installation.
  /// - Throws: `CryptographyError.keySize` when they are fewer.
  package init(induk: [UInt8]) throws(CryptographyError) {
    guard induk.count >= 32 else { throw .keySize }
    bytes = hmacSHA256(Array("jejak/mac".utf8), key: induk)
  }

  func mac(_ isi: [UInt8]) -> [UInt8] { hmacSHA256(isi, key: bytes) }

  /// What `db` writes to the trail from now on carries this key's mark. Call it at the start, before the first write.
  package func pasang(pada db: Database) { Self.terpasang.withLock { $0[db.keys.identity] = self } }

  static func untuk(_ keys: KeyGenerator) -> KunciJejak? { terpasang.withLock { $0[keys.identity] } }

  /// By database of this process: a transaction knows nothing but its database.
  private static let terpasang = Mutex<[ObjectIdentifier: KunciJejak]>([:])
}
