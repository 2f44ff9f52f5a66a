import Bahasa
import Database
import Foundation
import Naskah
import Organisasi

extension Persuratan {
  /// Begins a draft with the text of a template, its questions answered. Nothing that was written before is touched: it
  /// is a draft of its own, which remembers the version it came from.
  ///
  /// Throws `FieldErrors` at the questions that are not answered, and what `buatKonsep` throws.
  func buatDariTemplat(_ form: TemplatNaskahForm, oleh pelaku: Pelaku) async throws -> NaskahDinas.ID {
    let now = now()
    let (templat, naskah) = try await db.read { tx in
      let templat = try tx.templat(form, pada: now)
      var naskah = try form.awal(templat.konten.jenis).form(pelaku, pada: now, tx)
      naskah.hal = form.hal
      naskah.isi += try templat.konten.isi(dengan: form.jawaban)
      return (templat, naskah)
    }
    return try await buatKonsep(
      naskah.konten(lampiran: []), membalas: naskah.dibalas(), sebagai: naskah.meja(), templat: templat.id,
      kunci: form.kunci, oleh: pelaku)
  }
}

extension Tx {
  /// The version that the form names, from the day on which it begins. Also one that has been replaced since the page
  /// was opened: what he read is what he gets.
  func templat(_ form: TemplatNaskahForm, pada now: Date) throws -> Templat {
    guard let id = Templat.ID(form.templat), let templat = try templat(id), templat.mulai <= Tanggal(now),
      templat.selesai.map({ $0 >= Tanggal(now) }) ?? true, templat.dihentikan == nil
    else { throw TemplatError.tidakDitemukan }
    return templat
  }
}
