import Foundation
import Segel

/// The regency's own certificate authority, kept in a folder beside the data and never in the database: its sealed key
/// (`otoritas.json`), its certificate (`otoritas.pem`) and its newest revocation list (`dicabut.crl`).
package struct OtoritasLokal: Sendable {
  package let folder: URL

  /// - Parameter folder: need not exist yet.
  package init(folder: URL) { self.folder = folder }

  /// Makes the authority, valid for `tahun` years.
  /// - Throws: `SertifikatError.otoritasSudahAda` when there is one, `.sandiTerlaluPendek`.
  @discardableResult
  package func buat(
    nama: String, organisasi: String, sandi: String, tahun: Int = 10, pada waktu: Date,
    biaya: KunciTersegel.Biaya = .kunci
  ) throws -> Certificate {
    guard !ada else { throw SertifikatError.otoritasSudahAda }
    try SertifikatError.periksa(sandi: sandi)
    let simpanan = try CertificateAuthority.buat(
      subjek: SubjekSertifikat(nama: nama, organisasi: organisasi), algoritma: .rsa3072,
      masa: MasaBerlaku(sejak: waktu - 3600, sampai: waktu + Double(tahun) * 365.25 * 86_400),
      kataSandi: KataSandi(sandi), biaya: biaya)
    let sertifikat = try Certificate(der: simpanan.sertifikat)
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try tulis(JSONEncoder().encode(simpanan), ke: "otoritas.json", hak: 0o600)
    try tulis(Data(sertifikat.pem.utf8), ke: "otoritas.pem", hak: 0o644)
    return sertifikat
  }

  package var ada: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "otoritas.json").path)
  }

  /// The root that vouches for everybody's certificate; nil while there is no authority.
  package func sertifikat() throws -> Certificate? {
    try simpanan().map { try Certificate(der: $0.sertifikat) }
  }

  /// The newest revocation list; nil before the first.
  package func daftarCabut() throws -> RevocationList? {
    try isi("dicabut.crl").map { try RevocationList(der: Array($0)) }
  }

  /// Keeps the passphrase beside the authority, readable by the service only, so that it can issue by itself.
  package func simpan(sandi: String) throws { try tulis(Data(sandi.utf8), ke: "sandi", hak: 0o600) }

  func sandiTersimpan() throws -> String? {
    try isi("sandi")
      .map { String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines) }
  }

  /// Opens it for issuing and revoking.
  /// - Throws: `SertifikatError.otoritasBelumAda`, `.sandiOtoritasSalah`.
  func buka(_ sandi: String) throws -> CertificateAuthority {
    guard let simpanan = try simpanan() else { throw SertifikatError.otoritasBelumAda }
    do {
      return try CertificateAuthority(simpanan, kataSandi: KataSandi(sandi))
    } catch SegelError.kataSandiSalah {
      throw SertifikatError.sandiOtoritasSalah
    }
  }

  func simpan(_ daftar: RevocationList) throws { try tulis(Data(daftar.der), ke: "dicabut.crl", hak: 0o644) }

  private func simpanan() throws -> CertificateAuthority.Simpanan? {
    try isi("otoritas.json").map { try JSONDecoder().decode(CertificateAuthority.Simpanan.self, from: $0) }
  }

  private func isi(_ nama: String) throws -> Data? {
    let berkas = folder.appending(path: nama)
    return FileManager.default.fileExists(atPath: berkas.path) ? try Data(contentsOf: berkas) : nil
  }

  /// Whole or not at all, and never readable by others in between.
  private func tulis(_ isi: Data, ke nama: String, hak: Int) throws {
    let berkas = folder.appending(path: nama)
    let sementara = folder.appending(path: ".\(nama).baru")
    guard
      FileManager.default.createFile(
        atPath: sementara.path, contents: isi, attributes: [.posixPermissions: hak])
    else { throw CocoaError(.fileWriteUnknown) }
    guard rename(sementara.path, berkas.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }
}
