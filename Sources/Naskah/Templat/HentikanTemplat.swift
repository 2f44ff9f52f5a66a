import Bahasa
import Database
import Foundation
import Organisasi

extension MesinNaskah {
  /// Takes a template out of use from today on; letters and drafts that were made from it stay as they are. Saving a new
  /// version brings it back.
  ///
  /// `versi`: the version that was on the screen. `alasan`: stands in the history.
  /// Throws `FieldErrors` at `alasan_henti`, `TemplatError`.
  package func hentikanTemplat(
    _ kode: String, versi: Int, alasan: String, oleh pelaku: Pelaku
  ) async throws {
    let alasan = alasan.trimmingCharacters(in: .whitespacesAndNewlines)
    var galat = FieldErrors()
    galat.check("alasan_henti", "Tulis mengapa templat ini dihentikan.", !alasan.isEmpty)
    galat.check("alasan_henti", "Alasan paling panjang 500 huruf.", alasan.count <= 500)
    try galat.throwIfAny()
    let waktu = now()
    try await db.write(serialised: "templat:\(kode)") { tx in
      guard let terakhir = try tx.riwayatTemplat(kode).first else { throw TemplatError.tidakDitemukan }
      guard terakhir.versi == versi else { throw TemplatError.versiBerubah }
      // A second click finds it done.
      guard terakhir.dihentikan == nil else { return }
      try tx.hentikanTemplat(kode, alasan: alasan, pada: waktu)
      try tx.catat(
        "templat.dihentikan", "templat", terakhir.id, oleh: pelaku,
        keterangan: "\(terakhir.konten.nama): \(alasan)", pada: waktu)
    }
  }
}
