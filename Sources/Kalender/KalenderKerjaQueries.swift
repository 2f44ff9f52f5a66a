import Bahasa
import Database
import Foundation
import Organisasi
import Synchronization

extension Tx {
  /// The calendar as it now stands, or as it was in `versi` for explaining a case that was counted by that one.
  /// From memory when it has been read before.
  package func kalenderKerja(versi: Int? = nil) throws -> KalenderKerja {
    guard let dicari = try versiKalender(versi) else { return .kosong }
    let tempat = KalenderCache.Tempat(basis: keys.identity, versi: dicari.versi, stempel: dicari.stempel)
    if let ada = KalenderCache.shared[tempat] { return ada }
    let kalender = try bacaKalender(dicari.versi)
    KalenderCache.shared[tempat] = kalender
    return kalender
  }

  /// The number of the version that was in force at `saat`; nil when there was none yet.
  package func versiKalender(pada saat: Date) throws -> Int? {
    try value("SELECT MAX(versi) FROM kalender_versi WHERE waktu <= \(saat)")
  }

  private func versiKalender(_ versi: Int?) throws -> (versi: Int, stempel: Int64)? {
    let sampai: SQL = versi.map { "WHERE versi <= \($0)" } ?? ""
    return try first("SELECT versi, stempel FROM kalender_versi \(sampai) ORDER BY versi DESC LIMIT 1") {
      row in
      (try row["versi"], try row["stempel"])
    }
  }

  private func bacaKalender(_ versi: Int) throws -> KalenderKerja {
    KalenderKerja(
      versi: versi,
      kalender: try all("SELECT id, kode, nama FROM kalender ORDER BY kode"),
      pola: try polaKerja(versi),
      libur: try all(
        """
        SELECT id, tanggal, nama, jenis, kalender, unit, sumber, kepastian
        FROM libur
        WHERE \(berlaku(versi))
        ORDER BY tanggal, id
        """),
      tahun: try all(
        "SELECT tahun, dasar, kepastian FROM libur_tahun WHERE \(berlaku(versi)) ORDER BY tahun"),
      kecepatan: try all(
        """
        SELECT id, kode, nama, jumlah, satuan, urutan, dasar, kepastian
        FROM kecepatan
        WHERE \(berlaku(versi))
        ORDER BY urutan, kode
        """),
      penunjukan: Dictionary(grouping: try penunjukan(versi), by: \.unit))
  }

  private func polaKerja(_ versi: Int) throws -> [PolaKerja] {
    let jam = try all("SELECT pola, hari, mulai, selesai FROM pola_kerja_jam ORDER BY pola, hari, mulai") {
      row -> (pola: PolaKerja.ID, hari: Int, jam: JamKerja?) in
      (try row["pola"], try row["hari"], JamKerja(mulai: try row["mulai"], selesai: try row["selesai"]))
    }
    let jamPola = Dictionary(grouping: jam, by: \.pola)
    let pola: [PolaKerja] = try all(
      """
      SELECT id, kalender, nama, mulai, selesai, ikut_libur_nasional, ikut_cuti_bersama, dasar, kepastian
      FROM pola_kerja
      WHERE \(berlaku(versi))
      ORDER BY kalender, mulai, id
      """)
    return pola.map { pola in
      var pola = pola
      pola.jam = Dictionary(grouping: jamPola[pola.id] ?? [], by: \.hari).mapValues { $0.compactMap(\.jam) }
      return pola
    }
  }

  private func penunjukan(_ versi: Int) throws -> [PenunjukanKalender] {
    try all("SELECT unit, kalender, mulai FROM kalender_unit WHERE \(berlaku(versi)) ORDER BY unit, mulai") {
      row in
      PenunjukanKalender(unit: try row["unit"], kalender: try row["kalender"], mulai: try row["mulai"])
    }
  }

  private func berlaku(_ versi: Int) -> SQL {
    "versi <= \(versi) AND (dicabut IS NULL OR dicabut > \(versi))"
  }
}

extension KalenderKerja {
  static let kosong = KalenderKerja(
    versi: 0, kalender: [], pola: [], libur: [], tahun: [], kecepatan: [], penunjukan: [:])
}

/// The last few calendars read. The stamp is a key made anew for every version, so that a version whose transaction
/// was rolled back is never taken for the one that got its number later.
private final class KalenderCache: Sendable {
  static let shared = KalenderCache()
  private let isi = Mutex<[Tempat: KalenderKerja]>([:])

  struct Tempat: Hashable {
    let basis: ObjectIdentifier
    let versi: Int
    let stempel: Int64
  }

  subscript(_ tempat: Tempat) -> KalenderKerja? {
    get { isi.withLock { $0[tempat] } }
    set {
      isi.withLock { isi in
        if isi.count >= 64 { isi.removeAll() }
        isi[tempat] = newValue
      }
    }
  }
}
