import Bahasa
import Organisasi

/// Seluruh kalender kabupaten menurut satu versi, di dalam memori.
package struct KalenderKerja: Sendable {
  package let versi: Int
  package let kalender: [NamaKalender]
  package let pola: [PolaKerja]
  /// In order of day.
  package let libur: [Libur]
  package let tahun: [LiburTahun]
  /// The most urgent first.
  package let kecepatan: [Kecepatan]
  let penunjukan: [UnitKerja.ID: [PenunjukanKalender]]

  /// The calendar of whoever has none of his own.
  package static let bawaan = "kabupaten"

  /// The working days of a unit, or of the regency as a whole.
  ///
  /// `induk` are the units above it, nearest first: the nearest one that was given a calendar decides which is
  /// followed, and what closes a unit closes those below it.
  package func hariKerja(untuk unit: UnitKerja.ID? = nil, induk: [UnitKerja.ID] = []) -> HariKerja {
    let rantai = (unit.map { [$0] } ?? []) + induk
    let ditunjuk = rantai.lazy.compactMap { penunjukan[$0] }.first ?? []
    let diikuti = bawaan.map { [(mulai: Tanggal(hariKe: .min / 2), kalender: $0)] } ?? []
    let semua = diikuti + ditunjuk.map { (mulai: $0.mulai, kalender: $0.kalender) }
    let kalender = Set(semua.map(\.kalender))
    return HariKerja(
      versi: versi, kalender: semua, pola: pola.filter { kalender.contains($0.kalender) },
      libur: libur.filter { $0.cakupan.mengenai(rantai, kalender) }, tahun: tahun)
  }

  /// The units that have something of their own in the calendar: what is in it for those above a unit and for itself
  /// decides its working days.
  package var unitKhusus: Set<UnitKerja.ID> {
    Set(penunjukan.keys)
      .union(
        libur.compactMap { satu in
          if case .unit(let id) = satu.cakupan { id } else { nil }
        })
  }

  package func kalender(kode: String) throws(KalenderError) -> NamaKalender {
    guard let kalender = kalender.first(where: { $0.kode == kode }) else {
      throw .kalenderTidakDitemukan(kode)
    }
    return kalender
  }

  package func kecepatan(kode: String) throws(KalenderError) -> Kecepatan {
    guard let kecepatan = kecepatan.first(where: { $0.kode == kode }) else {
      throw .kecepatanTidakDitemukan(kode)
    }
    return kecepatan
  }

  private var bawaan: NamaKalender.ID? { kalender.first { $0.kode == Self.bawaan }?.id }
}

extension KalenderKerja {
  /// Every unit that was given a calendar of its own, with the days from which it follows which.
  package var penunjukanUnit: [PenunjukanKalender] {
    penunjukan.values.flatMap(\.self).sorted { ($0.unit, $0.mulai) < ($1.unit, $1.mulai) }
  }
}

/// That a unit follows another calendar from a day on.
package struct PenunjukanKalender: Sendable {
  package let unit: UnitKerja.ID
  package let kalender: NamaKalender.ID
  package let mulai: Tanggal
}

extension Libur.Cakupan {
  fileprivate func mengenai(_ unit: [UnitKerja.ID], _ kalender: Set<NamaKalender.ID>) -> Bool {
    switch self {
    case .semua: true
    case .kalender(let id): kalender.contains(id)
    case .unit(let id): unit.contains(id)
    }
  }
}
