import Bahasa
import Database
import Foundation
import Kalender
import Organisasi

/// How one stage of a service keeps its share of the promise, over the applications that ended in the last ninety days.
struct KinerjaTahap: Sendable {
  let tahap: Tahap
  /// In how many applications; office time is summed over all visits of one.
  let kinerja: KinerjaLayanan

  /// Office minutes that its share of the promise comes to; nil for none.
  static func janji(_ tahap: Tahap) -> Int? { tahap.hari > 0 ? tahap.hari * 450 : nil }
}

/// One service, stage by stage.
struct PapanTahap: Sendable {
  let layanan: Layanan
  let baris: [KinerjaTahap]
  let kecamatan: UnitKerja?
  let pilihan: [UnitKerja]
  let saat: Date

  /// - Throws: `PermohonanError.layananTutup` for a service that is not offered.
  init(
    _ kode: String, _ tx: Tx, _ katalog: KatalogTersimpan, kantor: UnitKerja.ID?, pada waktu: Date
  ) throws {
    guard let layanan = try katalog.semua(tx, pada: Tanggal(waktu)).first(where: { $0.kode == kode }) else {
      throw PermohonanError.tidakAda
    }
    let struktur = try tx.struktur(pada: Tanggal(waktu))
    let menit = try tx.menitTahap(kode, sejak: waktu - KinerjaLayanan.jendela, kantor, struktur)
    baris = layanan.alur.tahap.filter { !$0.akhir }
      .map { tahap in
        let lama = menit[tahap.kode] ?? []
        let tepat = KinerjaTahap.janji(tahap).map { janji in lama.count { $0 <= janji } } ?? 0
        return KinerjaTahap(
          tahap: tahap, kinerja: KinerjaLayanan(lama, tepat: tepat, berjalan: 0, terlambat: 0))
      }
    self.layanan = layanan
    kecamatan = kantor.flatMap { struktur.unit[$0] }
    pilihan = struktur.kecamatan
    saat = waktu
  }
}

extension Tx {
  /// For each stage the office minutes that it took in each application.
  fileprivate func menitTahap(
    _ layanan: String, sejak: Date, _ kantor: UnitKerja.ID?, _ struktur: Struktur
  ) throws -> [String: [Int]] {
    let saringan: SQL = kantor.map { "AND p.kantor = \($0)" } ?? ""
    let kalender = try kalenderKerja()
    var hari: [UnitKerja.ID: HariKerja] = [:]
    var (hasil, satu): ([String: [Int]], [String: Int]) = ([:], [:])
    var kini: (permohonan: Permohonan.ID, tahap: String, jam: Tahap.Jam, sejak: Date)?
    func tutup() {
      for (tahap, menit) in satu { hasil[tahap, default: []].append(menit) }
      satu = [:]
    }
    try each(
      """
      SELECT e.permohonan, e.waktu, e.ke, e.jam, p.kantor
      FROM permohonan_izin p JOIN peristiwa_izin e ON e.permohonan = p.id
      WHERE p.selesai > \(sejak) AND p.layanan = \(layanan) AND p.hasil IN ('selesai', 'tolak') \(saringan)
      ORDER BY e.permohonan, e.urut
      """
    ) { row in
      let (permohonan, waktu, ke): (Permohonan.ID, Date, String) = (
        try row["permohonan"], try row["waktu"], try row["ke"]
      )
      let unit: UnitKerja.ID = try row["kantor"]
      if hari[unit] == nil {
        hari[unit] = kalender.hariKerja(
          untuk: unit, induk: struktur.jalur(dari: unit).dropFirst().map(\.id))
      }
      if let lalu = kini, lalu.permohonan == permohonan, let hari = hari[unit] {
        // What another office took is no time of this stage.
        satu[lalu.tahap, default: 0] +=
          lalu.jam == .luar ? 0 : hari.menitKerja(dari: lalu.sejak, sampai: waktu)
      } else {
        tutup()
      }
      kini = (permohonan, ke, try row["jam"], waktu)
    }
    tutup()
    return hasil
  }
}
