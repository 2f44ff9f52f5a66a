import Bahasa
import Database
import Foundation
import Organisasi

/// A role to give, as typed.
struct PeranForm: Decodable, Sendable {
  var peran = ""
  var unit = ""
  var mulai = ""
  var selesai = ""
  var dasar = ""

  /// The unit is left out where the role has none.
  func validated(pada hari: Tanggal) throws(FieldErrors) -> PeranIsian {
    let peran = Peran(rawValue: peran)
    let perluUnit = peran?.perluUnit ?? false
    let unit = UnitKerja.ID(self.unit)
    let mulai = mulai.isEmpty ? hari : Tanggal(mulai)
    let selesai = Tanggal(selesai)
    let dasar = dasar.trimmingCharacters(in: .whitespacesAndNewlines)
    var errors = FieldErrors()
    errors.check("peran", "Pilih perannya.", peran != nil)
    errors.check("unit", "Pilih unit tempat peran ini berlaku.", !perluUnit || unit != nil)
    errors.check("mulai", "Tulis tanggal seperti 31-01-2026.", mulai != nil)
    errors.check("mulai", "Peran tidak dapat mulai di masa lalu.", mulai ?? hari >= hari)
    errors.check("selesai", "Tulis tanggal seperti 31-01-2026.", self.selesai.isEmpty || selesai != nil)
    errors.check("selesai", "Tanggal selesai mendahului tanggal mulai.", selesai ?? .max >= mulai ?? hari)
    errors.check("dasar", "Sebutkan dasarnya, misalnya nomor surat tugas.", !dasar.isEmpty)
    try errors.throwIfAny()
    guard let peran, let mulai else { throw errors }
    return PeranIsian(
      peran: PeranUnit(peran, di: perluUnit ? unit : nil), mulai: mulai, selesai: selesai, dasar: dasar)
  }
}

struct PeranIsian: Sendable, Equatable {
  let peran: PeranUnit
  let mulai: Tanggal
  let selesai: Tanggal?
  let dasar: String
}

extension Tanggal {
  /// Later than any day that is written.
  fileprivate static var max: Tanggal { Tanggal(hariKe: .max) }
}
