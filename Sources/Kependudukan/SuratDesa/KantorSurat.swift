import Bahasa
import Database
import Organisasi

/// The office that issues a letter, with who checks and who signs there.
struct KantorSurat: Sendable {
  let unit: UnitKerja
  /// Nil where there is no second: then the leader has it at once.
  let pemeriksa: Jabatan?
  let penandatangan: Jabatan

  /// - Throws: `SuratError.tanpaPejabat` when nobody leads it.
  init(_ unit: UnitKerja.ID, _ struktur: Struktur) throws {
    guard let satu = struktur.unit[unit], let pimpinan = struktur.pimpinan(dari: unit) else {
      throw SuratError.tanpaPejabat(struktur.unit[unit]?.nama ?? "Kantor ini")
    }
    self.unit = satu
    penandatangan = pimpinan
    pemeriksa = struktur.jabatan(di: unit)
      .first { $0.jenis == .sekretaris && $0.aktif && struktur.pemegang($0.id) != nil }
  }
}
