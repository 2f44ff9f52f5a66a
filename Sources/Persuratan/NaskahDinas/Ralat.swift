import Bahasa
import Database
import Foundation
import Organisasi

/// The letter that has taken, or is just taking, the place of another (ralat).
struct SuratPengganti: Sendable, Equatable {
  let id: NaskahDinas.ID
  /// Empty only while its number is being reserved.
  let nomor: String
}

extension Tx {
  /// What stands in the place of a letter: the correction of it that is signed or being sealed, or, where that one was
  /// corrected too, the last. A letter has one at most, by a unique index; when that one has been withdrawn, another may
  /// be signed.
  func pengganti(dari naskah: NaskahDinas.ID) throws -> SuratPengganti? {
    var (terakhir, dilalui) = (try penggantiLangsung(dari: naskah), Set([naskah]))
    while let kini = terakhir, dilalui.insert(kini.id).inserted,
      let berikut = try penggantiLangsung(dari: kini.id)
    {
      terakhir = berikut
    }
    return terakhir
  }

  private func penggantiLangsung(dari naskah: NaskahDinas.ID) throws -> SuratPengganti? {
    try first(
      """
      SELECT id, COALESCE(nomor, '') AS nomor
      FROM naskah
      WHERE mengganti = \(naskah) AND status IN ('menyegel', 'ditandatangani', 'dikirim')
      ORDER BY ralat_kembar, id
      LIMIT 1
      """
    ) { SuratPengganti(id: try $0["id"], nomor: try $0["nomor"]) }
  }

  /// The signed letter that a draft of a correction has been overtaken by; nil when it corrects none, or is the one.
  func mendahului(_ naskah: NaskahDinas) throws -> SuratPengganti? {
    guard let lama = naskah.mengganti, let langsung = try penggantiLangsung(dari: lama),
      langsung.id != naskah.id
    else { return nil }
    return try pengganti(dari: langsung.id) ?? langsung
  }

  /// A letter is corrected once; what is wrong after that is corrected in the letter that took its place.
  func periksaSatuRalat(atas lama: NaskahDinas.ID) throws {
    guard let pengganti = try pengganti(dari: lama) else { return }
    throw try sudahDiralat(lama, oleh: pengganti)
  }

  private func sudahDiralat(_ lama: NaskahDinas.ID, oleh pengganti: SuratPengganti) throws -> NaskahError {
    let nomor: String? = try value("SELECT nomor FROM naskah WHERE id = \(lama)")
    return .sudahDiralat(nomor ?? "", oleh: pengganti.nomor)
  }

  /// Before a correction goes further.
  func periksaSatuRalat(_ naskah: NaskahDinas) throws {
    guard let lama = naskah.mengganti, let pengganti = try mendahului(naskah) else { return }
    throw try sudahDiralat(lama, oleh: pengganti)
  }
}
