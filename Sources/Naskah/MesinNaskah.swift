import Database
import Foundation
import Organisasi
import Segel

/// The document engine: kinds, signing authority, letterheads, templates; renders, seals and verifies.
/// Letters use it now; certificates and permits will.
package struct MesinNaskah: Sendable {
  let db: Database
  /// The regency's own certificate authority.
  package let otoritas: OtoritasLokal
  let penyegel: any PenyegelDokumen
  /// Who has issued the certificates, as the foot of every page names it.
  let penerbit: String
  let algoritma: KeyAlgorithm
  let biayaKunci: KunciTersegel.Biaya
  private let sandiOtoritas: String?
  let giliran = Giliran(tempat: 2)
  let now: @Sendable () -> Date

  /// - Parameters:
  ///   - db: where registers and certificates are.
  ///   - otoritas: signs and vouches for people's certificates; may be made later.
  ///   - penyegel: what seals; nil for the keys that this installation keeps.
  ///   - penerbit: how the foot of a page names who issued the certificates.
  ///   - algoritma: the kind of keys that are issued.
  ///   - biayaKunci: the cost of one attempt at a passphrase of a new certificate; tests take less.
  ///   - sandiOtoritas: opens the authority for what is done on screen and by night; nil to look beside the authority.
  ///   - now: the clock.
  package init(
    db: Database, otoritas: OtoritasLokal, penyegel: (any PenyegelDokumen)? = nil,
    penerbit: String = "otoritas sertifikat Pemerintah Kabupaten",
    algoritma: KeyAlgorithm = .rsa3072, biayaKunci: KunciTersegel.Biaya = .kunci,
    sandiOtoritas: String? = nil,
    now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.db = db
    self.otoritas = otoritas
    self.penyegel = penyegel ?? PenyegelLokal { try await Self.berkas($0, db, otoritas) }
    self.penerbit = penerbit
    self.algoritma = algoritma
    self.biayaKunci = biayaKunci
    self.sandiOtoritas = sandiOtoritas
    self.now = now
  }

  /// Whether this installation can open its authority by itself: issue on screen, renew the revocation list by night.
  package var otoritasTerbuka: Bool { otoritas.ada && (try? sandi(otoritas: nil)) != nil }

  /// The passphrase of the authority: the one given, else the one this installation was given.
  /// - Throws: `SertifikatError.otoritasTerkunci` when there is none.
  func sandi(otoritas diberikan: String?) throws -> String {
    guard let sandi = try diberikan ?? sandiOtoritas ?? otoritas.sandiTersimpan() else {
      throw SertifikatError.otoritasTerkunci
    }
    return sandi
  }

  /// What this installation keeps of a signer; the local authority knows people by their key.
  private static func berkas(
    _ siapa: Segel.Penandatangan, _ db: Database, _ otoritas: OtoritasLokal
  ) async throws -> PenyegelLokal.Berkas? {
    guard let orang = Orang.ID(siapa.nik), let akar = try otoritas.sertifikat() else { return nil }
    return try await db.read { tx in
      if let simpanan = try tx.simpananSertifikat(milik: orang) {
        return PenyegelLokal.Berkas(simpanan: simpanan, rantai: [akar])
      }
      return try tx.pencabutanTerakhir(orang)
        .map { PenyegelLokal.Berkas(simpanan: $0.1, rantai: [akar], dicabut: $0.0) }
    }
  }
}
