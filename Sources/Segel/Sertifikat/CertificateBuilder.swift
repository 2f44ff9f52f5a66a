import CLibCrypto
import Cryptography
import Foundation

/// Who a certificate is for.
package struct SubjekSertifikat: Sendable, Equatable {
  package var nama: String
  package var organisasi: String
  package var unit: String?
  /// The officer's number (NIP): tells namesakes apart without showing the NIK.
  package var nomorSeri: String?

  package init(nama: String, organisasi: String, unit: String? = nil, nomorSeri: String? = nil) {
    self.nama = nama
    self.organisasi = organisasi
    self.unit = unit
    self.nomorSeri = nomorSeri
  }
}

/// From when to when something is valid.
package struct MasaBerlaku: Sendable, Equatable {
  package let sejak: Date
  package let sampai: Date

  package init(sejak: Date, sampai: Date) {
    self.sejak = sejak
    self.sampai = sampai
  }
}

/// Fills and signs one X.509 certificate.
struct CertificateBuilder {
  let subject: SubjekSertifikat
  let key: PrivateKey
  let validity: MasaBerlaku
  /// Nil: self-signed.
  var issuer: (certificate: Certificate, key: PrivateKey)?
  let extensions: [(nid: Int32, value: String)]

  func build() throws -> Certificate {
    guard let certificate = X509_new() else { throw cryptoFault("X.509") }
    defer { X509_free(certificate) }
    guard X509_set_version(certificate, 2) == 1, X509_set_pubkey(certificate, key.handle) == 1 else {
      throw cryptoFault("X.509")
    }
    try setSerial(certificate)
    try setValidity(certificate)
    try setNames(certificate)
    for (nid, value) in extensions { try add(certificate, nid, value) }
    guard X509_sign(certificate, issuer?.key.handle ?? key.handle, EVP_sha256()) > 0 else {
      throw cryptoFault("sign certificate")
    }
    return try Certificate(der: der("X.509") { i2d_X509(certificate, $0) })
  }

  /// 127 random bits: unguessable and positive.
  private func setSerial(_ certificate: OpaquePointer) throws {
    var bytes = try randomBytes(16)
    bytes[0] = bytes[0] & 0x7F | 0x40
    guard let number = BN_bin2bn(bytes, Int32(bytes.count), nil) else { throw cryptoFault("serial") }
    defer { BN_free(number) }
    guard BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nil else {
      throw cryptoFault("serial")
    }
  }

  private func setValidity(_ certificate: OpaquePointer) throws {
    let from = try ASN1Time(validity.sejak)
    let to = try ASN1Time(validity.sampai)
    guard X509_set1_notBefore(certificate, from.handle) == 1, X509_set1_notAfter(certificate, to.handle) == 1
    else { throw cryptoFault("validity") }
  }

  private func setNames(_ certificate: OpaquePointer) throws {
    guard let name = X509_NAME_new() else { throw cryptoFault("name") }
    defer { X509_NAME_free(name) }
    let entries = [
      ("C", "ID"), ("O", subject.organisasi), ("OU", subject.unit), ("CN", subject.nama),
      ("serialNumber", subject.nomorSeri),
    ]
    for (field, value) in entries {
      guard let value else { continue }
      let bytes = Array(value.utf8)
      guard X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, bytes, Int32(bytes.count), -1, 0) == 1
      else {
        throw cryptoFault("name \(field)")
      }
    }
    let issuerName = issuer.map { X509_get_subject_name($0.certificate.handle) } ?? name
    guard X509_set_subject_name(certificate, name) == 1, X509_set_issuer_name(certificate, issuerName) == 1
    else {
      throw cryptoFault("name")
    }
  }

  private func add(_ certificate: OpaquePointer, _ nid: Int32, _ value: String) throws {
    var context = X509V3_CTX()
    X509V3_set_ctx(&context, issuer?.certificate.handle ?? certificate, certificate, nil, nil, 0)
    guard let made = X509V3_EXT_conf_nid(nil, &context, nid, value) else { throw cryptoFault("extension") }
    defer { X509_EXTENSION_free(made) }
    guard X509_add_ext(certificate, made, -1) == 1 else { throw cryptoFault("extension") }
  }
}

/// An ASN.1 time of our own making.
final class ASN1Time {
  let handle: UnsafeMutablePointer<ASN1_TIME>

  init(_ date: Date) throws(SegelFault) {
    guard let handle = ASN1_TIME_set(nil, time_t(date.timeIntervalSince1970)) else {
      throw cryptoFault("time")
    }
    self.handle = handle
  }

  deinit { ASN1_STRING_free(handle) }
}
