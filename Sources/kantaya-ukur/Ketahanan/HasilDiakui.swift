import Foundation

/// One act that a client was told had succeeded.
struct HasilDiakui: Decodable, Sendable {
  enum Tindakan: String, Decodable, Sendable {
    case konsep, pengajuan, tandaTangan = "tanda-tangan", agenda, disposisi
  }

  let tindakan: Tindakan
  /// The key of the naskah or delivery.
  let kunci: Int64

  /// The last line may have been cut off with its writer; then nobody relied on it.
  static func baca(_ path: String) throws -> [HasilDiakui] {
    let decoder = JSONDecoder()
    let baris = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    return try baris.split(separator: "\n").map { try decoder.decode(HasilDiakui.self, from: Data($0.utf8)) }
  }
}
