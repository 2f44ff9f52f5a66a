import Database
import Foundation
import Organisasi
import Segel

extension MesinNaskah {
  /// Takes a certificate back for ever, and publishes a new revocation list. What it has sealed before stays valid, since
  /// the register knows when. Without a passphrase of the authority it is revoked all the same; the list follows when
  /// the authority is opened next.
  /// - Throws: `SertifikatError`.
  package func cabutSertifikat(
    _ id: Sertifikat.ID, _ alasan: Pencabutan.Alasan, keterangan: String, sandiOtoritas: String? = nil,
    oleh pelaku: Pelaku? = nil
  ) async throws {
    let waktu = now()
    let ca = try await otoritasTerbuka(sandiOtoritas)
    try await db.write { tx in
      guard let sertifikat = try tx.sertifikat(id) else { throw SertifikatError.tidakDitemukan }
      guard sertifikat.dicabut == nil else { throw SertifikatError.sudahDicabut }
      try tx.cabut(id, alasan, keterangan: keterangan, pada: waktu)
      try tx.catat("sertifikat.dicabut", "sertifikat", id, oleh: pelaku, keterangan: keterangan, pada: waktu)
    }
    if let ca { try await terbitkanDaftarCabut(ca) }
  }

  /// Signs the revocation list anew; at least every 30 days, or it is out of date.
  /// - Throws: `SertifikatError`.
  package func perbaruiDaftarCabut(sandiOtoritas: String? = nil) async throws {
    let sandi = try sandi(otoritas: sandiOtoritas)
    try await terbitkanDaftarCabut(
      try await RuangCetak.kerjakan { [otoritas] in try otoritas.buka(sandi) })
  }

  /// The list in PEM for other verifiers; nil before the first.
  package func daftarCabut() throws -> String? { try otoritas.daftarCabut()?.pem }

  /// Nil when nobody gave a passphrase.
  private func otoritasTerbuka(_ sandi: String?) async throws -> CertificateAuthority? {
    do {
      let sandi = try self.sandi(otoritas: sandi)
      return try await RuangCetak.kerjakan { [otoritas] in try otoritas.buka(sandi) }
    } catch SertifikatError.otoritasTerkunci {
      return nil
    }
  }

  private func terbitkanDaftarCabut(_ ca: CertificateAuthority) async throws {
    let waktu = now()
    let dicabut = try await db.read { try $0.pencabutan() }
    try await RuangCetak.kerjakan { [otoritas] in
      let daftar = try ca.daftarCabut(
        dicabut, nomor: Int(waktu.timeIntervalSince1970),
        masa: MasaBerlaku(sejak: waktu, sampai: waktu + 30 * 86_400))
      try otoritas.simpan(daftar)
    }
  }
}
