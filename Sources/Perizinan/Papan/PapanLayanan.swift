import Bahasa
import Database
import Foundation
import Organisasi

/// The board: every service with its promise and how it is kept.
struct PapanLayanan: Sendable {
  let baris: [(layanan: Layanan, kinerja: KinerjaLayanan)]
  /// Of those kecamatan that had any; empty where one was asked for.
  let menurutKecamatan: [(unit: UnitKerja, kinerja: KinerjaLayanan)]
  let kecamatan: UnitKerja?
  let pilihan: [UnitKerja]
  let saat: Date

  /// `kantor`: of one office only; nil for all.
  init(_ tx: Tx, _ katalog: KatalogTersimpan, kantor: UnitKerja.ID?, pada waktu: Date) throws {
    let struktur = try tx.struktur(pada: Tanggal(waktu))
    let bahan = try tx.bahanPapan(pada: waktu, kantor)
    baris = try katalog.semua(tx, pada: Tanggal(waktu))
      .map { layanan in (layanan, KinerjaLayanan(bahan.filter { $0.layanan == layanan.kode })) }
    menurutKecamatan =
      kantor != nil
      ? []
      : struktur.kecamatan.map { unit in (unit, KinerjaLayanan(bahan.filter { $0.kantor == unit.id })) }
        .filter { $0.kinerja.banyak + $0.kinerja.berjalan > 0 }
    kecamatan = kantor.flatMap { struktur.unit[$0] }
    pilihan = struktur.kecamatan
    saat = waktu
  }
}

/// What one office did of one service.
struct BahanPapan {
  let layanan: String
  let kantor: UnitKerja.ID
  var menit: [Int] = []
  var tepat = 0
  var berjalan = 0
  var terlambat = 0
}

extension KinerjaLayanan {
  fileprivate init(_ bahan: [BahanPapan]) {
    self.init(
      bahan.flatMap(\.menit), tepat: bahan.map(\.tepat).reduce(0, +),
      berjalan: bahan.map(\.berjalan).reduce(0, +), terlambat: bahan.map(\.terlambat).reduce(0, +))
  }
}

extension Tx {
  fileprivate func bahanPapan(pada waktu: Date, _ kantor: UnitKerja.ID?) throws -> [BahanPapan] {
    let saringan: SQL = kantor.map { "AND kantor = \($0)" } ?? ""
    var hasil: [String: BahanPapan] = [:]
    func ubah(_ row: Row, _ kerja: (inout BahanPapan) throws -> Void) throws {
      let (layanan, kantor): (String, UnitKerja.ID) = (try row["layanan"], try row["kantor"])
      try kerja(&hasil["\(layanan) \(kantor)", default: BahanPapan(layanan: layanan, kantor: kantor)])
    }
    try each(
      """
      SELECT layanan, kantor, menit_kantor, CASE WHEN selesai <= tenggat THEN 1 ELSE 0 END AS tepat
      FROM permohonan_izin
      WHERE selesai > \(waktu - KinerjaLayanan.jendela) AND hasil IN ('selesai', 'tolak') \(saringan)
      """
    ) { row in
      try ubah(row) {
        $0.menit.append(try row["menit_kantor"])
        $0.tepat += try row["tepat"]
      }
    }
    try each(
      """
      SELECT layanan, kantor, COUNT(*) AS n,
             SUM(CASE WHEN jam = 'jalan' AND tenggat < \(waktu) THEN 1 ELSE 0 END) AS terlambat
      FROM permohonan_izin
      WHERE selesai IS NULL \(saringan)
      GROUP BY layanan, kantor
      """
    ) { row in
      try ubah(row) { ($0.berjalan, $0.terlambat) = (try row["n"], try row["terlambat"]) }
    }
    return Array(hasil.values)
  }
}
