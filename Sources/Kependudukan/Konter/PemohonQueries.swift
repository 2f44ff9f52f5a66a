import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

extension Tx {
  /// The open request of a person, wherever it is.
  func permohonanTerbuka(milik id: Penduduk.ID) throws -> PermohonanKTP? {
    try first(
      """
      SELECT \(.kolomPermohonan)
      FROM permohonan_ktp
      WHERE penduduk = \(id) AND tahap NOT IN ('diserahkan', 'ditolak', 'dibatalkan')
      """)
  }

  /// Notes a look at somebody, once a quarter of an hour: the steps of one request are one look.
  func catatLihatSekali(
    _ id: Penduduk.ID, untuk keterangan: String, oleh pelaku: Pelaku, pada waktu: Date
  ) throws {
    let sudah = try exists(
      """
      SELECT 1
      FROM jejak
      WHERE objek_jenis = 'penduduk' AND objek = \(id) AND orang = \(pelaku.orang)
        AND peristiwa = 'penduduk.dilihat' AND waktu > \(waktu.addingTimeInterval(-900))
      """)
    guard !sudah else { return }
    try catatLihat(
      "penduduk.dilihat", "penduduk", id.rawValue, untuk: keterangan, oleh: pelaku, pada: waktu)
  }
}
