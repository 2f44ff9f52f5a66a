import Bahasa
import Database
import Foundation
import Organisasi

/// A requirement with the days on which it is asked for.
struct SyaratBerlaku: Sendable, Equatable {
  let id: SyaratKTP.ID
  let jenis: PermohonanKTP.Jenis
  let nama: String
  let wajib: Bool
  let dasar: String
  let mulai: Tanggal
  let selesai: Tanggal?
  let kepastian: String
}

/// A limit as it stands.
struct NilaiSetelanKonter: Sendable, Equatable {
  let nama: SetelanKonter
  let nilai: String
  let keterangan: String
  let kepastian: String
  let sumber: String
}

extension Tx {
  func syaratBerlaku(pada hari: Tanggal) throws -> [SyaratBerlaku] {
    try all(
      """
      SELECT id, jenis, nama, wajib, dasar, mulai, selesai, kepastian
      FROM syarat_ktp
      WHERE selesai IS NULL OR selesai >= \(hari)
      ORDER BY jenis, urut, id
      """
    ) {
      SyaratBerlaku(
        id: try $0["id"], jenis: try $0["jenis"], nama: try $0["nama"], wajib: try $0["wajib"],
        dasar: try $0["dasar"], mulai: try $0["mulai"], selesai: try $0["selesai"],
        kepastian: try $0["kepastian"])
    }
  }

  func semuaSetelan() throws -> [NilaiSetelanKonter] {
    let baris = try all(
      "SELECT nama, nilai, keterangan, kepastian, sumber FROM setelan_konter ORDER BY nama"
    ) {
      (
        try $0["nama"] as String, try $0["nilai"] as String, try $0["keterangan"] as String,
        try $0["kepastian"] as String, try $0["sumber"] as String
      )
    }
    let ada = Dictionary(baris.map { ($0.0, $0) }) { satu, _ in satu }
    return SetelanKonter.allCases.map { nama in
      let isi = ada[nama.rawValue]
      return NilaiSetelanKonter(
        nama: nama, nilai: isi?.1 ?? nama.bawaan, keterangan: isi?.2 ?? nama.rawValue,
        kepastian: isi?.3 ?? "bawaan", sumber: isi?.4 ?? "")
    }
  }
}
