import Bahasa
import Database
import Foundation
import Organisasi

/// A classification code with how long its files are kept (jadwal retensi arsip).
package struct KlasifikasiTersimpan: Sendable, Equatable, RowDecodable {
  package let kode: String
  package let nama: String
  /// How sure the title is.
  package let mutu: String
  package let aktif: Bool
  /// Years in the office that works with it, then in the archive; nil while nobody has decided.
  package let retensiAktif: Int?
  package let retensiInaktif: Int?
  package let nasib: Nasib
  package let dasar: String

  /// What becomes of the files in the end.
  package enum Nasib: String, Sendable, CaseIterable, SQLCodable {
    case belum = ""
    case musnah, permanen, dinilai

    package var nama: String {
      switch self {
      case .belum: "Belum ditetapkan"
      case .musnah: "Dimusnahkan"
      case .permanen: "Disimpan permanen"
      case .dinilai: "Dinilai kembali"
      }
    }
  }

  package init(row: Row) throws {
    kode = try row["kode"]
    nama = try row["nama"]
    mutu = try row["mutu"]
    aktif = try row["aktif"]
    retensiAktif = try row["retensi_aktif"]
    retensiInaktif = try row["retensi_inaktif"]
    nasib = try row["nasib"]
    dasar = try row["dasar"]
  }

  /// `aktif 2 tahun, inaktif 3 tahun, dimusnahkan`
  package var retensi: String {
    guard let retensiAktif, let retensiInaktif else { return "Retensi belum ditetapkan" }
    return "Aktif \(retensiAktif) tahun, inaktif \(retensiInaktif) tahun, \(nasib.nama.lowercased())"
  }
}

/// What is asked about a code.
package struct IsianKlasifikasi: Sendable, Equatable {
  package var kode: String
  package var nama: String
  package var aktif: Bool
  package var retensiAktif: Int?
  package var retensiInaktif: Int?
  package var nasib: KlasifikasiTersimpan.Nasib
  package var dasar: String

  package init(
    kode: String, nama: String, aktif: Bool, retensiAktif: Int?, retensiInaktif: Int?,
    nasib: KlasifikasiTersimpan.Nasib, dasar: String
  ) {
    self.kode = kode
    self.nama = nama
    self.aktif = aktif
    self.retensiAktif = retensiAktif
    self.retensiInaktif = retensiInaktif
    self.nasib = nasib
    self.dasar = dasar
  }
}

extension MesinNaskah {
  /// Adds a code or changes one; who does so vouches for its title. Letters keep the code they were given.
  /// - Throws: `FieldErrors`.
  package func simpan(_ isian: IsianKlasifikasi, oleh pelaku: Pelaku) async throws {
    let waktu = now()
    try await db.write { tx in
      let lama = try tx.klasifikasiTersimpan(isian.kode)
      var errors = FieldErrors()
      errors.check(
        "kode", "Tulis kode seperti 000.1.2.", isian.kode.wholeMatch(of: /[0-9]{3}(\.[0-9]{1,3}){0,5}/) != nil
      )
      errors.check("nama", "Tulis judul klasifikasinya.", !isian.nama.isEmpty)
      errors.check("dasar", "Sebutkan peraturan yang menetapkannya.", !isian.dasar.isEmpty)
      errors.check(
        "retensiAktif", "Isi masa aktif dan inaktif, atau kosongkan keduanya.",
        (isian.retensiAktif == nil) == (isian.retensiInaktif == nil))
      errors.check(
        "retensiAktif", "Masa simpan 0 sampai 100 tahun.",
        [isian.retensiAktif, isian.retensiInaktif].compactMap(\.self).allSatisfy { (0...100).contains($0) })
      try errors.throwIfAny()
      try tx.run(
        """
        INSERT INTO klasifikasi (kode, nama, mutu, aktif, retensi_aktif, retensi_inaktif, nasib, dasar)
        VALUES (\(isian.kode), \(isian.nama), '', \(isian.aktif), \(isian.retensiAktif), \(isian.retensiInaktif),
                \(isian.nasib), \(isian.dasar))
        ON CONFLICT (kode) DO UPDATE
        SET nama = excluded.nama, mutu = '', aktif = excluded.aktif, retensi_aktif = excluded.retensi_aktif,
            retensi_inaktif = excluded.retensi_inaktif, nasib = excluded.nasib, dasar = excluded.dasar
        """)
      let baru = try tx.klasifikasiTersimpan(isian.kode)
      try tx.catatAturan(
        .klasifikasi, isian.kode, lama.map { "\($0.nama), \($0.retensi)" } ?? "belum ada",
        baru.map { "\($0.nama), \($0.retensi)" } ?? "", dasar: isian.dasar, oleh: pelaku, pada: waktu)
    }
  }
}

extension Tx {
  package func klasifikasiTersimpan(_ kode: String) throws -> KlasifikasiTersimpan? {
    try first(
      """
      SELECT kode, nama, mutu, aktif, retensi_aktif, retensi_inaktif, nasib, dasar
      FROM klasifikasi
      WHERE kode = \(kode)
      """)
  }

  /// Every code with its retention, also those no longer offered.
  package func semuaKlasifikasi() throws -> [KlasifikasiTersimpan] {
    try all(
      """
      SELECT kode, nama, mutu, aktif, retensi_aktif, retensi_inaktif, nasib, dasar
      FROM klasifikasi
      ORDER BY kode
      """)
  }
}
