import CLibCrypto

/// The last error of this thread as a fault, and the error queue emptied.
func cryptoFault(_ attempt: String) -> SegelFault {
  var text = [CChar](repeating: 0, count: 160)
  ERR_error_string_n(ERR_get_error(), &text, text.count)
  ERR_clear_error()
  return .crypto(attempt + ": " + String(decoding: text.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self))
}

/// The DER that an `i2d_` function writes: asked for its length first, then for the bytes.
func der(
  _ attempt: String, _ write: (UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?) -> Int32
) throws(SegelFault) -> [UInt8] {
  let length = write(nil)
  guard length > 0 else { throw cryptoFault(attempt) }
  var bytes = [UInt8](repeating: 0, count: Int(length))
  let written = bytes.withUnsafeMutableBufferPointer { buffer in
    var cursor = buffer.baseAddress
    return write(&cursor)
  }
  guard written == length else { throw cryptoFault(attempt) }
  return bytes
}

/// What a `d2i_` function makes of all of `bytes`; nil when it refuses or leaves bytes over.
func parse(
  _ bytes: [UInt8], _ read: (UnsafeMutablePointer<UnsafePointer<UInt8>?>, Int) -> OpaquePointer?
) -> (object: OpaquePointer, isWhole: Bool)? {
  bytes.withUnsafeBufferPointer { buffer in
    guard let start = buffer.baseAddress else { return nil }
    var cursor: UnsafePointer<UInt8>? = start
    guard let object = read(&cursor, buffer.count) else {
      ERR_clear_error()
      return nil
    }
    return (object, cursor == start + buffer.count)
  }
}

/// `-----BEGIN label-----` around the base 64 of `der`.
func pem(_ label: String, _ der: [UInt8]) -> String {
  var encoded = [UInt8](repeating: 0, count: (der.count + 2) / 3 * 4 + 1)
  let length = Int(EVP_EncodeBlock(&encoded, der, Int32(der.count)))
  let text = encoded[..<length]
  let lines = stride(from: 0, to: length, by: 64)
    .map { start in
      String(decoding: text[start..<min(start + 64, length)], as: UTF8.self)
    }
  return "-----BEGIN \(label)-----\n" + lines.joined(separator: "\n") + "\n-----END \(label)-----\n"
}
