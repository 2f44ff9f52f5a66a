import Bahasa
import Database
import Foundation
import Organisasi

/// A kind of naskah as the administrator sees it: also one that is no longer offered.
package struct JenisTersimpan: Sendable, RowDecodable {
  package let jenis: JenisNaskah
  package let aktif: Bool

  package init(row: Row) throws {
    jenis = try JenisNaskah(row: row)
    aktif = try row["aktif"]
  }

  fileprivate var teks: String {
    "\(jenis.nama), ditandatangani \(jenis.penandatangan.rawValue)\(jenis.kepastian.isEmpty ? "" : ", belum pasti: \(jenis.kepastian)")\(aktif ? "" : ", tidak ditawarkan")"
  }
}

/// What can be changed about a kind.
package struct IsianJenis: Sendable, Equatable {
  package var nama: String
  package var penandatangan: JenisNaskah.Penandatangan
  package var aktif: Bool
  /// What is not yet sure; empty when nothing.
  package var kepastian: String
  package var dasar: String

  package init(
    nama: String, penandatangan: JenisNaskah.Penandatangan, aktif: Bool, kepastian: String, dasar: String
  ) {
    self.nama = nama
    self.penandatangan = penandatangan
    self.aktif = aktif
    self.kepastian = kepastian
    self.dasar = dasar
  }
}

extension MesinNaskah {
  /// Changes a kind of naskah for what is drafted from now on; sealed papers keep what they were.
  /// - Throws: `FieldErrors`, `AturanError.tidakAda`.
  package func ubahJenis(_ kode: String, _ isian: IsianJenis, oleh pelaku: Pelaku) async throws {
    let waktu = now()
    try await db.write { tx in
      guard let lama = try tx.semuaJenisNaskah().first(where: { $0.jenis.kode == kode }) else {
        throw AturanError.tidakAda
      }
      var errors = FieldErrors()
      errors.check("nama", "Tulis nama jenisnya.", !isian.nama.isEmpty)
      errors.check("dasar", "Sebutkan peraturan yang menetapkannya.", !isian.dasar.isEmpty)
      try errors.throwIfAny()
      try tx.run(
        """
        UPDATE jenis_naskah
        SET nama = \(isian.nama), penandatangan = \(isian.penandatangan), aktif = \(isian.aktif),
            kepastian = \(isian.kepastian), dasar = \(isian.dasar)
        WHERE kode = \(kode)
        """)
      let baru = try tx.semuaJenisNaskah().first { $0.jenis.kode == kode }
      try tx.catatAturan(
        .jenisNaskah, kode, lama.teks, baru?.teks ?? "", dasar: isian.dasar, oleh: pelaku, pada: waktu)
    }
  }

  /// Changes how the name of a class of officials is written under what it signs.
  /// - Throws: `FieldErrors`, `AturanError.tidakAda`.
  package func ubahAturanNama(
    _ urutan: Int, gelar: Bool, pangkatNIP: Bool, dasar: String, oleh pelaku: Pelaku
  ) async throws {
    let waktu = now()
    try await db.write { tx in
      guard let lama = try tx.semuaAturanNama().first(where: { $0.urutan == urutan }) else {
        throw AturanError.tidakAda
      }
      guard !dasar.isEmpty else { throw FieldErrors("dasar", "Sebutkan peraturan yang menetapkannya.") }
      try tx.run(
        """
        UPDATE aturan_nama SET gelar = \(gelar), pangkat_nip = \(pangkatNIP), dasar = \(dasar)
        WHERE urutan = \(urutan)
        """)
      try tx.catatAturan(
        .aturanNama, String(urutan), AturanNamaTersimpan.teks(lama.gelar, lama.pangkatNIP),
        "\(lama.siapa): \(AturanNamaTersimpan.teks(gelar, pangkatNIP))", dasar: dasar, oleh: pelaku,
        pada: waktu)
    }
  }
}

/// A rule for names as the administrator sees it.
package struct AturanNamaTersimpan: Sendable, RowDecodable {
  package let urutan: Int
  package let gelar: Bool
  package let pangkatNIP: Bool
  package let dasar: String
  private let pejabat: String
  private let status: String
  private let kelompok: String

  package init(row: Row) throws {
    urutan = try row["urutan"]
    pejabat = try row["pejabat"]
    status = try row["status"]
    kelompok = try row["kelompok"]
    gelar = try row["gelar"]
    pangkatNIP = try row["pangkat_nip"]
    dasar = try row["dasar"]
  }

  /// `Sekretaris Daerah, pejabat definitif, naskah penetapan`
  package var siapa: String {
    let nama = [
      "kepala_daerah": "Bupati", "wakil_kepala_daerah": "Wakil Bupati", "sekda": "Sekretaris Daerah",
    ]
    let keadaan = ["definitif": "pejabat definitif", "pelaksana": "Plt., Plh., atau Pj."]
    return [
      nama[pejabat] ?? "Pejabat lain", keadaan[status],
      kelompok == "*" ? "naskah lainnya" : "naskah \(kelompok)",
    ]
    .compactMap(\.self).joined(separator: ", ")
  }

  /// Whether the legal basis itself says that it has still to be checked.
  package var perluDipastikan: Bool { dasar.contains("dipastikan") }

  package var bentuk: String { Self.teks(gelar, pangkatNIP) }

  static func teks(_ gelar: Bool, _ pangkatNIP: Bool) -> String {
    "\(gelar ? "dengan" : "tanpa") gelar, \(pangkatNIP ? "dengan" : "tanpa") pangkat dan NIP"
  }
}

extension Tx {
  /// Every kind, also those that are no longer offered.
  package func semuaJenisNaskah() throws -> [JenisTersimpan] {
    try all(
      """
      SELECT kode, nama, judul, kelompok, bentuk, register, penandatangan, dasar, kepastian, aktif
      FROM jenis_naskah
      ORDER BY urutan, kode
      """)
  }

  package func semuaAturanNama() throws -> [AturanNamaTersimpan] {
    try all(
      "SELECT urutan, pejabat, status, kelompok, gelar, pangkat_nip, dasar FROM aturan_nama ORDER BY urutan")
  }
}

package enum AturanError: Refusal, Equatable {
  case tidakAda

  package var reason: RefusalReason { .notFound }
  package var message: String { "Aturan itu tidak ditemukan." }
}
