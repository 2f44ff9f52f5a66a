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
      diserahkanKepada: try row["diserahkan_kepada"], diserahkanOleh: try row["diserahkan_oleh"])
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
           l.diserahkan_kepada AS diserahkan_kepada, l.diserahkan_oleh AS diserahkan_oleh, t.status AS hasil,
           t.jawaban AS jawaban, t.terkirim AS terkirim
    FROM kiriman_luar l
    LEFT JOIN surel_tujuan t ON t.surel = l.pesan AND t.alamat = l.surel
    WHERE \(syarat)
    ORDER BY l.id
    """
  }
}

extension SebabPemberitahuan {
  static func pihakLuar(_ id: PihakLuar.ID) -> SebabPemberitahuan { SebabPemberitahuan("kiriman_luar", id) }
}
