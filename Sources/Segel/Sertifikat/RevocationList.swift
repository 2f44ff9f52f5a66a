import CLibCrypto
import Foundation

/// A certificate taken back.
package struct Pencabutan: Sendable, Equatable {
  /// `Certificate.serial`.
  package let serial: String
  package let saat: Date
  package let alasan: Alasan

  /// RFC 5280, 5.3.1.
  package enum Alasan: Int, Sendable, Codable {
    case tidakDisebut = 0
    case kunciBocor = 1
    case pindahTugas = 3
    case diganti = 4
    case berhenti = 5
  }

  package init(serial: String, saat: Date, alasan: Alasan) {
    self.serial = serial
    self.saat = saat
    self.alasan = alasan
  }
}

/// A certificate revocation list.
///
/// Unchecked: an `X509_CRL` is not changed after it is read, and libcrypto locks its lookups.
package final class RevocationList: @unchecked Sendable {
  private let handle: OpaquePointer
  package let der: [UInt8]

  /// - Throws: `SegelFault.unreadable` unless all of `der` is one list.
  package init(der: [UInt8]) throws(SegelFault) {
    guard let parsed = parse(der, { d2i_X509_CRL(nil, $0, $1) }) else { throw .unreadable("CRL") }
    guard parsed.isWhole else {
      X509_CRL_free(parsed.object)
      throw .unreadable("CRL")
    }
    handle = parsed.object
    self.der = der
  }

  deinit { X509_CRL_free(handle) }

  package var pem: String { Segel.pem("X509 CRL", der) }

  package var diterbitkan: Date { date(X509_CRL_get0_lastUpdate(handle)) }
  /// When the next list was promised.
  package var berlakuSampai: Date { date(X509_CRL_get0_nextUpdate(handle)) }

  /// Whether `issuer` signed this list.
  func isSigned(by issuer: Certificate) -> Bool {
    guard X509_NAME_cmp(X509_CRL_get_issuer(handle), X509_get_subject_name(issuer.handle)) == 0,
      let key = X509_get0_pubkey(issuer.handle)
    else { return false }
    let isValid = X509_CRL_verify(handle, key) == 1
    ERR_clear_error()
    return isValid
  }

  /// When `certificate` was revoked; nil when it is not on the list.
  func revocation(of certificate: Certificate) -> Date? {
    var entry: OpaquePointer?
    guard X509_CRL_get0_by_cert(handle, &entry, certificate.handle) == 1, let entry else { return nil }
    return date(X509_REVOKED_get0_revocationDate(entry))
  }
}
