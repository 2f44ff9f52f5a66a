import Database
import Foundation

/// A paper that another application of the same bundle gives, and how far that one is.
struct Menyusul: Sendable {
  let syarat: DuaBahasa
  /// The other application.
  let permohonan: Permohonan.ID
  let kode: String
  let tahap: DuaBahasa
  /// Set once it ended without giving anything.
  let gagal: Bool
  /// The number of its paper, once that is sealed.
  let nomor: String?
}

extension Perizinan {
  /// What follows from others of the bundle; what was uploaded all the same does not.
  func menyusul(_ satu: PermohonanTerbuka, _ tx: Tx) throws -> [Menyusul] {
    let perlu = satu.layanan.syarat.filter { $0.dariLayanan != nil && satu.isian.diminta($0, satu.layanan) }
    guard !perlu.isEmpty else { return [] }
    let (lain, ada) = (try tx.sepaket(satu.permohonan), try tx.dokumen(satu.permohonan.id).map(\.syarat))
    return try perlu.filter { !ada.contains($0.kode) }
      .compactMap { syarat in
        guard let pemberi = lain.first(where: { $0.layanan == syarat.dariLayanan }) else { return nil }
        let layanan = try katalog.satu(tx, pemberi.layanan, versi: pemberi.versi)
        let nomor = try tx.keputusan(pemberi.id).flatMap { $0.berkas == nil ? nil : $0.nomor }
        return Menyusul(
          syarat: syarat.nama, permohonan: pemberi.id, kode: pemberi.kode,
          tahap: layanan.alur.tahap(pemberi.tahap)?.nama ?? DuaBahasa(pemberi.tahap),
          gagal: nomor == nil && pemberi.selesai != nil, nomor: nomor)
      }
  }
}

extension Tx {
  /// The other applications of the same bundle.
  func sepaket(_ satu: Permohonan) throws -> [Permohonan] {
    guard let paket = try paket(anggota: satu.kunci) else { return [] }
    return try anggota(paket.id).filter { $0 != satu.kunci }.compactMap { try permohonan(kunci: $0) }
  }

  /// The numbers that others of the bundle have given meanwhile, by field.
  func nomorMenyusul(_ satu: Permohonan, _ layanan: Layanan) throws -> [String: String] {
    let medan = layanan.isian.filter { $0.dariLayanan != nil }
    guard !medan.isEmpty else { return [:] }
    let lain = try sepaket(satu)
    return try medan.reduce(into: [:]) { hasil, isian in
      guard let pemberi = lain.first(where: { $0.layanan == isian.dariLayanan }),
        let keputusan = try keputusan(pemberi.id), keputusan.berkas != nil
      else { return }
      hasil[isian.kode] = keputusan.nomor
    }
  }
}
