import CLibCrypto

/// `count` unpredictable bytes from the operating system's generator through libcrypto.
/// - Throws: `CryptographyError.noRandomness` when the generator refuses; never weaker bytes.
package func randomBytes(_ count: Int) throws(CryptographyError) -> [UInt8] {
  var bytes = [UInt8](repeating: 0, count: count)
  guard RAND_bytes(&bytes, Int32(count)) == 1 else { throw .noRandomness }
  return bytes
}

/// A code a person can read aloud and type: `length` letters and digits of Crockford's base 32 (no I, L, O, U),
/// 5 bits of chance each.
package func randomCode(_ length: Int) throws(CryptographyError) -> String {
  let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  return String(try randomBytes(length).map { alphabet[Int($0 & 31)] })
}

package enum CryptographyError: Error {
  case noRandomness, keySize, notAuthentic, failed(String)
}
