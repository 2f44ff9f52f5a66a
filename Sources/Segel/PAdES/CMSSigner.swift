import Cryptography

/// Makes the CMS SignedData of a PAdES B-B signature (ETSI EN 319 142-1): content-type, message-digest and
/// signing-certificate-v2 as the only signed attributes. Written by hand because `CMS_sign` of OpenSSL 3.0
/// adds a signing-time, which the standard forbids.
struct CMSSigner {
  let key: PrivateKey
  let certificate: Certificate
  let chain: [Certificate]
  private static let null: [UInt8] = [5, 0]

  func sign(digest: [UInt8]) throws -> [UInt8] {
    let sha256Algorithm = DER.sequence(OID.sha256, Self.null)
    let signatureAlgorithm =
      key.isRSA ? DER.sequence(OID.rsaSHA256, Self.null) : DER.sequence(OID.ecdsaSHA256)
    let attributes = signedAttributes(digest: digest)
    // Signed as a SET, stored as [0] (RFC 5652, 5.4).
    let signature = try key.sign(DER.setOf(attributes))
    let signer = DER.sequence(
      [2, 1, 1], DER.sequence(try certificate.issuerDER(), try certificate.serialDER()), sha256Algorithm,
      DER.setOf(attributes, tag: 0xA0), signatureAlgorithm, DER.octets(signature))
    let certificates = DER.element(0xA0, certificate.der + chain.flatMap(\.der))
    let signedData = DER.sequence(
      [2, 1, 1], DER.element(0x31, sha256Algorithm), DER.sequence(OID.data), certificates,
      DER.element(0x31, signer))
    return DER.sequence(OID.signedData, DER.element(0xA0, signedData))
  }

  /// More than any signature of this key takes.
  var roomNeeded: Int { certificate.der.count + chain.reduce(0) { $0 + $1.der.count } + 2048 }

  private func signedAttributes(digest: [UInt8]) -> [[UInt8]] {
    let certificateID = DER.sequence(DER.octets(sha256(certificate.der)))
    return [
      attribute(OID.contentType, OID.data), attribute(OID.messageDigest, DER.octets(digest)),
      attribute(OID.signingCertificateV2, DER.sequence(DER.sequence(certificateID))),
    ]
  }

  private func attribute(_ type: [UInt8], _ value: [UInt8]) -> [UInt8] {
    DER.sequence(type, DER.element(0x31, value))
  }
}
