import CLibCrypto

/// A signer's passphrase. Never stored, never shown in a log; its bytes are wiped when the last holder lets go.
///
/// Unchecked: the buffer is written once in `init` and only read afterwards.
package final class KataSandi: @unchecked Sendable, CustomStringConvertible, CustomReflectable {
  private let buffer: UnsafeMutableRawBufferPointer

  package init(_ teks: String) {
    let utf8 = Array(teks.utf8)
    buffer = .allocate(byteCount: max(1, utf8.count), alignment: 1)
    count = utf8.count
    buffer.copyBytes(from: utf8)
  }

  deinit {
    OPENSSL_cleanse(buffer.baseAddress, buffer.count)
    buffer.deallocate()
  }

  let count: Int

  package var description: String { "KataSandi(…)" }
  package var customMirror: Mirror { Mirror(self, children: []) }

  func withBytes<Result>(_ body: (UnsafeRawPointer?) -> Result) -> Result { body(buffer.baseAddress) }
}
