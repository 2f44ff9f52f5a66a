import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

// Data of who died or left are kept, since the law says so (UU 23/2006 jo. UU 24/2013 Pasal 79 ayat (1)), and restricted
// once the years that the regency has set are over (UU 27/2022 Pasal 11): no search by words finds them, and they are
// shown to who gives a reason.

/// The day before which who left is restricted.
struct BatasKeluar: Sendable, Equatable {
  let hari: Tanggal

  init(tahun: Int, pada hari: Tanggal) {
    // 29 February has no like in most years: it stays open until the day after.
    self.hari =
      Tanggal(hari.tahun - tahun, hari.bulan, hari.hari)
      ?? Tanggal(hari.tahun - tahun, hari.bulan, hari.hari - 1) ?? hari + -366 * tahun
  }

  /// Of the person `p`: still a resident, or gone on that day or later.
  var terbuka: SQL {
    """
    (p.status = 'hidup' OR EXISTS (
      SELECT 1 FROM peristiwa e WHERE e.id = p.peristiwa AND e.tanggal >= \(hari)))
    """
  }
}

extension Kependudukan {
  /// For how long somebody may go on with restricted data after he gave his reason, in seconds.
  static let masaBuka: TimeInterval = 30 * 60

  /// Keeps why somebody opens restricted data, for half an hour.
  /// - Throws: `FieldErrors` at `alasan`; `PendudukError.tidakAda` for who lives where he has no right.
  func bukaTerbatas(_ id: Penduduk.ID, alasan: String, oleh pelaku: Pelaku) async throws {
    let alasan = alasan.rapi
    guard alasan.filter(\.isLetter).count >= 10, alasan.count <= 500 else {
      throw FieldErrors("alasan", "Tuliskan alasannya, 10 sampai 500 huruf.")
    }
    let waktu = now()
    try await db.write { tx in
      let lingkup = try tx.struktur(pada: Tanggal(waktu)).lingkupPenduduk(pelaku)
      guard let orang = try tx.penduduk(id), lingkup.memuat(orang.desa) else { throw PendudukError.tidakAda }
      try tx.catatLihat(
        "penduduk.dibuka_terbatas", "penduduk", id.rawValue, untuk: alasan, oleh: pelaku, pada: waktu)
    }
  }
}

extension Tx {
  func batasKeluar(pada hari: Tanggal) throws -> BatasKeluar {
    BatasKeluar(tahun: try ketentuanPelindungan().simpanKeluarTahun, pada: hari)
  }

  /// Whether somebody's data are restricted today.
  func dibatasi(_ orang: Penduduk, pada hari: Tanggal) throws -> Bool {
    guard !orang.isHidup, let keluar = try peristiwa(orang.peristiwa)?.tanggal else { return false }
    return keluar < (try batasKeluar(pada: hari).hari)
  }

  /// - Throws: `PelindunganError.dibatasi` for restricted data, unless he gave a reason within the last half hour.
  func periksaPembatasan(_ orang: Penduduk, bagi pelaku: Pelaku, pada waktu: Date) throws {
    guard try dibatasi(orang, pada: Tanggal(waktu)) else { return }
    let dibuka = try exists(
      """
      SELECT 1
      FROM jejak
      WHERE orang = \(pelaku.orang) AND waktu > \(waktu - Kependudukan.masaBuka)
        AND peristiwa = 'penduduk.dibuka_terbatas' AND objek_jenis = 'penduduk' AND objek = \(orang.id)
      """)
    guard dibuka else { throw PelindunganError.dibatasi }
  }
}
