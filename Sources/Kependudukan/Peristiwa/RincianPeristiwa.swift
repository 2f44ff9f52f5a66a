import Database

/// What is known of an event besides its day and document (F-2.01, F-1.03). Codes are those of the code tables.
package struct RincianPeristiwa: Codable, Equatable, Sendable {
  package var sebabMati: Int?
  package var penerangMati: Int?
  package var tempatMati: String?
  package var tempatLahir: Int?
  package var jenisLahir: Int?
  package var penolongLahir: Int?
  package var anakKe: Int?
  /// Grams.
  package var berat: Int?
  /// Centimetres.
  package var panjang: Int?
  package var alasanPindah: Int?
  /// Numbers of the court's rulings on which a marriage rests.
  package var dispensasi: String?
  package var izinBeristri: String?
  /// What was odd about it, and why who wrote it down found it right all the same.
  package var peringatan: [String]?
  package var alasanSetuju: String?

  package init() {}

  /// As it stands in its column.
  func tersimpan() throws -> String { self == RincianPeristiwa() ? "{}" : try json(self) }
}
