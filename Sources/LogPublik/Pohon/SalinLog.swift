import Database
import Foundation
import Transparency

extension LogPublik {
  /// Writes the log as files, as any web server could serve them and any program could check them. What does not change
  /// any more and is there already is left as it is, so the same folder can be brought up to date.
  /// - Parameters:
  ///   - folder: made when it is not there.
  ///   - kemajuan: told how many of how many files are done.
  /// - Returns: how many entries the copy has.
  /// - Throws: `LogPublikError.rusak` when the log lacks something it must have; `CocoaError`.
  package func salin(
    ke folder: URL, kemajuan: @Sendable (Int, Int) async -> Void = { _, _ in }
  ) async throws -> Int {
    guard let kepala = try await db.read({ try $0.kepalaLog() }) else { throw LogPublikError.rusak }
    let semua = TilePath.all(in: kepala.ukuran)
    for (ke, alamat) in semua.enumerated() {
      let berkas = folder.appending(path: alamat.description)
      if !FileManager.default.fileExists(atPath: berkas.path) {
        guard let isi = try await db.read({ try $0.berkasLog(alamat) }) else { throw LogPublikError.rusak }
        try FileManager.default.createDirectory(
          at: berkas.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(isi).write(to: berkas, options: .atomic)
      }
      await kemajuan(ke + 1, semua.count)
    }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("\(kunci.publik)\n".utf8).write(to: folder.appending(path: "kunci"), options: .atomic)
    // Last: whoever reads it finds everything that it promises.
    try Data(kepala.catatan.encoded.utf8).write(to: folder.appending(path: "checkpoint"), options: .atomic)
    return kepala.ukuran
  }
}
