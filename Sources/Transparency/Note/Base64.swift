import Foundation

/// Padded base 64 (RFC 4648 section 4), as notes, keys and receipts hold bytes.
func encodeBase64(_ bytes: some Sequence<UInt8>) -> String { Data(bytes).base64EncodedString() }

/// Nil unless `text` is the one way in which `encodeBase64` writes some bytes: no spaces, no bits left over.
func decodeBase64(_ text: some StringProtocol) -> [UInt8]? {
  guard let data = Data(base64Encoded: String(text)) else { return nil }
  let bytes = Array(data)
  return encodeBase64(bytes) == text ? bytes : nil
}
