import Cryptography

/// The form of a CMS signature as this system accepts it: one signer, algorithms known to be strong, and no
/// byte that is neither signed nor checked.
struct CMSStructure {
  /// The certificates within, as they are encoded.
  let certificates: [[UInt8]]
  private let signedAttributes: [DERNode]
  private let signerIdentifier: [UInt8]

  init?(_ contents: [UInt8]) {
    guard let outer = DERNode(contents[...])?.children, outer.count == 2,
      Array(outer[0].bytes) == OID.signedData,
      outer[1].tag == 0xA0, let wrapped = outer[1].children, wrapped.count == 1,
      let signed = wrapped[0].children, signed.count == 5,
      Self.isVersion(signed[0]), signed[2].children?.first.map({ Array($0.bytes) }) == OID.data,
      signed[2].children?.count == 1, signed[3].tag == 0xA0, let certificates = signed[3].children,
      signed[4].tag == 0x31, let signers = signed[4].children, signers.count == 1,
      let signer = Self.signer(signers[0]), signed[1].tag == 0x31,
      signed[1].children.map({ $0.map { Array($0.bytes) } }) == [signer.digest]
    else { return nil }
    self.certificates = certificates.map { Array($0.bytes) }
    signedAttributes = signer.attributes
    signerIdentifier = signer.identifier
  }

  /// Whether the signature names `certificate` by its hash (signing-certificate-v2), so that no other
  /// certificate for the same key can be put in its place.
  func names(_ certificate: Certificate) -> Bool {
    guard let value = value(of: OID.signingCertificateV2)?.children?.first?.children?.first?.children else {
      return false
    }
    let hash = value.first { $0.tag == 0x04 }
    return hash.map { Array($0.contents) } == sha256(certificate.der)
  }

  private func value(of type: [UInt8]) -> DERNode? {
    for attribute in signedAttributes {
      guard let parts = attribute.children, parts.count == 2, Array(parts[0].bytes) == type else { continue }
      return parts[1].children?.first
    }
    return nil
  }

  /// Whether the signer is identified exactly as `certificate` writes its issuer and serial number; libcrypto
  /// would let the case of letters differ.
  func identifies(_ certificate: Certificate) -> Bool {
    guard let issuer = try? certificate.issuerDER(), let serial = try? certificate.serialDER() else {
      return false
    }
    return signerIdentifier == DER.sequence(issuer, serial)
  }

  private struct Signer {
    let identifier: [UInt8]
    let digest: [UInt8]
    let attributes: [DERNode]
  }

  private static func signer(_ node: DERNode) -> Signer? {
    guard let parts = node.children, parts.count == 6 || parts.count == 7, isVersion(parts[0]),
      parts[1].tag == 0x30, isStrongDigest(parts[2]), parts[3].tag == 0xA0,
      let attributes = parts[3].children,
      isStrongSignature(parts[4]), parts[5].tag == 0x04, parts.count == 6 || parts[6].tag == 0xA1
    else { return nil }
    return Signer(identifier: Array(parts[1].bytes), digest: Array(parts[2].bytes), attributes: attributes)
  }

  private static func isVersion(_ node: DERNode) -> Bool {
    node.tag == 0x02 && node.contents.count == 1 && node.contents.first == 1
  }

  private static func isStrongDigest(_ node: DERNode) -> Bool {
    isAlgorithm(node, among: [OID.sha256, OID.sha384, OID.sha512])
  }

  private static func isStrongSignature(_ node: DERNode) -> Bool {
    isAlgorithm(
      node,
      among: [
        OID.rsa, OID.rsaSHA256, OID.rsaSHA384, OID.rsaSHA512, OID.ecdsaSHA256, OID.ecdsaSHA384,
        OID.ecdsaSHA512,
      ])
  }

  /// One of the identifiers, with no parameters or NULL.
  private static func isAlgorithm(_ node: DERNode, among known: [[UInt8]]) -> Bool {
    let encoded = Array(node.bytes)
    return known.contains { encoded == DER.sequence($0) || encoded == DER.sequence($0, [5, 0]) }
  }
}
