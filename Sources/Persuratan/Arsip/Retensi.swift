import Bahasa
import Database
import Foundation
import Naskah

/// The days that follow for one closed file by the retention schedule (jadwal retensi arsip) of its classification. The
/// system proposes, people decide; nothing is ever deleted by it.
package struct JadwalRetensi: Sendable, Equatable {
  package let aktifSampai: Tanggal
  package let inaktifSampai: Tanggal
  package let nasib: KlasifikasiTersimpan.Nasib

  package var teks: String {
    "Aktif sampai \(aktifSampai.teks), inaktif sampai \(inaktifSampai.teks), lalu \(nasib.nama.lowercased())"
  }
}

extension Tx {
  /// What the nearest code at or above `klasifikasi` that has a schedule says, counted from the day on which the file was
  /// closed; nil where nobody has decided.
  func jadwalRetensi(klasifikasi kode: String, sejak hari: Tanggal) throws -> JadwalRetensi? {
    let bagian = kode.split(separator: ".")
    let jalur = bagian.indices.map { bagian[...$0].joined(separator: ".") }
    guard !jalur.isEmpty else { return nil }
    return try first(
      """
      SELECT retensi_aktif, retensi_inaktif, nasib
      FROM klasifikasi
      WHERE kode IN (\(list: jalur)) AND retensi_aktif IS NOT NULL AND nasib <> ''
      ORDER BY LENGTH(kode) DESC, kode
      LIMIT 1
      """
    ) {
      let aktifSampai = hari.sesudah(tahun: try $0["retensi_aktif"])
      return JadwalRetensi(
        aktifSampai: aktifSampai, inaktifSampai: aktifSampai.sesudah(tahun: try $0["retensi_inaktif"]),
        nasib: try $0["nasib"])
    }
  }

  func tetapkan(_ jadwal: JadwalRetensi, _ kiriman: Kiriman.ID) throws {
    try run(
      """
      UPDATE kiriman
      SET aktif_sampai = \(jadwal.aktifSampai), inaktif_sampai = \(jadwal.inaktifSampai), nasib = \(jadwal.nasib)
      WHERE id = \(kiriman)
      """)
  }

  func jadwalRetensi(_ kiriman: Kiriman.ID) throws -> JadwalRetensi? {
    try first(
      """
      SELECT aktif_sampai, inaktif_sampai, nasib
      FROM kiriman
      WHERE id = \(kiriman) AND nasib IS NOT NULL
      """
    ) {
      JadwalRetensi(
        aktifSampai: try $0["aktif_sampai"], inaktifSampai: try $0["inaktif_sampai"], nasib: try $0["nasib"])
    }
  }
}

extension Tanggal {
  /// The same day of a later year; 28 February for a leap day.
  fileprivate func sesudah(tahun jumlah: Int) -> Tanggal {
    Tanggal(tahun + jumlah, bulan, hari) ?? Tanggal(tahun + jumlah, bulan, 28) ?? self
  }
}
