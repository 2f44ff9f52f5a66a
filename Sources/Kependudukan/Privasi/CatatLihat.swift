import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

extension Tx {
  /// Writes into the trail that `pelaku` looks at somebody, and counts: above the first limit the protector of data is
  /// told, above the second nothing more is shown.
  /// - Throws: `PelindunganError.terlaluBanyak`.
  func catatLihat(
    _ peristiwa: String, _ objekJenis: String, _ objek: Int64, untuk keterangan: String, oleh pelaku: Pelaku,
    pada waktu: Date
  ) throws {
    let ketentuan = try ketentuanPelindungan()
    let sejak = try max(
      waktu.addingTimeInterval(-Double(ketentuan.jendelaMenit * 60)), izinLihat(pelaku.orang) ?? .distantPast)
    let jumlah = try jumlahLihat(pelaku.orang, sejak: sejak) + 1
    guard jumlah <= ketentuan.batasHenti else { throw PelindunganError.terlaluBanyak }
    try catat(
      Catatan(
        waktu: waktu, orang: pelaku.orang.rawValue, nama: pelaku.nama, jabatan: pelaku.utama?.sebutan ?? "",
        peristiwa: peristiwa, objekJenis: objekJenis, objek: objek, keterangan: samarkanNomor(keterangan),
        alamat: pelaku.alamat))
    if jumlah == ketentuan.batasTanda || jumlah == ketentuan.batasHenti {
      try tandaiLihat(pelaku, jumlah, ketentuan, pada: waktu)
    }
  }

  /// How many times somebody looked at data of people since then.
  func jumlahLihat(_ orang: Orang.ID, sejak: Date) throws -> Int {
    try value(
      """
      SELECT COUNT(*)
      FROM jejak
      WHERE orang = \(orang) AND waktu > \(sejak)
        AND peristiwa IN ('penduduk.dilihat', 'penduduk.dibuka', 'penduduk.dicari')
      """) ?? 0
  }

  /// Since when the protector of data lets somebody look again.
  private func izinLihat(_ orang: Orang.ID) throws -> Date? {
    try value("SELECT sejak FROM izin_lihat WHERE orang = \(orang)")
  }
}
