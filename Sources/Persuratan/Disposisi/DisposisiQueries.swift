import Berkas
import Database
import Foundation
import Organisasi

extension Disposisi: RowDecodable {
  package init(row: Row) throws {
    let instruksi: String = try row["instruksi"]
    self.init(
      id: try row["id"], kiriman: try row["kiriman"], induk: try row["induk"], dari: try row["dari"],
      kepada: try row["kepada"], sebutanDari: try row["sebutan_dari"],
      sebutanKepada: try row["sebutan_kepada"],
      instruksi: instruksi.split(separator: ",").map(String.init), catatan: try row["catatan"],
      tenggat: try row["tenggat"], status: try row["status"], alasan: try row["alasan"],
      laporan: try row["laporan"],
      jawaban: try row["jawaban"], dibuat: try row["dibuat"], dibaca: try row["dibaca"],
      selesai: try row["selesai"], disiapkan: try row["disiapkan"], sifat: try row["sifat"])
  }
}

/// Langkah kerja yang dicatat penerima disposisi.
package struct Kemajuan: Sendable, Equatable, RowDecodable {
  package let id: Key<Kemajuan>
  package let sebutan: String
  package let isi: String
  package let berkas: Int64?
  package let namaBerkas: String
  package let waktu: Date

  package init(row: Row) throws {
    id = try row["id"]
    sebutan = try row["sebutan"]
    isi = try row["isi"]
    berkas = try row["berkas"]
    namaBerkas = try row["nama_berkas"]
    waktu = try row["waktu"]
  }
}

extension Tx {
  /// The whole tree of one delivery, parents before children.
  func disposisi(of kiriman: Kiriman.ID) throws -> [Disposisi] {
    try all(pilihDisposisi("kiriman = \(kiriman)"))
  }

  func disposisi(_ id: Disposisi.ID) throws -> Disposisi? { try first(pilihDisposisi("id = \(id)")) }

  /// Those that pass this one on.
  func anak(of disposisi: Disposisi.ID) throws -> [Disposisi] {
    try all(pilihDisposisi("induk = \(disposisi)"))
  }

  func insert(_ disposisi: Disposisi) throws {
    try run(
      """
      INSERT INTO disposisi (id, kiriman, induk, dari, kepada, sebutan_dari, sebutan_kepada, instruksi, catatan,
                             tenggat, status, dibuat, disiapkan, sifat)
      VALUES (\(disposisi.id), \(disposisi.kiriman), \(disposisi.induk), \(disposisi.dari), \(disposisi.kepada),
              \(disposisi.sebutanDari), \(disposisi.sebutanKepada), \(disposisi.instruksi.joined(separator: ",")),
              \(disposisi.catatan), \(disposisi.tenggat), \(disposisi.status), \(disposisi.dibuat), \(disposisi.disiapkan),
              \(disposisi.sifat))
      """)
  }

  func update(_ disposisi: Disposisi) throws {
    try run(
      """
      UPDATE disposisi
      SET status = \(disposisi.status), alasan = \(disposisi.alasan), laporan = \(disposisi.laporan),
          jawaban = \(disposisi.jawaban), dibaca = \(disposisi.dibaca), selesai = \(disposisi.selesai)
      WHERE id = \(disposisi.id)
      """)
  }

  func kemajuan(of disposisi: Disposisi.ID) throws -> [Kemajuan] {
    try all(
      """
      SELECT id, sebutan, isi, berkas, nama_berkas, waktu
      FROM kemajuan
      WHERE disposisi = \(disposisi)
      ORDER BY id
      """)
  }

  func catatKemajuan(
    _ isi: String, berkas: Berkas?, of disposisi: Disposisi, oleh pelaku: Pelaku,
    sebagai penugasan: PenugasanAktif, pada waktu: Date
  ) throws {
    try run(
      """
      INSERT INTO kemajuan (id, disposisi, orang, sebutan, isi, berkas, nama_berkas, waktu)
      VALUES (\(key(Kemajuan.self)), \(disposisi.id), \(pelaku.orang), \(penugasan.sebutan), \(isi),
              \(berkas?.id.rawValue), \(berkas?.nama ?? ""), \(waktu))
      """)
  }

  package func instruksiDisposisi() throws -> [(kode: String, nama: String)] {
    try all("SELECT kode, nama FROM instruksi_disposisi WHERE aktif = 1 ORDER BY urutan, kode") {
      (try $0["kode"], try $0["nama"])
    }
  }

  private func pilihDisposisi(_ syarat: SQL) -> SQL {
    """
    SELECT id, kiriman, induk, dari, kepada, sebutan_dari, sebutan_kepada, instruksi, catatan, tenggat, status,
           alasan, laporan, jawaban, dibuat, dibaca, selesai, disiapkan, sifat
    FROM disposisi
    WHERE \(syarat)
    ORDER BY id
    """
  }
}
