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

  private func kopBawaan(
    _ untuk: Penandatangan.Kop, _ struktur: Struktur, _ identitas: IdentitasDaerah
  ) throws -> KopNaskah {
    var kop = KopBawaan(identitas: identitas, struktur: struktur).kop(untuk)
    let nama = kop.lambang?.letak == .tengah ? "negara" : "daerah"
    let isi: [UInt8]? = try value("SELECT isi FROM lambang WHERE nama = \(nama) ORDER BY id DESC LIMIT 1")
    if let isi { kop.lambang?.gambar = .png(isi) }
    return kop
  }
}

extension Penandatangan.Kop {
  /// As it is stored.
  var kunci: String {
    switch self {
    case .bupati: "bupati"
    case .wakilBupati: "wakil_bupati"
    case .kantor(let unit): "unit:\(unit)"
    }
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
          LambangKop(gambar: isi.map(SumberGambar.png), letak: $0, tinggi: tinggi ?? 24)
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
