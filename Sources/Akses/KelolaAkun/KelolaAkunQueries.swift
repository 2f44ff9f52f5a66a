import Bahasa
import Database
import Foundation
import Organisasi

/// One row of the list of people with their accounts.
struct OrangAkun: Sendable, RowDecodable {
  let orang: Orang
  let urutNama: String
  let akun: Akun?

  init(row: Row) throws {
    orang = Orang(
      id: try row["id_orang"], nama: try row["nama"], gelarDepan: try row["gelar_depan"],
      gelarBelakang: try row["gelar_belakang"], nip: try row["nip"])
    urutNama = try row["urut_nama"]
    let id: Akun.ID? = try row["akun"]
    akun = try id.map { _ in try Akun(row: row) }
  }
}

/// Which people are listed.
struct SaringanAkun: Sendable, Equatable {
  /// A part of the name, or all of a user name or NIP.
  var cari = ""
  var keadaan: Keadaan?
  /// The last row of the page before.
  var sesudah: Batas?

  enum Keadaan: String, Sendable, CaseIterable {
    case aktif, belum, ditutup
  }

  struct Batas: Sendable, Equatable {
    let urutNama: String
    let orang: Orang.ID
  }
}

extension Tx {
  /// People by name, 1 more than a page holds when there are more. With `unit` only those who hold a position in one
  /// of these units today.
  func orangAkun(_ saringan: SaringanAkun, unit: [UnitKerja.ID]?, pada hari: String, batas: Int) throws
    -> [OrangAkun]
  {
    var syarat: [SQL] = []
    if let unit {
      syarat.append(
        """
        o.id IN (
          SELECT p.orang
          FROM penugasan AS p
          JOIN jabatan AS j ON j.id = p.jabatan
          WHERE p.dibatalkan IS NULL AND p.mulai <= \(hari) AND (p.selesai IS NULL OR p.selesai >= \(hari))
            AND j.unit IN (\(list: unit)))
        """)
    }
    let cari = saringan.cari.trimmingCharacters(in: .whitespaces).lowercased()
    if !cari.isEmpty {
      // Sort keys hold nothing but digits and small letters. A name that changes when the word is taken out contains it:
      // both engines say so alike, and nothing typed is a wildcard.
      syarat.append(
        "(REPLACE(o.urut_nama, \(kunciUrut(cari)), '') <> o.urut_nama OR a.nama_pengguna = \(cari) OR o.nip = \(cari))"
      )
    }
    switch saringan.keadaan {
    case .aktif: syarat.append("a.aktif = 1")
    case .ditutup: syarat.append("a.aktif = 0")
    case .belum: syarat.append("a.id IS NULL")
    case nil: break
    }
    if let batas = saringan.sesudah {
      syarat.append("(o.urut_nama, o.id) > (\(batas.urutNama), \(batas.orang))")
    }
    return try all(
      """
      SELECT o.id AS id_orang, o.nama, o.gelar_depan, o.gelar_belakang, o.nip, o.urut_nama, \(Akun.kolom)
      FROM orang AS o
      LEFT JOIN akun AS a ON a.orang = o.id
      WHERE \(SQL.all(of: syarat))
      ORDER BY o.urut_nama, o.id
      LIMIT \(batas + 1)
      """)
  }

  func orangAkun(_ orang: Orang.ID) throws -> OrangAkun? {
    try first(
      """
      SELECT o.id AS id_orang, o.nama, o.gelar_depan, o.gelar_belakang, o.nip, o.urut_nama, \(Akun.kolom)
      FROM orang AS o
      LEFT JOIN akun AS a ON a.orang = o.id
      WHERE o.id = \(orang)
      """)
  }

  func namaPenggunaTerpakai(_ nama: String) throws -> Bool {
    try exists("SELECT 1 FROM akun WHERE nama_pengguna = \(nama)")
  }

  func tutup(_ akun: Akun.ID) throws { try run("UPDATE akun SET aktif = 0 WHERE id = \(akun)") }

  func buka(_ akun: Akun.ID) throws { try run("UPDATE akun SET aktif = 1 WHERE id = \(akun)") }
}
