import Berkas
import Foundation
import NIOCore

/// Where files lie in clear for as long as they are read: readable by nobody else, and emptied at once.
struct FolderImpor: Sendable {
  enum Guna: String, Sendable {
    /// A look at a file that has just come.
    case lihat
    /// A job; there is one at a time.
    case kerja
  }

  let letak: URL

  /// Gives `isi` a folder of its own, which is gone afterwards.
  func dengan<Hasil>(_ guna: Guna, _ isi: (URL) async throws -> Hasil) async throws -> Hasil {
    let ruang = letak.appending(path: "\(guna.rawValue)-\(UUID().uuidString)", directoryHint: .isDirectory)
    for folder in [letak, ruang] {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    do {
      let hasil = try await isi(ruang)
      try FileManager.default.removeItem(at: ruang)
      return hasil
    } catch {
      try? FileManager.default.removeItem(at: ruang)
      throw error
    }
  }

  /// Removes what jobs that were killed have left behind. For who has the only job in hand.
  func buangSisaKerja() throws {
    for satu in isi where satu.lastPathComponent.hasPrefix(Guna.kerja.rawValue) {
      try FileManager.default.removeItem(at: satu)
    }
  }

  /// Removes what was left behind before `saat`.
  func buangSisa(sebelum saat: Date) throws {
    for satu in isi {
      let diubah = try satu.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
      if (diubah ?? .distantPast) < saat { try FileManager.default.removeItem(at: satu) }
    }
  }

  private var isi: [URL] {
    (try? FileManager.default.contentsOfDirectory(
      at: letak, includingPropertiesForKeys: [.contentModificationDateKey])) ?? []
  }
}

extension IsiBerkas {
  /// Writes the whole of it, in clear, into a new file.
  func salin(ke url: URL) async throws {
    guard
      FileManager.default.createFile(
        atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: url.path]) }
    let keluaran = try FileHandle(forWritingTo: url)
    defer { try? keluaran.close() }
    for try await potongan in self { try keluaran.write(contentsOf: Data(potongan.readableBytesView)) }
  }
}
