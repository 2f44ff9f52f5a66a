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
  package func serahkan(_ id: Kiriman.ID, _ penyerahan: Penyerahan, kunci: String = "", oleh pelaku: Pelaku)
    async throws
  {
    let now = now()
    try await sekali(kunci, "serah", id, oleh: pelaku, pada: now, serialised: "agenda") { tx in
      var kiriman = try tx.kirimanKantor(id, pelaku)
      let sah = try penyerahan.validated(dikirim: kiriman.dikirim, pada: now)
      if kiriman.nomorAgenda == nil { try tx.agendakan(&kiriman, oleh: pelaku, pada: now) }
      try kiriman.serahkan(
        kepada: sah.kepada, pada: sah.hari, oleh: pelaku.nama, dikerjakan: tx.perintahTerbuka(id) > 0,
        dicatat: now)
      try tx.update(kiriman)
      try tx.catat(
        "kiriman.diserahkan", "kiriman", id, oleh: pelaku, sebagai: pelaku.jabatan(di: kiriman.kantor),
        keterangan: tx.untukJejak("kepada \(sah.kepada), \(sah.hari.teks)", id), pada: now)
      try tx.kabariKiriman(kiriman)
    }
  }
}
