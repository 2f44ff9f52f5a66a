import Database
import Foundation

/// A request for a KTP as its owner follows it.
struct PermohonanWarga: Sendable, RowDecodable {
  let penduduk: Penduduk.ID
  let jenis: PermohonanKTP.Jenis
  let tahap: PermohonanKTP.Tahap
  let loket: String
  let diubah: Date

  init(row: Row) throws {
    penduduk = try row["penduduk"]
    jenis = try row["jenis"]
    tahap = try row["tahap"]
    loket = try row["loket"]
    diubah = try row["diubah"]
  }
}
