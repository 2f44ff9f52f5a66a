import Bahasa
import Database
import Foundation
import Organisasi

extension Tx {
  /// The open counters whose blanks this person keeps.
  func loketBlangko(_ pelaku: Pelaku, pada hari: Tanggal) throws -> [Loket] {
    try loket(untuk: pelaku.orang, pada: hari)
      .filter { try tugasLoket(pelaku.orang, di: $0.id, pada: hari).contains(.cetak) }
  }

  func kirimanKeluar(_ loket: UnitKerja.ID) throws -> [PengirimanBlangko] {
    try all(
      """
      SELECT id, dari, ke, jumlah, status, dikirim
      FROM pengiriman_blangko
      WHERE dari = \(loket) AND status = 'dikirim'
      ORDER BY id
      """)
  }

  /// The last lines of the ledger of a counter, the newest first. A batch of many blanks is many lines.
  func mutasiBlangko(di loket: UnitKerja.ID, sebelum: Int64?, batas: Int) throws -> [BarisMutasi] {
    let halaman: SQL = sebelum.map { "AND m.id < \($0)" } ?? ""
    return try all(
      """
      SELECT m.id AS id, m.jenis AS jenis, b.seri AS seri, m.waktu AS waktu, o.nama AS nama, m.alasan AS alasan,
             m.foto AS foto
      FROM mutasi_blangko m
      JOIN blangko b ON b.id = m.blangko
      JOIN orang o ON o.id = m.oleh
      WHERE m.loket = \(loket) \(halaman)
      ORDER BY m.id DESC
      LIMIT \(batas)
      """
    ) {
      BarisMutasi(
        id: try $0["id"], jenis: try $0["jenis"], seri: try $0["seri"], waktu: try $0["waktu"],
        nama: try $0["nama"], alasan: try $0["alasan"], berfoto: (try $0["foto"] as Int64?) != nil)
    }
  }
}
