import Bahasa

/// Kabupaten contoh: the offices of Sragen as public sources name them, with people who do not exist.
/// The same values every time, for the demo, for tests and for measurements.
package struct KabupatenContoh: Sendable {
  /// The day the units are said to have been founded: the first of the organisation under PP 18/2016.
  package static let berdiri = Tanggal(hariKe: 17_167)

  package let tanggal: Tanggal
  package let unit: [UnitKerja]
  package let riwayat: [RiwayatUnit]
  package let jabatan: [Jabatan]
  package let orang: [Orang]
  package let penugasan: [Penugasan]
  package let mandat: [Mandat]
  package let delegasi: [Delegasi]
  /// Who gets which role: the accounts are made from this list.
  package let peran: [PeranContoh]
  package let sumber: [SumberFakta]
  package let rencana: [RencanaKesiapan]
  /// The organisation as it stands on `tanggal`.
  package let struktur: Struktur
  private let orangTokoh: [Tokoh: Orang.ID]

  /// Acting appointments, vacancies and the stages of the roll-out are counted from `tanggal`.
  /// - Throws: `SeedsError` or `CSVError` when a shipped table is missing or damaged, `KabupatenContohError`.
  package init(_ ukuran: Ukuran = .lengkap, pada tanggal: Tanggal = Tanggal(hariKe: 20_778)) throws {
    var penyusun = try PenyusunContoh(ukuran, pada: tanggal)
    try penyusun.susunPimpinanDanSetda()
    try penyusun.susunPerangkatDaerah()
    try penyusun.susunDesa()
    try penyusun.susunKekosongan()
    try penyusun.susunMandat()
    self.tanggal = tanggal
    unit = penyusun.unit
    riwayat = penyusun.riwayat()
    jabatan = penyusun.jabatan
    orang = penyusun.orang
    penugasan = penyusun.penugasan
    mandat = penyusun.mandat
    delegasi = penyusun.delegasi
    peran = penyusun.peran
    sumber = penyusun.sumber
    rencana = penyusun.rencana()
    orangTokoh = penyusun.orangTokoh
    struktur = Struktur(
      pada: tanggal, unit: unit, jabatan: jabatan, orang: orang,
      penugasan: penugasan.filter { $0.berlaku(pada: tanggal) },
      mandat: mandat.filter { $0.mulai <= tanggal && tanggal <= $0.selesai ?? tanggal })
  }

  /// One of the people with a name.
  package func tokoh(_ tokoh: Tokoh) throws -> PejabatContoh {
    guard let id = orangTokoh[tokoh] else { throw KabupatenContohError.tidakAda(tokoh.rawValue) }
    return try pejabat(id)
  }

  /// Who leads the unit of that code, acting officials too.
  package func pimpinan(_ kode: String) throws -> PejabatContoh {
    guard let unit = struktur.unit(kode: kode), let jabatan = struktur.pimpinan(dari: unit.id),
      let pemegang = struktur.pemegang(jabatan.id)
    else { throw KabupatenContohError.tidakAda(kode) }
    return try pejabat(pemegang.orang, sebagai: jabatan)
  }

  /// The tata usaha of the office of that code.
  package func tu(_ kode: String) throws -> PejabatContoh {
    guard let unit = struktur.unit(kode: kode),
      let tu = peran.first(where: { $0.peran == .tu && $0.unit == unit.id })
    else { throw KabupatenContohError.tidakAda("tata usaha \(kode)") }
    return try pejabat(tu.orang)
  }

  package func pejabat(_ id: Orang.ID, sebagai jabatan: Jabatan? = nil) throws -> PejabatContoh {
    let penugasan = struktur.penugasanAktif(id)
    guard let orang = struktur.orang[id], let utama = penugasan.first,
      let jabatan = jabatan ?? struktur.jabatan[utama.jabatan], let unit = struktur.unit[jabatan.unit]
    else { throw KabupatenContohError.tidakAda("orang \(id)") }
    let peran = peran.filter { $0.orang == id }.map { PeranUnit($0.peran, di: $0.unit) }
    return PejabatContoh(
      orang: orang, jabatan: jabatan, unit: unit,
      pelaku: Pelaku(orang: id, nama: orang.namaLengkap, penugasan: penugasan, peran: peran))
  }
}

/// Somebody of the model regency, ready to act.
package struct PejabatContoh: Sendable, Equatable {
  package let orang: Orang
  package let jabatan: Jabatan
  package let unit: UnitKerja
  package let pelaku: Pelaku
}

/// A role that the model regency gives somebody; without a unit it is for the whole regency.
package struct PeranContoh: Sendable, Equatable {
  package let orang: Orang.ID
  package let peran: Peran
  package let unit: UnitKerja.ID?
}

package enum KabupatenContohError: Error, Equatable {
  /// The model regency has no such unit or person, at this size.
  case tidakAda(String)
  /// A shipped table holds a word the program does not know.
  case tabelRusak(String)
}
