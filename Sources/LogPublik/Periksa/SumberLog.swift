import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Where a log is read from, as any outsider reads it.
package enum SumberLog: Sendable {
  case folder(URL)
  case web(URL)

  /// An address on the web, or the path of a static copy.
  package init(_ tulisan: String) {
    if tulisan.hasPrefix("http://") || tulisan.hasPrefix("https://"), let alamat = URL(string: tulisan) {
      self = .web(alamat)
    } else {
      self = .folder(URL(filePath: tulisan, directoryHint: .isDirectory))
    }
  }

  /// What is at `jalur` below the log; nil when there is nothing.
  func ambil(_ jalur: String) async throws -> [UInt8]? {
    switch self {
    case .folder(let folder):
      let berkas = folder.appending(path: jalur)
      guard FileManager.default.fileExists(atPath: berkas.path) else { return nil }
      return Array(try Data(contentsOf: berkas))
    case .web(let alamat): return try await minta(alamat.appending(path: jalur))
    }
  }

  /// A server that finds us too fast says how long to wait.
  private func minta(_ alamat: URL) async throws -> [UInt8]? {
    while true {
      let (isi, jawaban) = try await URLSession.shared.data(from: alamat)
      guard let jawaban = jawaban as? HTTPURLResponse else { return nil }
      switch jawaban.statusCode {
      case 200: return Array(isi)
      case 404, 410: return nil
      case 429:
        let detik = jawaban.value(forHTTPHeaderField: "Retry-After").flatMap { Int($0) } ?? 5
        try await Task.sleep(for: .seconds(min(60, max(1, detik))))
      case let kode: throw TemuanLog.tidakMenjawab(alamat.path, kode)
      }
    }
  }
}
