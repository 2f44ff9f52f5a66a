import Foundation

/// A folder of its own, removed with its last holder.
package final class FolderSementara: Sendable {
  package let url: URL

  package init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "kantaya-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(at: url) } catch {
      FileHandle.standardError.write(Data("not removed: \(url.path)\n".utf8))
    }
  }

  package func berkas(_ nama: String) -> URL { url.appending(path: nama) }

  /// Writes `isi` and gives its path.
  package func tulis(_ isi: [UInt8], _ nama: String) throws -> String {
    let tujuan = berkas(nama)
    try Data(isi).write(to: tujuan)
    return tujuan.path
  }
}
