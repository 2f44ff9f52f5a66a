import Bahasa
import Database
import Foundation
import Organisasi

/// All applications, for anybody: the newest first.
struct DaftarAkuarium {
  struct Saringan: Decodable, Sendable {
    var layanan = ""
    var kantor = ""
    /// Empty for all; `berjalan`, `terlambat`, `selesai`.
    var tampil = ""
    var sebelum = ""
    /// A code that somebody looks for; what is asked for here is no application's.
    var q = ""
  }

  struct Baris {
    let id: Permohonan.ID
    let kode: String
    let layanan: Layanan
    let tahap: Tahap?
    let kantor: String
    let jam: Tahap.Jam
    let diterima: Date
    let tenggat: Date
    let hasil: Tahap.Tugas?
  }

  static let batas = 50

  let saringan: Saringan
  let baris: [Baris]
  let berikut: Permohonan.ID?
  let kantor: [UnitKerja]

  init(_ saringan: Saringan, _ tx: Tx, _ katalog: KatalogTersimpan, pada waktu: Date) throws {
    let struktur = try tx.struktur(pada: Tanggal(waktu))
    self.saringan = saringan
    let ditemukan =
      saringan.q.satuBaris.isEmpty ? try tx.akuarium(saringan, pada: waktu, batas: Self.batas + 1) : []
    var baris: [Baris] = []
    for (satu, layanan, versi, tahap, unit) in ditemukan.prefix(Self.batas) {
      let definisi = try katalog.satu(tx, layanan, versi: versi)
      baris.append(
        Baris(
          id: satu.id, kode: satu.kode, layanan: definisi, tahap: definisi.alur.tahap(tahap),
          kantor: struktur.unit[unit]?.nama ?? "", jam: satu.jam, diterima: satu.diterima,
          tenggat: satu.tenggat,
          hasil: satu.hasil))
    }
    self.baris = baris
    berikut = ditemukan.count > Self.batas ? baris.last?.id : nil
    kantor = try tx.values("SELECT DISTINCT unit FROM petugas_izin", as: UnitKerja.ID.self)
      .compactMap { struktur.unit[$0] }.sorted { $0.kode < $1.kode }
  }
}

extension Tx {
  typealias BarisAkuarium = (
    (id: Permohonan.ID, kode: String, jam: Tahap.Jam, diterima: Date, tenggat: Date, hasil: Tahap.Tugas?),
    layanan: String, versi: Int, tahap: String, kantor: UnitKerja.ID
  )

  fileprivate func akuarium(_ s: DaftarAkuarium.Saringan, pada waktu: Date, batas: Int) throws
    -> [BarisAkuarium]
  {
    let layanan: SQL = s.layanan.isEmpty ? "" : "AND layanan = \(s.layanan)"
    let kantor: SQL = UnitKerja.ID(s.kantor).map { "AND kantor = \($0)" } ?? ""
    let sebelum: SQL = Permohonan.ID(s.sebelum).map { "AND id < \($0)" } ?? ""
    let tampil: SQL =
      switch s.tampil {
      case "berjalan": "AND selesai IS NULL"
      case "terlambat":
        """
        AND id IN (SELECT id FROM permohonan_izin
                   WHERE selesai IS NULL AND jam = 'jalan' AND tenggat < \(waktu))
        """
      case "selesai": "AND selesai IS NOT NULL"
      default: ""
      }
    return try all(
      """
      SELECT id, kode, layanan, versi, tahap, kantor, jam, diterima, tenggat, hasil
      FROM permohonan_izin
      WHERE 1 = 1 \(layanan) \(kantor) \(tampil) \(sebelum)
      ORDER BY id DESC
      LIMIT \(batas)
      """
    ) {
      (
        (
          try $0["id"], try $0["kode"], try $0["jam"], try $0["diterima"], try $0["tenggat"], try $0["hasil"]
        ), try $0["layanan"], try $0["versi"], try $0["tahap"], try $0["kantor"]
      )
    }
  }
}
