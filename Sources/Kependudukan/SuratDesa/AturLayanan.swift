import Bahasa
import Database
import Foundation
import Naskah
import Organisasi

extension SuratDesa {
  /// Writes down what the regency has decided about one kind of letter. Letters on their way take the new text when they
  /// are signed; sealed ones stay.
  /// - Throws: `FieldErrors`, `SuratError.tidakAda`, `KonterError.bukanPengatur`.
  func atur(_ kode: String, _ form: LayananForm, oleh pelaku: Pelaku) async throws {
    let now = now()
    try await db.write { tx in
      guard pelaku.adalah(.admin) else { throw KonterError.bukanPengatur }
      guard let lama = try tx.layananSurat(kode) else { throw SuratError.tidakAda }
      let baru = try form.layanan(lama)
      guard try tx.klasifikasi().contains(where: { $0.kode == baru.klasifikasi }) else {
        throw FieldErrors("klasifikasi", "Kode klasifikasi itu tidak ada.")
      }
      try tx.simpan(baru)
      try tx.catat(
        "surat.layanan_diatur", "layanan_surat", Key<LayananSurat>(rawValue: 0), oleh: pelaku,
        keterangan: "\(kode) \(baru.nama): \(form.dasar.rapi)", pada: now)
    }
  }
}

extension Tx {
  fileprivate func simpan(_ satu: LayananSurat) throws {
    let medan = satu.medan.map { "\($0.nama)|\($0.label)|\($0.jenis.rawValue)" }.joined(separator: "\n")
    try run(
      """
      UPDATE layanan_surat
      SET nama = \(satu.nama), judul = \(satu.judul), klasifikasi = \(satu.klasifikasi),
          registrasi = \(satu.perluRegistrasi), masa_hari = \(satu.masaHari), medan = \(medan),
          isi = \(satu.isi.joined(separator: "\n")), syarat = \(satu.syarat.joined(separator: "\n")),
          aktif = \(satu.aktif), untuk_warga = \(satu.untukWarga), kepastian = \(satu.kepastian),
          ketentuan = \(satu.ketentuan.map(\.kata).joined(separator: "\n"))
      WHERE kode = \(satu.kode)
      """)
  }
}
