import CArgon2
import CLibCrypto
import Cryptography

/// A private key that only its owner's passphrase opens: Argon2id, then AES-256-GCM over PKCS#8.
package struct KunciTersegel: Sendable, Equatable, Codable {
  package let garam: [UInt8]
  package let biaya: Biaya
  package let isi: [UInt8]

  /// The cost of one attempt: memory in KiB, passes, lanes.
  package struct Biaya: Sendable, Equatable, Codable {
    package let memori: UInt32
    package let putaran: UInt32
    package let lajur: UInt32

    package init(memori: UInt32, putaran: UInt32, lajur: UInt32) {
      self.memori = memori
      self.putaran = putaran
      self.lajur = lajur
    }

    /// 19 MiB and two passes (OWASP): some 25 ms, so that a signature reaches every screen within a tenth of a second.
    package static let kunci = Biaya(memori: 19_456, putaran: 2, lajur: 1)
  }

  private static let context = "kantaya/segel/kunci/1"

  init(_ key: PrivateKey, kataSandi: KataSandi, biaya: Biaya) throws {
    garam = try randomBytes(16)
    self.biaya = biaya
    var plain = try key.pkcs8()
    defer { OPENSSL_cleanse(&plain, plain.count) }
    isi = try Self.derive(kataSandi, garam, biaya).seal(plain, context: Self.context)
  }

  /// - Throws: `SegelError.kataSandiSalah` when the passphrase does not open it.
  func buka(_ kataSandi: KataSandi) throws -> PrivateKey {
    let key = try Self.derive(kataSandi, garam, biaya)
    var plain: [UInt8]
    do { plain = try key.open(isi, context: Self.context) } catch { throw SegelError.kataSandiSalah }
    defer { OPENSSL_cleanse(&plain, plain.count) }
    return try PrivateKey(pkcs8: plain)
  }

  /// The same key under another passphrase.
  /// - Throws: `SegelError.kataSandiSalah` when `lama` does not open it.
  package func gantiKataSandi(dari lama: KataSandi, ke baru: KataSandi) throws -> KunciTersegel {
    try KunciTersegel(buka(lama), kataSandi: baru, biaya: biaya)
  }

  private static func derive(_ passphrase: KataSandi, _ salt: [UInt8], _ cost: Biaya) throws -> AESKey {
    var key = [UInt8](repeating: 0, count: 32)
    defer { OPENSSL_cleanse(&key, key.count) }
    let result = passphrase.withBytes { bytes in
      argon2id_hash_raw(
        cost.putaran, cost.memori, cost.lajur, bytes, passphrase.count, salt, salt.count, &key, key.count)
    }
    guard result == ARGON2_OK.rawValue else { throw SegelFault.crypto("Argon2id \(result)") }
    return try AESKey(key)
  }
}
