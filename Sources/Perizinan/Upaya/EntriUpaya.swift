import Database
import Foundation
import LogPublik

/// What the public log is told of an objection or a revocation: which application, what, by which position, when. Nobody's
/// name, and no reason.
struct EntriUpaya: Encodable {
  let permohonan: String
  let tindakan: String
  let jabatan: String
  /// UTC, in milliseconds since 1970.
  let waktu: Int64
}

extension Tx {
  func catatUpaya(
    _ jenis: String, _ objek: Int64, _ tindakan: String, _ permohonan: Permohonan, jabatan: String = "",
    pada waktu: Date
  ) throws {
    let entri = EntriUpaya(
      permohonan: permohonan.kode, tindakan: tindakan, jabatan: jabatan,
      waktu: waktu.milidetik)
    try catatLog(jenis, objek, isi: isiEntri(entri), pada: waktu)
  }
}
