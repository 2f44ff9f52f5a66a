import Database
import Foundation
import Organisasi
import Pemantauan

extension TandaIzin: RowDecodable {
  init(row: Row) throws {
    let (angka, periksa): (String, String) = (try row["angka"], try row["periksa_dahulu"])
    self.init(
      id: try row["id"], pemantau: NamaPemantau(rawValue: try row["pemantau"]) ?? .terlambat,
      permohonan: try row["permohonan"], kode: try row["kode"], orang: try row["orang"],
      nama: try row["nama"], tahap: try row["tahap"],
      angka: try JSONDecoder().decode([Angka].self, from: Data(angka.utf8)),
      penjelasan: try row["penjelasan"], periksaDahulu: periksa.split(separator: "\n").map(String.init),
      ditemukan: try row["ditemukan"], status: try row["status"], dibagikan: try row["dibagikan"])
  }
}

extension Tx {
  /// Flags for one of the Inspektorat, the newest first: never one about himself.
  func tanda(
    _ saringan: SaringanTanda, bagi orang: Orang.ID, batas: Int
  ) throws -> [TandaIzin] {
    let status: SQL = TandaIzin.Status(rawValue: saringan.status).map { "AND t.status = \($0)" } ?? ""
    let pemantau: SQL =
      NamaPemantau(rawValue: saringan.pemantau).map { "AND t.pemantau = \($0.rawValue)" } ?? ""
    let sebelum: SQL = TandaIzin.ID(saringan.sebelum).map { "AND t.id < \($0)" } ?? ""
    return try all(
      """
      \(SQL.tanda)
      WHERE (t.orang IS NULL OR t.orang <> \(orang)) \(status) \(pemantau) \(sebelum)
      ORDER BY t.id DESC
      LIMIT \(batas)
      """)
  }

  func tanda(_ id: TandaIzin.ID, bagi orang: Orang.ID) throws -> TandaIzin? {
    try first("\(SQL.tanda) WHERE t.id = \(id) AND (t.orang IS NULL OR t.orang <> \(orang))")
  }

  /// What the Inspektorat has shared with an officer about his own work.
  func tandaDibagikan(kepada orang: Orang.ID) throws -> [TandaIzin] {
    try all(
      "\(SQL.tanda) WHERE t.orang = \(orang) AND t.dibagikan IS NOT NULL ORDER BY t.id DESC LIMIT 100")
  }

  func jumlahTanda(bagi orang: Orang.ID) throws -> [TandaIzin.Status: Int] {
    let semua: [(TandaIzin.Status, Int)] = try all(
      """
      SELECT status, COUNT(*) AS n FROM tanda_izin
      WHERE orang IS NULL OR orang <> \(orang)
      GROUP BY status
      """
    ) { (try $0["status"], try $0["n"]) }
    return Dictionary(semua) { satu, _ in satu }
  }

  func telaah(_ tanda: TandaIzin.ID) throws -> [TandaIzin.Telaah] {
    try all(
      "SELECT waktu, nama, jabatan, status, alasan FROM telaah_tanda_izin WHERE tanda = \(tanda) ORDER BY urut"
    ) {
      TandaIzin.Telaah(
        waktu: try $0["waktu"], nama: try $0["nama"], jabatan: try $0["jabatan"], status: try $0["status"],
        alasan: try $0["alasan"])
    }
  }
}

extension SQL {
  fileprivate static let tanda: SQL = """
    SELECT t.id, t.pemantau, t.permohonan, p.kode AS kode, t.orang, o.nama AS nama, t.tahap, t.angka, t.penjelasan,
           t.periksa_dahulu, t.ditemukan, t.status, t.dibagikan
    FROM tanda_izin t LEFT JOIN permohonan_izin p ON p.id = t.permohonan LEFT JOIN orang o ON o.id = t.orang
    """
}
