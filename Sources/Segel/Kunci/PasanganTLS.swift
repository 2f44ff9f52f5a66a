import CLibCrypto

/// Whether the private key in one PEM file belongs to the first certificate in another. A file that cannot be read as
/// such has no partner; a key behind a passphrase is not asked for.
package func sepasang(sertifikat: String, kunci: String) -> Bool {
  guard let berkasSertifikat = BIO_new_file(sertifikat, "r") else { return false }
  defer { BIO_free(berkasSertifikat) }
  guard let berkasKunci = BIO_new_file(kunci, "r") else { return false }
  defer { BIO_free(berkasKunci) }
  guard let isi = PEM_read_bio_X509(berkasSertifikat, nil, nil, nil) else { return false }
  defer { X509_free(isi) }
  let tanpaSandi:
    @convention(c) (UnsafeMutablePointer<CChar>?, Int32, Int32, UnsafeMutableRawPointer?) -> Int32 = {
      _, _, _, _ in -1
    }
  guard let rahasia = PEM_read_bio_PrivateKey(berkasKunci, nil, tanpaSandi, nil) else { return false }
  defer { EVP_PKEY_free(rahasia) }
  return X509_check_private_key(isi, rahasia) == 1
}
