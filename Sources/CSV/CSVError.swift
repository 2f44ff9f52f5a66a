import Bahasa

/// Why a table of comma-separated values cannot be read. `line` counts from 1, as an editor shows it.
package enum CSVError: Refusal, Equatable {
  /// The file ends inside a quoted field that began on `line`.
  case unclosedQuote(line: Int)
  /// Something other than a separator follows a closing quote.
  case textAfterQuote(line: Int)
  case notUTF8(line: Int)
  /// The header names the same column twice.
  case repeatedColumn(String)
  /// A row has more or fewer fields than the header.
  case wrongWidth(line: Int, found: Int, expected: Int)
  /// The file has no header.
  case empty

  package var reason: RefusalReason { .invalid }

  package var message: String {
    switch self {
    case .unclosedQuote(let line): "Tanda kutip yang dibuka di baris \(line) tidak pernah ditutup."
    case .textAfterQuote(let line): "Di baris \(line) ada teks sesudah tanda kutip penutup."
    case .notUTF8(let line): "Baris \(line) bukan teks UTF-8. Simpan ulang berkas sebagai \"CSV UTF-8\"."
    case .repeatedColumn(let name): "Kolom \"\(name)\" muncul dua kali di baris judul."
    case .wrongWidth(let line, let found, let expected):
      "Baris \(line) berisi \(found) kolom, padahal judulnya \(expected) kolom."
    case .empty: "Berkas kosong: baris judul kolom tidak ada."
    }
  }
}
