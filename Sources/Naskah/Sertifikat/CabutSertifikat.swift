import Database
import Foundation
import Organisasi
import Segel

extension MesinNaskah {
  /// Takes a certificate back for ever, and publishes a new revocation list. What it has sealed before stays valid, since
  /// the register knows when.
  /// - Throws: `SertifikatError`.
  package func cabutSertifikat(
    _ id: Sertifikat.ID, _ alasan: Pencabutan.Alasan, keterangan: String, sandiOtoritas: String,
    oleh pelaku: Pelaku? = nil
  ) async throws {
    let waktu = now()
    let ca = try await RuangCetak.kerjakan { [otoritas] in try otoritas.buka(sandiOtoritas) }
    try await db.write { tx in
      guard let sertifikat = try tx.sertifikat(id) else { throw SertifikatError.tidakDitemukan }
      guard sertifikat.dicabut == nil else { throw SertifikatError.sudahDicabut }
      try tx.cabut(id, alasan, keterangan: keterangan, pada: waktu)
      try tx.catat("sertifikat.dicabut", "sertifikat", id, oleh: pelaku, keterangan: keterangan, pada: waktu)
    }
    try await terbitkanDaftarCabut(ca)
  }

  /// Signs the revocation list anew; at least every 30 days, or it is out of date.
  /// - Throws: `SertifikatError`.
  package func perbaruiDaftarCabut(sandiOtoritas: String) async throws {
    try await terbitkanDaftarCabut(
      try await RuangCetak.kerjakan { [otoritas] in try otoritas.buka(sandiOtoritas) })
  }

  /// The list in PEM for other verifiers; nil before the first.
  package func daftarCabut() throws -> String? { try otoritas.daftarCabut()?.pem }

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
