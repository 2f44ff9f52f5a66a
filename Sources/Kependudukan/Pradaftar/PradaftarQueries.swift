import Bahasa
import Database
import Foundation
import Organisasi

/// A visit announced from home, as its code tells it.
struct JanjiDatang: Sendable {
  let kode: String
  let loket: String
  let tanggal: Tanggal
  let jenis: PermohonanKTP.Jenis
  let terpakai: Bool
}

extension Tx {
  func janji(_ kode: String) throws -> JanjiDatang? {
    try first(
      """
      SELECT p.kode AS kode, l.nama AS nama, p.tanggal AS tanggal, p.jenis AS jenis, a.id AS antrean
      FROM pradaftar p
      JOIN loket l ON l.unit = p.loket
      LEFT JOIN antrean a ON a.pradaftar = p.id
      WHERE p.kode = \(kode)
      """
    ) {
      JanjiDatang(
        kode: try $0["kode"], loket: try $0["nama"], tanggal: try $0["tanggal"], jenis: try $0["jenis"],
        terpakai: (try $0["antrean"] as Antrean.ID?) != nil)
    }
  }

  /// The stamps of a request that its owner follows, without names.
  func capLacak(_ kode: String) throws -> [CapTahap] {
    try all(
      """
      SELECT t.dari AS dari, t.ke AS ke, t.waktu AS waktu, t.oleh AS oleh, '' AS nama, '' AS alasan
      FROM permohonan_ktp p
      JOIN tahap_permohonan t ON t.permohonan = p.id
      WHERE p.kode = \(kode)
      ORDER BY t.id
      """)
  }

  /// In minutes, what a card took in the middle of the last week; nil when there was none.
  func lamaTengah(sebelum hari: Tanggal) throws -> TimeInterval? {
    let semua = try lamaSelesai(di: nil, dari: (hari + -7).awal(), sampai: hari.awal()).sorted()
    return semua.isEmpty ? nil : semua[semua.count / 2]
  }

  /// What is asked for today, by kind of request.
  func semuaSyarat(pada hari: Tanggal) throws -> [PermohonanKTP.Jenis: [String]] {
    let baris = try all(
      """
      SELECT jenis, nama, wajib
      FROM syarat_ktp
      WHERE mulai <= \(hari) AND (selesai IS NULL OR selesai >= \(hari))
      ORDER BY jenis, urut, id
      """
    ) { (try $0["jenis"] as PermohonanKTP.Jenis, try $0["nama"] as String, try $0["wajib"] as Bool) }
    return Dictionary(grouping: baris, by: \.0)
      .mapValues { $0.map { $0.2 ? $0.1 : "\($0.1) (bila ada)" } }
  }
}
