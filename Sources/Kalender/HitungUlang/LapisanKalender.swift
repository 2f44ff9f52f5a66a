import Bahasa
import Database
import Foundation
import Organisasi

/// The calendar by which a promise of one day is counted after later changes: what was in force when it was given, and
/// each change from the day on which it was made. Days that have passed keep the calendar they passed under.
package struct LapisanKalender: Sendable {
  /// In force when the promise was given; its levels of urgency stay those of the promise.
  package let janji: KalenderKerja
  private let perubahan: [(mulai: Tanggal, kalender: KalenderKerja)]

  fileprivate init(janji: KalenderKerja, perubahan: [(mulai: Tanggal, kalender: KalenderKerja)]) {
    self.janji = janji
    self.perubahan = perubahan
  }

  /// The working days of a unit; see `KalenderKerja.hariKerja`.
  package func hariKerja(untuk unit: UnitKerja.ID?, induk: [UnitKerja.ID] = []) -> HariKerja {
    perubahan.reduce(janji.hariKerja(untuk: unit, induk: induk)) { lama, lapis in
      lapis.kalender.hariKerja(untuk: unit, induk: induk).sejak(lapis.mulai, sebelumnya: lama)
    }
  }
}

extension Tx {
  /// `awal`: the version in force when the promise was given. `akhir`: the last change that counts.
  package func lapisanKalender(sejak awal: Int, sampai akhir: Int) throws -> LapisanKalender {
    let versi = try all(
      "SELECT versi, waktu FROM kalender_versi WHERE versi > \(awal) AND versi <= \(akhir) ORDER BY versi"
    ) { (versi: try $0["versi"] as Int, mulai: Tanggal(try $0["waktu"] as Date)) }
    // Of several on one day the last holds for all of it.
    var harian: [(mulai: Tanggal, versi: Int)] = []
    for satu in versi {
      let mulai = max(satu.mulai, harian.last?.mulai ?? satu.mulai)
      if harian.last?.mulai == mulai { harian.removeLast() }
      harian.append((mulai, satu.versi))
    }
    return LapisanKalender(
      janji: try kalenderKerja(versi: awal),
      perubahan: try harian.map { ($0.mulai, try kalenderKerja(versi: $0.versi)) })
  }
}
