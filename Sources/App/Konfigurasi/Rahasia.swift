import Cryptography
import Foundation

/// The secrets of one installation: 32 random bytes each, in files of the data folder that only the program may read.
package struct Rahasia: Sendable {
  /// Sessions, forms, second factors.
  package let akses: [UInt8]
  /// The trail.
  package let jejak: [UInt8]
  /// Files kept secret.
  package let berkas: [UInt8]
  /// The passphrase of the local certificate authority.
  package let ca: [UInt8]
  /// The NIK and KK numbers of residents.
  package let penduduk: [UInt8]
  /// Reports of illegal levies; nothing else.
  package let pungli: [UInt8]

  /// Reads them, and makes those that are not there yet.
  ///
  /// `jejakAda`: whether the database has a trail already, which a new key would call forged.
  /// - Throws: `CocoaError` when the folder cannot be written, `RahasiaError`.
  package init(folder data: URL, jejakAda: Bool) throws {
    let folder = data.appending(path: "rahasia", directoryHint: .isDirectory)
    let kunci = folder.appending(path: "jejak").path
    guard !jejakAda || FileManager.default.fileExists(atPath: kunci) else { throw RahasiaError.hilang(kunci) }
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    akses = try Self.baca("akses", folder)
    jejak = try Self.baca("jejak", folder)
    berkas = try Self.baca("berkas", folder)
    ca = try Self.baca("ca", folder)
    penduduk = try Self.baca("penduduk", folder)
    pungli = try Self.baca("pungli", folder)
  }

  private static func baca(_ nama: String, _ folder: URL) throws -> [UInt8] {
    let berkas = folder.appending(path: nama)
    if !FileManager.default.fileExists(atPath: berkas.path) {
      let baru = try randomBytes(32)
      guard
        FileManager.default.createFile(
          atPath: berkas.path, contents: Data(baru), attributes: [.posixPermissions: 0o600])
      else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: berkas.path]) }
    }
    let isi = [UInt8](try Data(contentsOf: berkas))
    guard isi.count == 32 else { throw RahasiaError.rusak(berkas.path) }
    return isi
  }
}

package enum RahasiaError: Error, Equatable, CustomStringConvertible {
  /// A file of another length.
  case rusak(String)
  /// The data is here, its keys are not: a backup was restored without them.
  case hilang(String)

  package var description: String {
    switch self {
    case .rusak(let path): "\(path) bukan kunci 32 byte. Kembalikan dari cadangan; jangan dibuat ulang."
    case .hilang(let path):
      "Basis data ini sudah berisi, tetapi \(path) tidak ada. Salin folder rahasia, ca, dan berkas dari folder data asalnya, lalu ulangi."
    }
  }
}
