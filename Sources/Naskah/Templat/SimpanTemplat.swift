import Bahasa
import Database
import Foundation
import Organisasi

extension MesinNaskah {
  /// Saves what an administrator has edited as the next version; the old ones stay for those who used them.
  ///
  /// - Parameters:
  ///   - kode: which template; one that does not exist yet begins with version 1.
  ///   - versi: the version that was edited; 0 for a new template.
  ///   - konten: what it says now.
  ///   - mulai: from which day it is offered.
  ///   - pelaku: who saves it.
  /// - Returns: the new version.
  /// - Throws: `FieldErrors` at `isi` and `nama`, `TemplatError`.
  @discardableResult
  package func simpanTemplat(
    _ kode: String, versi: Int, _ konten: KontenTemplat, mulai: Tanggal, oleh pelaku: Pelaku
  ) async throws -> Templat {
    var galat = FieldErrors()
    galat.check("nama", "Beri nama templat ini.", !konten.nama.trimmingCharacters(in: .whitespaces).isEmpty)
    let masalah = konten.masalah()
    galat.check("isi", masalah.prefix(3).joined(separator: " "), masalah.isEmpty)
    try galat.throwIfAny()
    let waktu = now()
    return try await db.write(serialised: "templat:\(kode)") { tx in
      guard try tx.jenisNaskah(konten.jenis) != nil else { throw FieldErrors("jenis", "Pilih jenis naskah.") }
      let terakhir = try tx.riwayatTemplat(kode).first?.versi ?? 0
      guard terakhir == versi else { throw TemplatError.versiBerubah }
      let templat = Templat(
        id: tx.key(), kode: kode, versi: versi + 1, konten: konten, mulai: mulai, selesai: nil)
      try tx.insert(templat, pada: waktu)
      try tx.catat(
        "templat.disimpan", "templat", templat.id, oleh: pelaku,
        keterangan: "\(konten.nama) versi \(versi + 1)",
        pada: waktu)
      return templat
    }
  }
}
