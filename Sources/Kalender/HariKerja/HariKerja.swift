import Bahasa
import Foundation
import Organisasi

/// Hari dan jam kerja satu unit menurut satu versi kalender. A value: the same question has the same answer for ever.
package struct HariKerja: Sendable {
  /// The version of the calendar it was read from.
  package let versi: Int
  package let zona: TimeZone
  /// The calendars the unit follows, each from a day on, in order.
  private let kalender: [(mulai: Tanggal, kalender: NamaKalender.ID)]
  /// Of all those calendars, in order of their first day.
  private let pola: [NamaKalender.ID: [PolaKerja]]
  private let khusus: [Tanggal: [Libur]]
  private let tahun: [Int: LiburTahun]
  /// The days before the first of its own, as they stood when they passed; at most one.
  private var lampau: [(sebelum: Tanggal, kerja: HariKerja)] = []

  /// `kalender` tells from which day on the unit follows which calendar, `pola` are the patterns of those, `libur`
  /// the days that hold for the unit or one of its calendars, `tahun` the years whose holidays have been decided.
  package init(
    versi: Int, zona: TimeZone = .wib, kalender: [(mulai: Tanggal, kalender: NamaKalender.ID)],
    pola: [PolaKerja],
    libur: [Libur], tahun: [LiburTahun]
  ) {
    self.versi = versi
    self.zona = zona
    self.kalender = kalender.sorted { $0.mulai < $1.mulai }
    self.pola = Dictionary(grouping: pola, by: \.kalender).mapValues { $0.sorted { $0.mulai < $1.mulai } }
    khusus = Dictionary(grouping: libur, by: \.tanggal).mapValues { $0.sorted(by: Self.mendahului) }
    self.tahun = Dictionary(tahun.map { ($0.tahun, $0) }) { first, _ in first }
  }

  /// This calendar from `hari` on, and `lama` for the days before: a change of the calendar does not change what has
  /// passed.
  package func sejak(_ hari: Tanggal, sebelumnya lama: HariKerja) -> HariKerja {
    var baru = self
    baru.lampau = [(hari, lama)]
    return baru
  }

  private func lampau(_ tanggal: Tanggal) -> HariKerja? {
    lampau.first.flatMap { tanggal < $0.sebelum ? $0.kerja : nil }
  }

  package func adalahHariKerja(_ tanggal: Tanggal) -> Bool {
    if let lampau = lampau(tanggal) { return lampau.adalahHariKerja(tanggal) }
    guard let pola = pola(pada: tanggal) else { return false }
    if let khusus = yangMenentukan(tanggal, pola) { return khusus.jenis == .hariBuka }
    return pola.jam[tanggal.hariPekan] != nil
  }

  /// The office hours of that day; none when it is no working day.
  package func jam(_ tanggal: Tanggal) -> [JamKerja] {
    if let lampau = lampau(tanggal) { return lampau.jam(tanggal) }
    guard let pola = pola(pada: tanggal) else { return [] }
    guard let khusus = yangMenentukan(tanggal, pola) else { return pola.jam[tanggal.hariPekan] ?? [] }
    return khusus.jenis == .hariBuka ? pola.jamHariBuka(tanggal.hariPekan) : []
  }

  /// Why that day counts or does not.
  package func status(_ tanggal: Tanggal) -> StatusHari {
    if let lampau = lampau(tanggal) { return lampau.status(tanggal) }
    guard let pola = pola(pada: tanggal) else {
      return StatusHari(dihitung: false, alasan: "Pola jam kerja belum diatur", kepastian: .belumDipastikan)
    }
    if let khusus = yangMenentukan(tanggal, pola) {
      return StatusHari(
        dihitung: khusus.jenis == .hariBuka, alasan: khusus.sebab, kepastian: khusus.kepastian)
    }
    let isHariKerja = pola.jam[tanggal.hariPekan] != nil
    return StatusHari(
      dihitung: isHariKerja, alasan: isHariKerja ? "Hari kerja" : tanggal.namaHari, kepastian: .pasti)
  }

  /// Whether the holidays of that year have been decided.
  package func ditetapkan(_ tahun: Int) -> Bool { self.tahun[tahun] != nil }

  func peringatanTahun(_ tahun: Int) -> PeringatanTenggat? {
    guard let penetapan = self.tahun[tahun] else { return .liburBelumDitetapkan(tahun: tahun) }
    return penetapan.kepastian == .belumDipastikan ? .liburBelumDipastikan(tahun: tahun) : nil
  }

  func peringatanHari(_ tanggal: Tanggal) -> PeringatanTenggat? {
    if let lampau = lampau(tanggal) { return lampau.peringatanHari(tanggal) }
    guard let pola = pola(pada: tanggal), let khusus = yangMenentukan(tanggal, pola),
      khusus.kepastian == .dapatBergeser
    else { return nil }
    return .liburDapatBergeser(nama: khusus.nama, tanggal: tanggal)
  }

  /// The pattern in force, by which the hours of that day go.
  package func pola(pada tanggal: Tanggal) -> PolaKerja? {
    if let lampau = lampau(tanggal) { return lampau.pola(pada: tanggal) }
    guard let kalender = kalender(pada: tanggal) else { return nil }
    return pola[kalender]?.last { $0.berlaku(pada: tanggal) }
  }

  private func kalender(pada tanggal: Tanggal) -> NamaKalender.ID? {
    kalender.last { $0.mulai <= tanggal }?.kalender
  }

  private func yangMenentukan(_ tanggal: Tanggal, _ pola: PolaKerja) -> Libur? {
    khusus[tanggal]?
      .first { libur in
        if case .kalender(let kalender) = libur.cakupan, kalender != pola.kalender { return false }
        return pola.menghormati(libur.jenis)
      }
  }

  /// The narrower scope decides; of equals the extra opening, then in the order of the kinds.
  private static func mendahului(_ kiri: Libur, _ kanan: Libur) -> Bool {
    let urutan = Libur.Jenis.allCases
    let (a, b) = (kiri.cakupan.kesempitan, kanan.cakupan.kesempitan)
    if a != b { return a > b }
    let (i, j) = (urutan.firstIndex(of: kiri.jenis) ?? 0, urutan.firstIndex(of: kanan.jenis) ?? 0)
    return (i, kiri.id) < (j, kanan.id)
  }
}

package struct StatusHari: Sendable, Equatable {
  package let dihitung: Bool
  /// `Libur nasional: Hari Suci Nyepi`, `Sabtu`, `Hari kerja`
  package let alasan: String
  package let kepastian: Kepastian
}
