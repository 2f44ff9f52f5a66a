import Bahasa
import Database
import Foundation
import Organisasi

extension SQL {
  private static let cetakanBerseri: SQL = """
    SELECT c.id, c.permohonan, c.blangko, b.seri, c.pencetak, c.tugas_cetak, c.status, c.mulai, c.alasan
    FROM cetakan c
    JOIN blangko b ON b.id = c.blangko
    """

  fileprivate static func cetakan(_ syarat: SQL) -> SQL { "\(cetakanBerseri) WHERE \(syarat) ORDER BY c.id" }
}

extension Tx {
  package func cetakanBerjalan(_ id: PermohonanKTP.ID) throws -> Cetakan? {
    try first(.cetakan("c.permohonan = \(id) AND c.status = 'berjalan'"))
  }

  /// The prints of a request that came to nothing, the newest first.
  func cetakanGagal(_ id: PermohonanKTP.ID) throws -> [Cetakan] {
    try all(.cetakan("c.permohonan = \(id) AND c.status = 'gagal'")).reversed()
  }

  /// A print and its request, for who prints at that counter on that day.
  func cetakan(
    _ id: Cetakan.ID, untuk pelaku: Pelaku, pada hari: Tanggal
  ) throws -> (Cetakan, PermohonanKTP) {
    guard let cetakan: Cetakan = try first(.cetakan("c.id = \(id)")) else { throw KonterError.tidakDitemukan }
    let p = try permohonan(cetakan.permohonan, untuk: pelaku, pada: hari)
    try pastikan(pelaku, .cetak, di: p.loket, pada: hari)
    return (cetakan, p)
  }

  func akhiri(_ cetakan: Cetakan, _ status: Cetakan.Status, alasan: String = "", pada waktu: Date) throws {
    try run(
      """
      UPDATE cetakan
      SET status = \(status), berakhir = \(waktu), alasan = \(alasan)
      WHERE id = \(cetakan.id) AND status = 'berjalan'
      """)
  }

  /// The blank becomes the card: both or neither, the schema says.
  func pakai(
    _ blangko: Blangko.ID, untuk cetakan: Cetakan, _ p: PermohonanKTP, versi: Int, oleh pelaku: Pelaku,
    pada waktu: Date
  ) throws {
    let terpakai = try run(
      """
      UPDATE blangko
      SET status = 'terpakai', kartu = id
      WHERE id = \(blangko) AND status = 'tersedia' AND loket = \(p.loket)
      """)
    guard terpakai == 1 else { throw BlangkoError.tidakTersedia(cetakan.seri) }
    try run(
      """
      INSERT INTO kartu (id, cetakan, permohonan, penduduk, versi_biodata, status, dicetak)
      VALUES (\(blangko), \(cetakan.id), \(p.id), \(p.penduduk), \(versi), 'aktif', \(waktu))
      """)
    try mutasi(.pakai, blangko, di: p.loket, oleh: pelaku, pada: waktu)
    try catat(
      "kartu.dicetak", "penduduk", p.penduduk, oleh: pelaku, keterangan: "KTP \(cetakan.seri)", pada: waktu)
  }
}
