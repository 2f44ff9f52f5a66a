import CLibCrypto
import Foundation

/// One CMS signature over detached content, checked by libcrypto.
final class CMSVerifier {
  private let cms: OpaquePointer
  private let contents: [UInt8]

  /// Nil when libcrypto cannot read `contents`.
  init?(_ contents: [UInt8]) {
    guard let parsed = parse(contents, { d2i_CMS_ContentInfo(nil, $0, $1) }) else { return nil }
    cms = parsed.object
    self.contents = contents
    guard parsed.isWhole else { return nil }
  }

  deinit { CMS_ContentInfo_free(cms) }

  /// Who signed `content`: nil unless digest and signature hold. Trust is judged apart.
  func signer(of content: [UInt8]) -> Certificate? {
    guard content.count <= Int32.max, let data = BIO_new_mem_buf(content, Int32(content.count)) else {
      return nil
    }
    defer { BIO_free(data) }
    let flags = UInt32(CMS_DETACHED | CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY)
    defer { ERR_clear_error() }
    guard CMS_verify(cms, nil, nil, data, nil, flags) == 1, let signers = CMS_get0_signers(cms) else {
      return nil
    }
    defer { OPENSSL_sk_free(signers) }
    guard OPENSSL_sk_num(signers) == 1, let signer = OPENSSL_sk_value(signers, 0) else { return nil }
    let handle = OpaquePointer(signer)
    guard let bytes = try? der("certificate", { i2d_X509(handle, $0) }) else { return nil }
    return try? Certificate(der: bytes)
  }
}
