import Bahasa
import Database
import Foundation
import Organisasi
import Pemberitahuan

/// What somebody tried on a form without getting it written: each try may have been a guess at who is in the register.
enum Tebakan: String, CaseIterable {
  case milikOrang = "NIK diketik pada formulir pencatatan"
  case bukanSiapaPun = "Nomor diketik pada formulir pencatatan"
  case miripDiLuar = "Pemeriksaan ganda di luar wilayah"
}

extension Tx {
  /// - Throws: `PelindunganError.terlaluBanyakTebakan`, before anything is looked up: then every answer is the same.
  func jagaTebakan(_ pelaku: Pelaku, pada waktu: Date) throws {
    guard try jumlahTebakan(pelaku, pada: waktu) < ketentuanPelindungan().batasTebakan else {
      throw PelindunganError.terlaluBanyakTebakan
    }
  }

  /// Tells the protector of data once, when the last try that is allowed was made.
  func tandaiTebakan(_ pelaku: Pelaku, pada waktu: Date) throws {
    let ketentuan = try ketentuanPelindungan()
    let jumlah = try jumlahTebakan(pelaku, pada: waktu)
    guard jumlah == ketentuan.batasTebakan else { return }
    try tandaiLihat(
      pelaku, henti: true,
      "\(jumlah) kali dalam \(ketentuan.jendelaMenit) menit mengetik nomor atau nama orang yang tidak jadi dicatat.",
      pada: waktu)
  }

  private func jumlahTebakan(_ pelaku: Pelaku, pada waktu: Date) throws -> Int {
    let sejak = try awalHitungan(pelaku, ketentuanPelindungan(), pada: waktu)
    return try value(
      """
      SELECT COUNT(*)
      FROM jejak
      WHERE orang = \(pelaku.orang) AND waktu > \(sejak) AND peristiwa IN ('penduduk.dilihat', 'penduduk.dicari')
        AND keterangan IN (\(list: Tebakan.allCases.map(\.rawValue)))
      """) ?? 0
  }
}
