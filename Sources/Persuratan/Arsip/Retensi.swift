import Bahasa
import Database
import Foundation
import Organisasi

/// Jadwal retensi arsip (JRA) satu kode klasifikasi: how long a file is active and inactive, and what then becomes of it.
/// The system proposes, people decide; nothing is ever deleted by it.
package struct Retensi: Sendable, Equatable, RowDecodable {
  /// The code and everything below it; empty for what has no rule of its own.
  package let klasifikasi: String
  /// Years.
  package let aktif: Int
  package let inaktif: Int
  package let nasib: NasibArsip
  package let dasar: String
  package let kepastian: Kepastian

  package init(row: Row) throws {
    klasifikasi = try row["klasifikasi"]
    aktif = try row["aktif"]
    inaktif = try row["inaktif"]
    nasib = try row["nasib"]
    dasar = try row["dasar"]
    kepastian = try row["kepastian"]
  }

  /// Counted from the day on which the file was closed.
  func jadwal(sejak hari: Tanggal) -> JadwalRetensi {
    let aktifSampai = hari.sesudah(tahun: aktif)
    return JadwalRetensi(
      aktifSampai: aktifSampai, inaktifSampai: aktifSampai.sesudah(tahun: inaktif), nasib: nasib)
  }
}

package enum NasibArsip: String, Sendable, CaseIterable, SQLCodable {
  case musnah
  case dinilaiKembali = "dinilai_kembali"
  case permanen

  package var nama: String {
    switch self {
    case .musnah: "musnah"
    case .dinilaiKembali: "dinilai kembali"
    case .permanen: "permanen"
    }
  }
}

/// The days that follow for one file.
package struct JadwalRetensi: Sendable, Equatable {
  package let aktifSampai: Tanggal
  package let inaktifSampai: Tanggal
  package let nasib: NasibArsip

  package var teks: String {
    "Aktif sampai \(aktifSampai.teks), inaktif sampai \(inaktifSampai.teks), lalu \(nasib.nama)"
  }
}

extension Tx {
  /// The rule of the nearest code at or above `kode`.
  package func retensi(klasifikasi kode: String) throws -> Retensi? {
    let bagian = kode.split(separator: ".")
    let jalur = bagian.indices.map { bagian[...$0].joined(separator: ".") } + [""]
    return try first(
      """
      SELECT klasifikasi, aktif, inaktif, nasib, dasar, kepastian
      FROM retensi_arsip
      WHERE klasifikasi IN (\(list: jalur))
      ORDER BY LENGTH(klasifikasi) DESC, klasifikasi
      LIMIT 1
      """)
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

extension Persuratan {
  /// Lays down how long files of a code are kept. Files that are closed already keep what was said of them.
  /// - Throws: `FieldErrors`, `UnitError.bukanWewenang`.
  package func tetapkanRetensi(
    _ klasifikasi: String, aktif: Int, inaktif: Int, nasib: NasibArsip, dasar: String, oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    try await db.write { tx in
      guard pelaku.adalah(.admin) else { throw UnitError.bukanWewenang }
      var errors = FieldErrors()
      errors.check("aktif", "Tulis banyaknya tahun, 0 atau lebih.", (0...100).contains(aktif))
      errors.check("inaktif", "Tulis banyaknya tahun, 0 atau lebih.", (0...100).contains(inaktif))
      errors.check("dasar", "Sebutkan peraturan yang menetapkannya.", !dasar.isEmpty)
      try errors.throwIfAny()
      try tx.run(
        """
        INSERT INTO retensi_arsip (klasifikasi, aktif, inaktif, nasib, dasar, kepastian)
        VALUES (\(klasifikasi), \(aktif), \(inaktif), \(nasib), \(dasar), \(Kepastian.terverifikasi))
        ON CONFLICT (klasifikasi) DO UPDATE
        SET aktif = excluded.aktif, inaktif = excluded.inaktif, nasib = excluded.nasib, dasar = excluded.dasar,
            kepastian = excluded.kepastian
        """)
      try tx.catat(
        "retensi.ditetapkan", "retensi_arsip", Key<Retensi>(rawValue: 0), oleh: pelaku,
        keterangan: "\(klasifikasi): aktif \(aktif), inaktif \(inaktif), \(nasib.nama); dasar \(dasar)",
        pada: now)
    }
  }
}

extension Tanggal {
  /// The same day of a later year; 28 February for a leap day.
  fileprivate func sesudah(tahun jumlah: Int) -> Tanggal {
    Tanggal(tahun + jumlah, bulan, hari) ?? Tanggal(tahun + jumlah, bulan, 28) ?? self
  }
}
