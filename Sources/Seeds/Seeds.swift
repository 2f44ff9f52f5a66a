import CSV
import Foundation

/// The tables that are shipped with the program: holidays, classification codes, codes of the civil registry.
package enum Seeds {
  /// The folder of the shipped tables. In this order: what `KANTAYA_SEEDS` names; `../share/kantaya/seeds` beside the
  /// program; the folder `Seeds` next to or above the program, then next to or above the working directory.
  /// - Throws: `SeedsError.notFound` naming every place that was tried.
  package static func folder(in place: SeedsPlace = .current) throws(SeedsError) -> URL {
    let candidates = place.candidates
    guard let folder = candidates.first(where: \.isSeedsFolder) else {
      throw .notFound(candidates.map(\.path))
    }
    return folder
  }

  /// Every row of a shipped table, by column name.
  /// `name` is the file's name, as `libur-nasional.csv`. Throws `SeedsError`, and `CSVError` when the table is damaged.
  package static func rows(_ name: String, in place: SeedsPlace = .current) throws -> [[String: String]] {
    var rows: [[String: String]] = []
    try forEachRow(name, in: place) { rows.append($0.dictionary) }
    return rows
  }

  /// Calls `body` with every row of a shipped table, without holding the table in memory.
  package static func forEachRow(
    _ name: String, in place: SeedsPlace = .current, _ body: (CSVRow) throws -> Void
  ) throws {
    try CSVFile.forEachRow(at: url(name, in: place), body)
  }

  /// Where a shipped file is, also one that is not a table.
  package static func url(_ name: String, in place: SeedsPlace = .current) throws(SeedsError) -> URL {
    let url = try folder(in: place).appending(path: name)
    guard FileManager.default.fileExists(atPath: url.path) else { throw .missing(url.path) }
    return url
  }
}

package enum SeedsError: Error, Equatable, CustomStringConvertible {
  case notFound([String])
  case missing(String)

  package var description: String {
    switch self {
    case .notFound(let places):
      "Folder tabel bawaan tidak ditemukan; isi KANTAYA_SEEDS. Sudah dicari di \(places.joined(separator: ", "))."
    case .missing(let path): "Berkas bawaan \(path) tidak ada."
    }
  }
}
