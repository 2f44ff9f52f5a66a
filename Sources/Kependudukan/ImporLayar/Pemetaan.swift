import Bahasa
import Organisasi

/// How one sheet is read.
struct Pemetaan: Sendable {
  let lembar: ContohLembar
  let atasJudul: Int
  let letak: [KolomOpenSID: Int]
  let desa: UnitKerja.ID?

  /// By which a sheet with the same headings is known again. Headings that we add ourselves do not count.
  var judul: String { Self.kunciJudul(lembar.judul(atasJudul)) }

  static func kunciJudul(_ judul: [String]) -> String {
    judul.filter { !$0.hasPrefix("_") }.map(PetaLembar.kunci).joined(separator: "|")
  }

  /// The same as headings, to be kept for other sheets.
  func peta() throws(FieldErrors) -> PetaLembar {
    let judul = lembar.judul(atasJudul)
    return try PetaLembar(
      letak.compactMap { kolom, tempat in
        PetaLembar.kunci(judul[tempat]).isEmpty ? nil : (judul[tempat], kolom.rawValue)
      })
  }
}
