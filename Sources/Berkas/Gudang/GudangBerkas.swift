import Cryptography
import Foundation

/// Where the bytes of files lie: `folder/ab/cd/<SHA-256>`, outside of anything the web server serves by itself.
package struct GudangBerkas: Sendable {
  package static let batasBaku = 100_000_000

  let folder: String
  let kunci: AESKey
  let batas: Int
  let boleh: Set<JenisBerkas>
  let pengenal: PengenalJenis

  /// Makes `folder` when it is not there. `kunci` seals the keys of rahasia files. A file has at most `batas` bytes
  /// and is one of `boleh`.
  /// - Throws: `DatabaseError.full` or `GudangError`.
  package init(
    folder: String, kunci: AESKey, batas: Int = Self.batasBaku,
    boleh: Set<JenisBerkas> = Set(JenisBerkas.allCases)
  ) throws {
    self.folder = folder
    self.kunci = kunci
    self.batas = batas
    self.boleh = boleh
    pengenal = try PengenalJenis()
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try Disk.buatFolder(sementara)
  }

  /// Where uploads grow until they are whole; on the same file system, so that they arrive by a rename.
  var sementara: String { folder + "/.sementara" }
  var gembok: String { folder + "/.gembok" }

  func jalur(_ sidik: String) -> String {
    let huruf = Array(sidik)
    return "\(folder)/\(String(huruf[0..<2]))/\(String(huruf[2..<4]))/\(sidik)"
  }

  func segel(_ berkas: Berkas) throws -> SegelPotongan? {
    guard let tersegel = berkas.kunci else { return nil }
    do {
      return SegelPotongan(try AESKey(kunci.open(tersegel, context: "berkas:\(berkas.sidik)")))
    } catch CryptographyError.notAuthentic {
      throw GudangError.rusak(sidik: berkas.sidik)
    }
  }
}
