import Cryptography
import Database
import Foundation

@testable import Jejak

/// One thing that somebody who can write to the database, but does not have the key, may do to the trail.
struct Gangguan: CustomStringConvertible {
  let jenis: Jenis
  let urut: Int64
  let lain: Int64

  enum Jenis: CaseIterable {
    case hapus, hapusLaluRapatkan, tukar, tukarIsi, sisip, salin, bukaSegel, pindahKeAkhir, potongEkor
    case ubahWaktu, ubahOrang, kosongkanOrang, ubahNama, ubahJabatan, ubahPeristiwa, ubahJenis, ubahObjek
    case ubahKeterangan, ubahRincian, ubahAlamat, ubahMac, ubahSegel, geserBatas
  }

  var description: String { "\(jenis) di \(urut), \(lain)" }

  static func acak(_ arsip: Arsip, _ acak: inout AcakTetap) async throws -> Gangguan {
    let urut = Int64.random(in: 1...40, using: &acak)
    let lain = (urut + Int64.random(in: 1...39, using: &acak) - 1) % 40 + 1
    let gangguan = Gangguan(
      jenis: Jenis.allCases.randomElement(using: &acak) ?? .hapus, urut: urut,
      lain: lain == urut ? urut % 40 + 1 : lain)
    try await gangguan.lakukan(arsip)
    return gangguan
  }

  func lakukan(_ arsip: Arsip) async throws {
    try await arsip.db.write { tx in
      switch jenis {
      case .hapus: try tx.run("DELETE FROM jejak WHERE urut = \(urut)")
      case .potongEkor: try tx.run("DELETE FROM jejak WHERE urut >= \(urut)")
      case .hapusLaluRapatkan:
        try tx.run("DELETE FROM jejak WHERE urut = \(urut)")
        for nomor in urut + 1...41 {
          try tx.run("UPDATE jejak SET urut = \(nomor - 1) WHERE urut = \(nomor)")
        }
      case .tukar: try tukarTempat(tx)
      case .tukarIsi: try tukarIsi(tx)
      case .sisip: try sisip(tx)
      case .salin: try salin(tx)
      case .bukaSegel: try bukaSegel(tx)
      case .pindahKeAkhir: try tx.run("UPDATE jejak SET urut = 41 WHERE urut = \(urut)")
      default: try ubah(tx)
      }
    }
  }

  private func ubah(_ tx: Tx) throws {
    let ubahan: SQL =
      switch jenis {
      case .ubahWaktu: "waktu = waktu - 1"
      case .ubahOrang: "orang = COALESCE(orang, 0) + 1"
      case .kosongkanOrang: "orang = CASE WHEN orang IS NULL THEN 1 ELSE NULL END"
      case .ubahNama: "nama = nama || 'x'"
      case .ubahJabatan: "jabatan = jabatan || ' '"
      case .ubahPeristiwa: "peristiwa = 'surat.lain'"
      case .ubahJenis: "objek_jenis = objek_jenis || 's'"
      case .ubahObjek: "objek = objek + 1"
      case .ubahKeterangan: "keterangan = keterangan || '.'"
      case .ubahRincian: "rincian = '{}'"
      case .ubahAlamat: "alamat = ''"
      case .ubahMac: "mac = \([UInt8](repeating: 1, count: 32))"
      case .ubahSegel: "segel = \([UInt8](repeating: 1, count: 32))"
      // The last letter of one column moves to the front of the next.
      default:
        "nama = SUBSTR(nama, 1, LENGTH(nama) - 1), jabatan = SUBSTR(nama, LENGTH(nama), 1) || jabatan"
      }
    try tx.run("UPDATE jejak SET \(ubahan) WHERE urut = \(urut)")
  }

  /// Both rows change places, with seals that fit nothing or everything but the order.
  private func tukarTempat(_ tx: Tx) throws {
    try tx.run("UPDATE jejak SET urut = 1000 WHERE urut = \(urut)")
    try tx.run("UPDATE jejak SET urut = \(urut) WHERE urut = \(lain)")
    try tx.run("UPDATE jejak SET urut = \(lain) WHERE urut = 1000")
  }

  /// What happened changes places, each under the key and the place of the other.
  private func tukarIsi(_ tx: Tx) throws {
    let baris: [BarisJejak] = try tx.all(
      "SELECT \(BarisJejak.kolom) FROM jejak WHERE urut IN (\(urut), \(lain)) ORDER BY id")
    for (sini, sana) in [(baris[0], baris[1]), (baris[1], baris[0])] {
      try tx.run(
        """
        UPDATE jejak
        SET waktu = \(sana.catatan.waktu), keterangan = \(sana.catatan.keterangan), objek = \(sana.catatan.objek),
            mac = \(sana.mac)
        WHERE id = \(sini.id)
        """)
    }
  }

  /// A row of the forger's own, with the seal it would have, and the rest of the chain made anew.
  private func sisip(_ tx: Tx) throws {
    try tx.run("UPDATE jejak SET urut = NULL, segel = NULL WHERE urut >= \(urut)")
    let palsu: BarisJejak? = try tx.first("SELECT \(BarisJejak.kolom) FROM jejak ORDER BY id LIMIT 1")
    guard let palsu else { return }
    try tx.run(
      """
      INSERT INTO jejak (id, waktu, orang, nama, jabatan, peristiwa, objek_jenis, objek, keterangan, mac)
      VALUES (1, \(palsu.catatan.waktu), 5, 'Palsu', '', 'surat.dikirim', 'surat', 1, '', \(palsu.mac))
      """)
    _ = try tx.segelkan(paling: 100)
  }

  /// A true row told twice, the second time as the youngest.
  private func salin(_ tx: Tx) throws {
    try tx.run(
      """
      INSERT INTO jejak (id, waktu, orang, nama, jabatan, peristiwa, objek_jenis, objek, keterangan, rincian, alamat, mac)
      SELECT id + 1000000, waktu, orang, nama, jabatan, peristiwa, objek_jenis, objek, keterangan, rincian, alamat, mac
      FROM jejak WHERE urut = \(urut)
      """)
    _ = try tx.segelkan(paling: 100)
  }

  /// The seal comes off, the row changes, and it waits for a new seal as if it were young.
  private func bukaSegel(_ tx: Tx) throws {
    try tx.run("UPDATE jejak SET urut = NULL, segel = NULL, nama = 'Orang lain' WHERE urut = \(urut)")
    _ = try tx.segelkan(paling: 100)
  }
}
