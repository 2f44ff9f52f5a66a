import Database
import Foundation
import Tugas

/// One mail to one recipient, as the job finds it.
struct KirimanSurel: Sendable {
  typealias ID = Key<KirimanSurel>

  let id: ID
  let tujuan: AlamatSurel
  let status: HasilSurel.Status
  let judul: String
  let isi: String
  let lampiran: [LampiranSurel]
  let balasKe: AlamatSurel?
  let dibuat: Date

  /// Neither taken by a mail server nor called off.
  var masihDikirim: Bool { status != .terkirim && status != .dibatalkan }
}

extension KirimanSurel: RowDecodable {
  init(row: Row) throws {
    let alamat: String = try row["alamat"]
    guard let tujuan = AlamatSurel(alamat, nama: try row["nama"]) else {
      throw KegagalanTugas.tetap("alamat surel salah: \(alamat)")
    }
    let lampiran: String = try row["lampiran"]
    let balasKe: String? = try row["balas_ke"]
    self.init(
      id: try row["id"], tujuan: tujuan, status: try row["status"], judul: try row["judul"],
      isi: try row["isi"],
      lampiran: try JSONDecoder().decode([LampiranSurel].self, from: Data(lampiran.utf8)),
      balasKe: balasKe.flatMap { AlamatSurel($0) }, dibuat: try row["dibuat"])
  }
}

struct KirimSurel: Codable, Sendable {
  let kiriman: KirimanSurel.ID
}

extension JenisTugas where Muatan == KirimSurel {
  /// Some 15 hours of tries before a person must look.
  static var kirimSurel: Self { Self("surel", batas: 24) }
}
