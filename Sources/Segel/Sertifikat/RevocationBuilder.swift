import CLibCrypto

/// Fills and signs one revocation list (RFC 5280, 5).
struct RevocationBuilder {
  let issuer: Certificate
  let key: PrivateKey
  let entries: [Pencabutan]
  let number: Int
  let validity: MasaBerlaku

  func build() throws -> RevocationList {
    guard let list = X509_CRL_new() else { throw cryptoFault("CRL") }
    defer { X509_CRL_free(list) }
    let from = try ASN1Time(validity.sejak)
    let to = try ASN1Time(validity.sampai)
    guard X509_CRL_set_version(list, 1) == 1,
      X509_CRL_set_issuer_name(list, X509_get_subject_name(issuer.handle)) == 1,
      X509_CRL_set1_lastUpdate(list, from.handle) == 1, X509_CRL_set1_nextUpdate(list, to.handle) == 1
    else { throw cryptoFault("CRL") }
    for entry in entries { try add(entry, to: list) }
    try addNumber(to: list)
    try addAuthorityKey(to: list)
    guard X509_CRL_sort(list) == 1, X509_CRL_sign(list, key.handle, EVP_sha256()) > 0 else {
      throw cryptoFault("sign CRL")
    }
    return try RevocationList(der: der("CRL") { i2d_X509_CRL(list, $0) })
  }

  private func add(_ entry: Pencabutan, to list: OpaquePointer) throws {
    var number: OpaquePointer?
    guard BN_hex2bn(&number, entry.serial) > 0, let number else { throw SegelFault.unreadable("serial") }
    defer { BN_free(number) }
    guard let serial = BN_to_ASN1_INTEGER(number, nil), let revoked = X509_REVOKED_new() else {
      throw cryptoFault("CRL entry")
    }
    defer { ASN1_STRING_free(serial) }
    let when = try ASN1Time(entry.saat)
    guard X509_REVOKED_set_serialNumber(revoked, serial) == 1,
      X509_REVOKED_set_revocationDate(revoked, when.handle) == 1, addReason(entry.alasan, to: revoked),
      X509_CRL_add0_revoked(list, revoked) == 1
    else {
      X509_REVOKED_free(revoked)
      throw cryptoFault("CRL entry")
    }
  }

  private func addReason(_ reason: Pencabutan.Alasan, to revoked: OpaquePointer) -> Bool {
    // RFC 5280: an unspecified reason is left out.
    guard reason != .tidakDisebut else { return true }
    guard let value = ASN1_ENUMERATED_new() else { return false }
    defer { ASN1_STRING_free(value) }
    return ASN1_ENUMERATED_set(value, reason.rawValue) == 1
      && X509_REVOKED_add1_ext_i2d(revoked, NID_crl_reason, value, 0, 0) == 1
  }

  private func addNumber(to list: OpaquePointer) throws {
    guard let value = ASN1_INTEGER_new() else { throw cryptoFault("CRL number") }
    defer { ASN1_STRING_free(value) }
    guard ASN1_INTEGER_set(value, number) == 1, X509_CRL_add1_ext_i2d(list, NID_crl_number, value, 0, 0) == 1
    else { throw cryptoFault("CRL number") }
  }

  private func addAuthorityKey(to list: OpaquePointer) throws {
    var context = X509V3_CTX()
    X509V3_set_ctx(&context, issuer.handle, nil, nil, list, 0)
    guard let made = X509V3_EXT_conf_nid(nil, &context, NID_authority_key_identifier, "keyid:always") else {
      throw cryptoFault("CRL authority key")
    }
    defer { X509_EXTENSION_free(made) }
    guard X509_CRL_add_ext(list, made, -1) == 1 else { throw cryptoFault("CRL authority key") }
  }
}
