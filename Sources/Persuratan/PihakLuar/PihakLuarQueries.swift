import Bahasa
import Database
import Foundation
import Organisasi
import Pemberitahuan

extension PihakLuar: RowDecodable {
  package init(row: Row) throws {
    self.init(
      id: try row["id"], naskah: try row["naskah"], jenis: try row["jenis"], nama: try row["nama"],
      alamat: try row["alamat"], surel: try row["surel"], sendiri: try row["sendiri"],
      dikirim: try row["dikirim"], hasil: try row["hasil"], jawaban: try row["jawaban"] ?? "",
      terkirim: try row["terkirim"], diserahkan: try row["diserahkan"],
      diserahkanKepada: try row["diserahkan_kepada"], diserahkanOleh: try row["diserahkan_oleh"],
      gugur: try row["gugur"], kabarBatal: try row["kabar_batal"])
  }
}

extension Tx {
  /// The outside parties of a letter, in the order of its addressees.
  package func pihakLuar(of naskah: NaskahDinas.ID) throws -> [PihakLuar] {
    try all(pilihPihakLuar("l.naskah = \(naskah)"))
  }

  func pihakLuar(_ id: PihakLuar.ID) throws -> PihakLuar? { try first(pilihPihakLuar("l.id = \(id)")) }

  /// Those to whom this mail went at this address.
  func pihakLuar(surel: Surel.ID, alamat: String) throws -> [PihakLuar] {
    try all(pilihPihakLuar("l.pesan = \(surel) AND l.surel = \(alamat)"))
  }

  /// Those whom this mail tells that their letter holds no longer.
  func pihakLuar(kabarBatal surel: Surel.ID, alamat: String) throws -> [PihakLuar] {
    try all(pilihPihakLuar("l.pesan_batal = \(surel) AND l.surel = \(alamat)"))
  }

  /// The mails by which a letter goes out.
  func pesanLuar(of naskah: NaskahDinas.ID) throws -> [Surel.ID] {
    try values("SELECT pesan FROM kiriman_luar WHERE naskah = \(naskah) AND pesan IS NOT NULL ORDER BY id")
  }

  func simpanKabarBatal(_ id: PihakLuar.ID, _ pesan: Surel.ID) throws {
    try run("UPDATE kiriman_luar SET pesan_batal = \(pesan) WHERE id = \(id)")
  }

  func insert(_ pihak: PihakLuar, pesan: Surel.ID?, kunci: KunciLampiran?) throws {
    try run(
      """
      INSERT INTO kiriman_luar (id, naskah, jenis, nama, alamat, surel, sendiri, pesan, kunci, kunci_sampai, dikirim)
      VALUES (\(pihak.id), \(pihak.naskah), \(pihak.jenis), \(pihak.nama), \(pihak.alamat), \(pihak.surel),
              \(pihak.sendiri), \(pesan), \(kunci?.sidik), \(kunci?.sampai), \(pihak.dikirim))
      """)
  }

  func simpanPenyerahan(_ id: PihakLuar.ID, _ penyerahan: (hari: Tanggal, kepada: String), oleh nama: String)
    throws
  {
    try run(
      """
      UPDATE kiriman_luar
      SET diserahkan = \(penyerahan.hari), diserahkan_kepada = \(penyerahan.kepada), diserahkan_oleh = \(nama)
      WHERE id = \(id)
      """)
  }

  /// The letter whose attachments this key opens now.
  func naskah(kunciLampiran sidik: String, pada now: Date) throws -> NaskahDinas? {
    let id: NaskahDinas.ID? = try value(
      "SELECT naskah FROM kiriman_luar WHERE kunci = \(sidik) AND kunci_sampai > \(now)")
    return try id.flatMap { try naskah($0) }
  }

  private func pilihPihakLuar(_ syarat: SQL) -> SQL {
    """
    SELECT l.id AS id, l.naskah AS naskah, l.jenis AS jenis, l.nama AS nama, l.alamat AS alamat, l.surel AS surel,
           l.sendiri AS sendiri, l.dikirim AS dikirim, l.diserahkan AS diserahkan,
           l.diserahkan_kepada AS diserahkan_kepada, l.diserahkan_oleh AS diserahkan_oleh,
           CASE WHEN t.dibatalkan IS NULL THEN t.status ELSE 'dibatalkan' END AS hasil, t.jawaban AS jawaban,
           t.terkirim AS terkirim, b.status AS kabar_batal,
           CASE WHEN n.status = 'dicabut' OR n.diganti_oleh IS NOT NULL THEN 1 ELSE 0 END AS gugur
    FROM kiriman_luar l
    JOIN naskah n ON n.id = l.naskah
    LEFT JOIN surel_tujuan t ON t.surel = l.pesan AND t.alamat = l.surel
    LEFT JOIN surel_tujuan b ON b.surel = l.pesan_batal AND b.alamat = l.surel
    WHERE \(syarat)
    ORDER BY l.id
    """
  }
}

extension SebabPemberitahuan {
  static func pihakLuar(_ id: PihakLuar.ID) -> SebabPemberitahuan { SebabPemberitahuan("kiriman_luar", id) }
}
