import Foundation

/// Set `NASKAH_GALERI` to a folder to keep what tests make, and look at it.
enum Galeri {
  static func simpan(_ isi: [UInt8], _ nama: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["NASKAH_GALERI"] else { return }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(isi).write(to: URL(filePath: folder).appending(path: nama))
  }
}
