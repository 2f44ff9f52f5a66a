import CArgon2

/// The cost of one Argon2id: memory in KiB, passes, lanes.
package struct PasswordCost: Sendable, Equatable {
  package let memory: UInt32
  package let passes: UInt32
  package let lanes: UInt32

  package init(memory: UInt32, passes: UInt32, lanes: UInt32) {
    self.memory = memory
    self.passes = passes
    self.lanes = lanes
  }

  /// OWASP's recommendation for Argon2id: 19 MiB, two passes, one lane.
  package static let recommended = PasswordCost(memory: 19_456, passes: 2, lanes: 1)
}

/// Argon2id in the standard text form (`$argon2id$v=19$m=…`), salt included.
/// Takes tens of milliseconds by design: call it off the event loop.
package func hashPassword(_ password: String, cost: PasswordCost = .recommended) throws(CryptographyError)
  -> String
{
  let salt = try randomBytes(16)
  let secret = Array(password.utf8)
  var encoded = [CChar](repeating: 0, count: 160)
  let result = argon2id_hash_encoded(
    cost.passes, cost.memory, cost.lanes, secret, secret.count, salt, salt.count, 32, &encoded, encoded.count)
  guard result == ARGON2_OK.rawValue else { throw .failed("Argon2id \(result)") }
  return String(decoding: encoded.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// Whether `password` is the one that `hash` was made of. False also when `hash` is not readable.
package func verifyPassword(_ password: String, against hash: String) -> Bool {
  let secret = Array(password.utf8)
  return argon2id_verify(hash, secret, secret.count) == ARGON2_OK.rawValue
}

/// A 32-byte key from a passphrase and a salt, for what only its owner may open.
package func deriveKey(
  from passphrase: String, salt: [UInt8], cost: PasswordCost = .recommended
) throws(CryptographyError) -> AESKey {
  var secret = Array(passphrase.utf8)
  defer { for index in secret.indices { secret[index] = 0 } }
  var key = [UInt8](repeating: 0, count: 32)
  let result = argon2id_hash_raw(
    cost.passes, cost.memory, cost.lanes, secret, secret.count, salt, salt.count, &key, key.count)
  guard result == ARGON2_OK.rawValue else { throw .failed("Argon2id \(result)") }
  return try AESKey(key)
}
