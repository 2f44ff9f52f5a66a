import Bahasa
import Database
import Foundation
import Organisasi
import Seeds

/// The two registers that UU 27/2022 asks for.
enum JenisCatatan: String, Sendable, CaseIterable, SQLCodable, LosslessStringConvertible {
  /// A kind of processing (Pasal 31).
  case pemrosesan
  /// An assessment of the impact of one (Pasal 34).
  case dampak

  init?(_ description: String) { self.init(rawValue: description) }
  var description: String { rawValue }

  var nama: String {
    switch self {
    case .pemrosesan: "Catatan pemrosesan (Pasal 31 UU 27/2022)"
    case .dampak: "Penilaian dampak (Pasal 34 UU 27/2022)"
    }
  }
}

/// One entry of a register, with its legal basis and since when it holds.
struct CatatanPelindungan: Sendable, Equatable, Identifiable, RowDecodable {
  typealias ID = Key<CatatanPelindungan>

  let id: ID
  let jenis: JenisCatatan
  let nama, dasar: String
  let isi: [BidangCatatan: String]
  let mulai: Tanggal
  let selesai, ditinjau: Tanggal?
  let versi: Int

  init(row: Row) throws {
    id = try row["id"]
    jenis = try row["jenis"]
    nama = try row["nama"]
    dasar = try row["dasar"]
    isi = Dictionary(
      uniqueKeysWithValues: try BidangCatatan.allCases.map { ($0, try row[$0.rawValue] as String) })
    mulai = try row["mulai"]
    selesai = try row["selesai"]
    ditinjau = try row["ditinjau"]
    versi = try row["versi"]
  }
}

/// What an entry says besides.
enum BidangCatatan: String, Sendable, CaseIterable {
  case tujuan, data, subjek, penerima
  case masaSimpan = "masa_simpan"
  case pengamanan, risiko, simpulan

  var nama: String {
    switch self {
    case .tujuan: "Tujuan"
    case .data: "Data yang diproses"
    case .subjek: "Pemilik data"
    case .penerima: "Penerima"
    case .masaSimpan: "Masa simpan"
    case .pengamanan: "Pengamanan"
    case .risiko: "Risiko"
    case .simpulan: "Simpulan"
    }
  }
}

extension Tx {
  func catatanPelindungan() throws -> [CatatanPelindungan] {
    try all("SELECT \(.kolomCatatanPelindungan) FROM catatan_pelindungan ORDER BY jenis DESC, mulai, id")
  }

  func catatanPelindungan(_ id: CatatanPelindungan.ID) throws -> CatatanPelindungan? {
    try first("SELECT \(.kolomCatatanPelindungan) FROM catatan_pelindungan WHERE id = \(id)")
  }

  /// Brings in those that ship, where there are none.
  func semaiCatatanPelindungan(_ tempat: SeedsPlace) throws {
    if try exists("SELECT 1 FROM catatan_pelindungan LIMIT 1") { return }
    for baris in try Seeds.rows("kependudukan/catatan-pelindungan.csv", in: tempat) {
      try run(
        """
        INSERT INTO catatan_pelindungan (id, jenis, nama, dasar, tujuan, data, subjek, penerima, masa_simpan,
                                         pengamanan, risiko, simpulan, mulai)
        VALUES (\(key(CatatanPelindungan.self)), \(baris["jenis"]), \(baris["nama"]), \(baris["dasar"]),
                \(baris["tujuan"]), \(baris["data"]), \(baris["subjek"]), \(baris["penerima"]),
                \(baris["masa_simpan"]), \(baris["pengamanan"]), \(baris["risiko"]), \(baris["simpulan"]),
                \(baris["mulai"]))
        """)
    }
  }
}

extension SQL {
  fileprivate static let kolomCatatanPelindungan: SQL = """
    id, jenis, nama, dasar, tujuan, data, subjek, penerima, masa_simpan, pengamanan, risiko, simpulan, mulai, selesai,
    ditinjau, versi
    """
}
