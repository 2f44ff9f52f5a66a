import CLibCrypto
import Foundation

/// An X.509 certificate.
///
/// Unchecked: an `X509` is not changed after it is read, and libcrypto locks its caches.
package final class Certificate: @unchecked Sendable, Equatable {
  let handle: OpaquePointer
  package let der: [UInt8]

  /// - Throws: `SegelFault.unreadable` unless all of `der` is one certificate.
  package init(der: [UInt8]) throws(SegelFault) {
    guard let parsed = parse(der, { d2i_X509(nil, $0, $1) }) else { throw .unreadable("X.509") }
    guard parsed.isWhole else {
      X509_free(parsed.object)
      throw .unreadable("X.509")
    }
    handle = parsed.object
    self.der = der
  }

  deinit { X509_free(handle) }

  package static func == (left: Certificate, right: Certificate) -> Bool { left.der == right.der }

  package var pem: String { Segel.pem("CERTIFICATE", der) }

  /// The serial number, in hexadecimal as it is stored in a revocation list.
  package var serial: String {
    guard let number = ASN1_INTEGER_to_BN(X509_get0_serialNumber(handle), nil) else { return "" }
    defer { BN_free(number) }
    guard let text = BN_bn2hex(number) else { return "" }
    defer { CRYPTO_free(text, #file, #line) }
    return String(cString: text).lowercased()
  }

  /// The common name of the subject.
  package var nama: String { subject(NID_commonName) ?? "" }
  package var organisasi: String? { subject(NID_organizationName) }

  package var berlakuSejak: Date { date(X509_get0_notBefore(handle)) }
  package var berlakuSampai: Date { date(X509_get0_notAfter(handle)) }

  /// Whether its key may sign documents: an end entity with digitalSignature or nonRepudiation.
  var maySign: Bool {
    X509_check_ca(handle) == 0
      && X509_get_key_usage(handle) & UInt32(KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION) != 0
  }

  func issuerDER() throws(SegelFault) -> [UInt8] {
    try Segel.der("issuer") { i2d_X509_NAME(X509_get_issuer_name(handle), $0) }
  }

  func serialDER() throws(SegelFault) -> [UInt8] {
    try Segel.der("serial") { i2d_ASN1_INTEGER(X509_get0_serialNumber(handle), $0) }
  }

  private func subject(_ nid: Int32) -> String? {
    let name = X509_get_subject_name(handle)
    let index = X509_NAME_get_index_by_NID(name, nid, -1)
    guard index >= 0, let value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)) else {
      return nil
    }
    var text: UnsafeMutablePointer<UInt8>?
    let length = ASN1_STRING_to_UTF8(&text, value)
    guard length >= 0, let text else { return nil }
    defer { CRYPTO_free(text, #file, #line) }
    return String(decoding: UnsafeBufferPointer(start: text, count: Int(length)), as: UTF8.self)
  }
}

/// The instant an ASN.1 time means; the far past when it is unreadable, so that nothing is valid by it.
func date(_ time: UnsafePointer<ASN1_TIME>?) -> Date {
  var parts = tm()
  guard let time, ASN1_TIME_to_tm(time, &parts) == 1 else { return .distantPast }
  return Date(timeIntervalSince1970: TimeInterval(timegm(&parts)))
}
