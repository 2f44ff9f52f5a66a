import Bahasa
import Database
import Foundation
import Organisasi

/// How one service keeps its promise, over the applications that ended in the last ninety days.
struct KinerjaLayanan: Sendable, Equatable {
  /// Fewer than so many say nothing, and could tell of one person.
  static let palingSedikit = 5
  static let jendela: TimeInterval = 90 * 86_400

  /// How many ended.
  let banyak: Int
  /// Office time until the end, in minutes; nil for too few.
  let tengah: Int?
  let p90: Int?
  /// Of a hundred, how many by the promised day; nil for too few.
  let tepat: Int?
  /// How many are under way, and how many of them are overdue.
  let berjalan: Int
  let terlambat: Int

  init(_ menit: [Int], tepat: Int, berjalan: Int, terlambat: Int) {
    banyak = menit.count
    self.berjalan = berjalan
    self.terlambat = terlambat
    guard banyak >= Self.palingSedikit else { (tengah, p90, self.tepat) = (nil, nil, nil); return }
    let urut = menit.sorted()
    tengah = urut[(banyak - 1) / 2]
    // The least that nine of ten do not exceed.
    p90 = urut[(banyak * 9 + 9) / 10 - 1]
    // Rounded down: a hundred means all.
    self.tepat = tepat * 100 / banyak
  }
}

/// The board: every service with its promise and how it is kept.
struct PapanLayanan: Sendable {
  let baris: [(layanan: Layanan, kinerja: KinerjaLayanan)]
  let kecamatan: UnitKerja?
  let pilihan: [UnitKerja]
  let saat: Date

  /// `kantor`: of one office only; nil for all.
  init(_ tx: Tx, _ katalog: KatalogTersimpan, kantor: UnitKerja.ID?, pada waktu: Date) throws {
    let struktur = try tx.struktur(pada: Tanggal(waktu))
    let selesai = try tx.selesai(sejak: waktu - KinerjaLayanan.jendela, kantor)
    let jalan = try tx.berjalan(pada: waktu, kantor)
    baris = try katalog.semua(tx, pada: Tanggal(waktu))
      .map { layanan in
        let ini = selesai[layanan.kode]
        let kini = jalan[layanan.kode]
        return (
          layanan,
          KinerjaLayanan(
            ini?.menit ?? [], tepat: ini?.tepat ?? 0, berjalan: kini?.berjalan ?? 0,
            terlambat: kini?.terlambat ?? 0)
        )
      }
    kecamatan = kantor.flatMap { struktur.unit[$0] }
    pilihan = struktur.kecamatan
    saat = waktu
  }
}

extension Tx {
  fileprivate func selesai(
    sejak: Date, _ kantor: UnitKerja.ID?
  ) throws -> [String: (menit: [Int], tepat: Int)] {
    let saringan: SQL = kantor.map { "AND kantor = \($0)" } ?? ""
    var hasil: [String: (menit: [Int], tepat: Int)] = [:]
    try each(
      """
      SELECT layanan, menit_kantor, CASE WHEN selesai <= tenggat THEN 1 ELSE 0 END AS tepat
      FROM permohonan_izin
      WHERE selesai > \(sejak) AND hasil IN ('selesai', 'tolak') \(saringan)
      """
    ) {
      let layanan: String = try $0["layanan"]
      hasil[layanan, default: ([], 0)].menit.append(try $0["menit_kantor"])
      hasil[layanan, default: ([], 0)].tepat += try $0["tepat"]
    }
    return hasil
  }

  fileprivate func berjalan(
    pada waktu: Date, _ kantor: UnitKerja.ID?
  ) throws -> [String: (berjalan: Int, terlambat: Int)] {
    let saringan: SQL = kantor.map { "AND kantor = \($0)" } ?? ""
    let baris: [(String, (Int, Int))] = try all(
      """
      SELECT layanan, COUNT(*) AS n, SUM(CASE WHEN jam = 'jalan' AND tenggat < \(waktu) THEN 1 ELSE 0 END) AS terlambat
      FROM permohonan_izin
      WHERE selesai IS NULL \(saringan)
      GROUP BY layanan
      """
    ) { (try $0["layanan"], (try $0["n"], try $0["terlambat"])) }
    return Dictionary(baris) { satu, _ in satu }
  }
}
