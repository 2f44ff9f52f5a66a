import Database

/// The kinds of files an office exchanges.
package enum JenisBerkas: String, Sendable, CaseIterable, SQLCodable {
  case pdf, jpeg, png, webp, docx, xlsx, pptx, odt, ods, odp, txt, csv, mp4

  /// As sent to the browser.
  package var media: String {
    switch self {
    case .pdf: "application/pdf"
    case .jpeg: "image/jpeg"
    case .png: "image/png"
    case .webp: "image/webp"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    case .odt: "application/vnd.oasis.opendocument.text"
    case .ods: "application/vnd.oasis.opendocument.spreadsheet"
    case .odp: "application/vnd.oasis.opendocument.presentation"
    case .txt: "text/plain; charset=utf-8"
    case .csv: "text/csv; charset=utf-8"
    case .mp4: "video/mp4"
    }
  }

  /// The endings of names of this kind, the usual one first.
  package var akhiran: [String] {
    switch self {
    case .jpeg: ["jpg", "jpeg"]
    default: [rawValue]
    }
  }

  /// As people call it.
  package var sebutan: String {
    switch self {
    case .pdf: "dokumen PDF"
    case .jpeg, .png, .webp: "gambar"
    case .docx, .odt: "dokumen teks"
    case .xlsx, .ods: "lembar kerja"
    case .pptx, .odp: "presentasi"
    case .txt: "teks polos"
    case .csv: "tabel CSV"
    case .mp4: "video"
    }
  }

  init?(akhiran: String) {
    guard let jenis = Self.allCases.first(where: { $0.akhiran.contains(akhiran) }) else { return nil }
    self = jenis
  }
}
