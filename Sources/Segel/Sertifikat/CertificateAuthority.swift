import CLibCrypto
import Foundation

/// The regency's own certificate authority: for use within the regency, for villages without BSrE, and
/// for tests. A certified signature before the law needs BSrE.
package struct CertificateAuthority: Sendable {
  package let sertifikat: Certificate
  private let key: PrivateKey

  /// What is kept of an authority, or of a signer: the key opens only with the passphrase.
  package struct Simpanan: Sendable, Codable, Equatable {
    package let sertifikat: [UInt8]
    package let kunci: KunciTersegel

    package init(sertifikat: [UInt8], kunci: KunciTersegel) {
      self.sertifikat = sertifikat
      self.kunci = kunci
    }
  }

  /// Makes a new root authority.
  package static func buat(
    subjek: SubjekSertifikat, algoritma: KeyAlgorithm, masa: MasaBerlaku, kataSandi: KataSandi,
    biaya: KunciTersegel.Biaya = .kunci
  ) throws -> Simpanan {
    let key = try PrivateKey.generate(algoritma)
    let certificate = try CertificateBuilder(
      subject: subjek, key: key, validity: masa,
      extensions: [
        (NID_basic_constraints, "critical,CA:TRUE,pathlen:0"),
        (NID_key_usage, "critical,keyCertSign,cRLSign"),
        (NID_subject_key_identifier, "hash"),
      ]
    )
    .build()
    return Simpanan(
      sertifikat: certificate.der, kunci: try KunciTersegel(key, kataSandi: kataSandi, biaya: biaya))
  }

  /// Opens a stored authority.
  /// - Throws: `SegelError.kataSandiSalah`.
  package init(_ simpanan: Simpanan, kataSandi: KataSandi) throws {
    sertifikat = try Certificate(der: simpanan.sertifikat)
    key = try simpanan.kunci.buka(kataSandi)
  }

  /// Issues a signer's certificate with a new key that only `kataSandi` opens.
  /// - Parameters:
  ///   - subjek: who signs.
  ///   - algoritma: the kind of the new key.
  ///   - masa: how long it is valid.
  ///   - kataSandi: the signer's own passphrase, which the authority never keeps.
  ///   - daftarCabut: where the revocation list is published.
  ///   - biaya: the cost of one attempt at the passphrase.
  /// - Returns: what is kept for the signer.
  /// - Throws: `SegelFault` when libcrypto refuses.
  package func terbitkan(
    untuk subjek: SubjekSertifikat, algoritma: KeyAlgorithm, masa: MasaBerlaku, kataSandi: KataSandi,
    daftarCabut: String? = nil, biaya: KunciTersegel.Biaya = .kunci
  ) throws -> Simpanan {
    let signer = try PrivateKey.generate(algoritma)
    var extensions: [(nid: Int32, value: String)] = [
      (NID_basic_constraints, "critical,CA:FALSE"),
      (NID_key_usage, "critical,digitalSignature,nonRepudiation"), (NID_subject_key_identifier, "hash"),
      (NID_authority_key_identifier, "keyid:always"),
    ]
    if let daftarCabut { extensions.append((NID_crl_distribution_points, "URI:\(daftarCabut)")) }
    let certificate = try CertificateBuilder(
      subject: subjek, key: signer, validity: masa, issuer: (sertifikat, key), extensions: extensions
    )
    .build()
    return Simpanan(
      sertifikat: certificate.der, kunci: try KunciTersegel(signer, kataSandi: kataSandi, biaya: biaya))
  }

  /// A new revocation list with all that was ever revoked.
  /// - Parameters:
  ///   - dicabut: serial numbers with the moment and the reason.
  ///   - nomor: counts the lists, always upwards.
  ///   - masa: from this list to the promise of the next.
  /// - Returns: the signed list.
  /// - Throws: `SegelFault` when libcrypto refuses.
  package func daftarCabut(
    _ dicabut: [Pencabutan], nomor: Int, masa: MasaBerlaku
  ) throws -> RevocationList {
    try RevocationBuilder(issuer: sertifikat, key: key, entries: dicabut, number: nomor, validity: masa)
      .build()
  }
}
