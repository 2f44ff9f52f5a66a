import Database
import Foundation

/// Money that pays no bill: the treasurer asks the bank, and gives it back.
struct PembayaranJanggal: Sendable, Identifiable {
  typealias ID = Key<PembayaranJanggal>

  let id: ID
  let masuk: PembayaranMasuk
  let sebab: SebabJanggal
  let diterima: Date
  /// The application of the bill; nil for a number that none has.
  let permohonan: Permohonan.ID?
  let layanan: String
}

extension PembayaranJanggal: RowDecodable {
  init(row: Row) throws {
    self.init(
      id: try row["id"],
      masuk: PembayaranMasuk(
        va: try row["va"], jumlah: try row["jumlah"], kanal: try row["kanal"], rujukan: try row["rujukan"],
        waktu: try row["waktu"]), sebab: try row["sebab"], diterima: try row["diterima"],
      permohonan: try row["permohonan"], layanan: try row["layanan"])
  }
}

extension Tx {
  /// Of one office, and what belongs to none, the newest first.
  func pembayaranJanggal(_ masa: Rekonsiliasi.Masa, _ kantor: [Int64]) throws -> [PembayaranJanggal] {
    let semua: [(PembayaranJanggal, Int64?)] = try all(
      """
      SELECT j.id AS id, j.rujukan AS rujukan, j.va AS va, j.jumlah AS jumlah, j.kanal AS kanal, j.waktu AS waktu,
             j.diterima AS diterima, j.sebab AS sebab, p.id AS permohonan, COALESCE(p.layanan, '') AS layanan,
             p.kantor AS kantor
      FROM pembayaran_janggal j
      LEFT JOIN skrd_izin s ON s.id = j.skrd
      LEFT JOIN permohonan_izin p ON p.id = s.permohonan
      WHERE j.waktu >= \(masa.awal) AND j.waktu < \(masa.akhir)
      ORDER BY j.waktu DESC, j.id DESC
      """
    ) { (try PembayaranJanggal(row: $0), try $0["kantor"]) }
    return semua.filter { $0.1.map(kantor.contains) ?? true }.map(\.0)
  }
}
