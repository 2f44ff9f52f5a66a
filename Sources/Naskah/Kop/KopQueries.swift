import Bahasa
import Cetak
import Database
import Foundation
import Organisasi

extension Tx {
  /// The letterhead for a signer on the day of `struktur`: what the regency has laid down, else what follows from the
  /// name of the office.
  package func kopNaskah(
    _ untuk: Penandatangan.Kop, _ struktur: Struktur, _ identitas: IdentitasDaerah
  ) throws -> KopNaskah {
    let tersimpan: KopNaskah? = try first(
      """
      SELECT k.baris, k.alamat, k.letak, k.tinggi, k.garis, l.isi
      FROM kop_naskah AS k
      LEFT JOIN lambang AS l ON l.id = k.lambang
      WHERE k.untuk = \(untuk.kunci) AND k.mulai <= \(struktur.tanggal)
        AND (k.selesai IS NULL OR k.selesai >= \(struktur.tanggal))
      ORDER BY k.mulai DESC, k.id DESC
      LIMIT 1
      """, KopNaskah.init(tersimpan:))
    return try tersimpan ?? kopBawaan(untuk, struktur, identitas)
  }

  /// Adds a version; the one with the latest first day counts.
  @discardableResult
  package func insert(_ kop: KopTersimpan, pada waktu: Date) throws -> Key<KopTersimpan> {
    let id = key(KopTersimpan.self)
    var (letak, tinggi): (String?, Double?) = (nil, nil)
    var lambang: LambangDaerah.ID?
    if case .gambar(let gambar, let tempat, let ukuran) = kop.lambang {
      (lambang, letak, tinggi) = (gambar, tempat.rawValue, ukuran)
    }
    try run(
      """
      INSERT INTO kop_naskah (id, untuk, mulai, selesai, baris, alamat, lambang, letak, tinggi, garis, dasar, dicatat)
      VALUES (\(id), \(kop.untuk.kunci), \(kop.mulai), \(kop.selesai), \(try json(kop.baris.map(BarisTersimpan.init))),
              \(try json(kop.alamat)), \(lambang), \(letak), \(tinggi), \(kop.garis.rawValue), \(kop.dasar), \(waktu))
      """)
    return id
  }

  /// Stores an emblem. The regency's own is the one named `daerah`, that of the state `negara`: they stand in every
  /// letterhead that was not laid down otherwise.
  package func insert(_ lambang: LambangDaerah) throws {
    try run("INSERT INTO lambang (id, nama, isi) VALUES (\(lambang.id), \(lambang.nama), \(lambang.isi))")
  }

  /// The letterheads laid down for a signer, the latest first.
  package func kopTersimpan(_ untuk: Penandatangan.Kop? = nil) throws -> [RiwayatKop] {
    let syarat: SQL = untuk.map { "WHERE untuk = \($0.kunci)" } ?? ""
    return try all(
      """
      SELECT id, untuk, mulai, selesai, baris, alamat, lambang, letak, tinggi, garis, dasar
      FROM kop_naskah
      \(syarat)
      ORDER BY untuk, mulai DESC, id DESC
      """)
  }

  package func kopTersimpan(_ id: RiwayatKop.ID) throws -> RiwayatKop? {
    try first(
      """
      SELECT id, untuk, mulai, selesai, baris, alamat, lambang, letak, tinggi, garis, dasar
      FROM kop_naskah
      WHERE id = \(id)
      """)
  }

  private func kopBawaan(
    _ untuk: Penandatangan.Kop, _ struktur: Struktur, _ identitas: IdentitasDaerah
  ) throws -> KopNaskah {
    var kop = KopBawaan(identitas: identitas, struktur: struktur).kop(untuk)
    let nama = kop.lambang?.letak == .tengah ? "negara" : "daerah"
    let isi: [UInt8]? = try value("SELECT isi FROM lambang WHERE nama = \(nama) ORDER BY id DESC LIMIT 1")
    if let isi { kop.lambang?.gambar = LambangDaerah.gambar(isi) }
    return kop
  }
}

extension Penandatangan.Kop {
  /// As it is stored.
  package var kunci: String {
    switch self {
    case .bupati: "bupati"
    case .wakilBupati: "wakil_bupati"
    case .kantor(let unit): "unit:\(unit)"
    }
  }
}

extension Penandatangan.Kop {
  /// From what is stored; nil for what is none.
  package init?(kunci: String) {
    switch kunci {
    case "bupati": self = .bupati
    case "wakil_bupati": self = .wakilBupati
    default:
      guard kunci.hasPrefix("unit:"), let unit = UnitKerja.ID(String(kunci.dropFirst(5))) else { return nil }
      self = .kantor(unit)
    }
  }
}

/// A stored letterhead with its key.
package struct RiwayatKop: Sendable, Equatable, Identifiable, RowDecodable {
  package typealias ID = Key<KopTersimpan>

  package let id: ID
  package let kop: KopTersimpan

  package init(row: Row) throws {
    id = try row["id"]
    let untuk: String = try row["untuk"]
    let (letak, tinggi): (String?, Double?) = (try row["letak"], try row["tinggi"])
    let lambang: LambangDaerah.ID? = try row["lambang"]
    let garis: String = try row["garis"]
    kop = KopTersimpan(
      untuk: Penandatangan.Kop(kunci: untuk) ?? .bupati, mulai: try row["mulai"], selesai: try row["selesai"],
      baris: try dariJSON([BarisTersimpan].self, row["baris"]).map(\.baris),
      alamat: try dariJSON([String].self, row["alamat"]),
      lambang: letak.flatMap(LambangKop.Letak.init).map { .gambar(lambang, $0, tinggi: tinggi ?? 24) }
        ?? .tanpa,
      garis: KopNaskah.GarisKop(rawValue: garis) ?? .ganda, dasar: try row["dasar"])
  }
}

extension KopNaskah {
  fileprivate init(tersimpan row: Row) throws {
    let letak: String? = try row["letak"]
    let garis: String = try row["garis"]
    let isi: [UInt8]? = try row["isi"]
    let tinggi: Double? = try row["tinggi"]
    self.init(
      lambang: letak.flatMap(LambangKop.Letak.init)
        .map {
          LambangKop(gambar: isi.flatMap(LambangDaerah.gambar), letak: $0, tinggi: tinggi ?? 24)
        },
      baris: try dariJSON([BarisTersimpan].self, row["baris"]).map(\.baris),
      alamat: try dariJSON([String].self, row["alamat"]), garis: GarisKop(rawValue: garis) ?? .ganda)
  }
}

private struct BarisTersimpan: Codable {
  let teks: String
  let ukuran: Double
  let tebal: BarisKop.Ketebalan

  init(_ baris: BarisKop) {
    teks = baris.teks
    ukuran = baris.ukuran
    tebal = baris.tebal
  }

  var baris: BarisKop { BarisKop(teks, ukuran: ukuran, tebal: tebal) }
}
