import Bahasa
import Database
import Foundation
import Organisasi

/// To whom and when a printed letter was handed over.
package struct Penyerahan: Sendable, Equatable {
  package var kepada: String
  package var hari: Tanggal?

  package init(kepada: String, hari: Tanggal?) {
    self.kepada = kepada
    self.hari = hari
  }
}

// Letters for an office that is not ready lie with the TU of the office above: printed there, and handed over.
extension Persuratan {
  /// The printed letter has reached its office: who took it, on which day, and who says so.
  /// - Throws: `FieldErrors` at `kepada` and `hari`; `KirimanError.bukanTitipan`.
  package func serahkan(_ id: Kiriman.ID, _ penyerahan: Penyerahan, oleh pelaku: Pelaku) async throws {
    let now = now()
    let kepada = penyerahan.kepada.trimmingCharacters(in: .whitespacesAndNewlines)
    try await db.write(serialised: "agenda") { tx in
      var kiriman = try tx.kirimanKantor(id, pelaku)
      var errors = FieldErrors()
      errors.check("kepada", "Tulis nama yang menerima surat ini.", !kepada.isEmpty)
      errors.check("kepada", "Nama penerima paling panjang 200 huruf.", kepada.count <= 200)
      errors.check("hari", "Tulis tanggal seperti 2026-01-31.", penyerahan.hari != nil)
      if let hari = penyerahan.hari {
        errors.check("hari", "Tanggal penyerahan belum tiba.", hari <= Tanggal(now))
        errors.check(
          "hari", "Surat ini baru datang \(Tanggal(kiriman.dikirim).teks).", hari >= Tanggal(kiriman.dikirim))
      }
      guard let hari = penyerahan.hari, errors.isEmpty else { throw errors }
      if kiriman.nomorAgenda == nil { try tx.agendakan(&kiriman, oleh: pelaku, pada: now) }
      try kiriman.serahkan(kepada: kepada, pada: hari, oleh: pelaku.nama, dicatat: now)
      try tx.update(kiriman)
      try tx.catat(
        "kiriman.diserahkan", "kiriman", id, oleh: pelaku, sebagai: pelaku.jabatan(di: kiriman.kantor),
        keterangan: "kepada \(kepada), \(hari.teks)", pada: now)
      try tx.kabariKiriman(kiriman)
    }
  }
}
