import Cryptography
import Foundation

/// Every file the browser needs besides pages: read and hashed once at the start, packed when first asked for, served
/// from memory. The address holds a hash of all of them, so that a browser keeps each for a year and modules and
/// style sheets may name each other relatively.
package struct Assets: Sendable {
  struct File: Sendable {
    let bytes: [UInt8]
    let gzip: PackedBytes?
    let brotli: PackedBytes?
    let type: String
  }

  /// 12 hexadecimal digits of the SHA-256 over all names and contents.
  package let version: String
  let files: [String: File]

  /// - Parameters:
  ///   - folder: our own files: `css/`, `js/` and whatever lies beside them.
  ///   - debian: files of Debian packages to serve as well.
  /// - Throws: `AssetError` when something is not installed.
  package init(folder: String, debian: [DebianAsset] = []) throws {
    var contents = try AssetFolder(folder).contents()
    contents["ikon.svg"] = try Sprite.make()
    for asset in debian { contents[asset.name] = try asset.read() }

    let digest = SHA256Stream()
    for (name, bytes) in contents.sorted(by: { $0.key < $1.key }) {
      digest.update(Array("\(name)\0\(bytes.count)\0".utf8))
      digest.update(bytes)
    }
    version = String(hex(digest.finish()).prefix(12))
    files = contents.reduce(into: [:]) { files, entry in files[entry.key] = File(entry.key, entry.value) }
  }

  package func url(_ name: String) -> String { "/aset/\(version)/\(name)" }

  /// The assets of this process, read at the first use.
  private static let installed = Result { try Assets(folder: AssetFolder.find(), debian: []) }

  /// Call at the start, so that a machine on which something is missing says so instead of serving bare pages.
  /// - Throws: `AssetError`.
  package static func load() throws -> Assets { try installed.get() }

  static func loaded() -> Assets? { if case .success(let assets) = installed { assets } else { nil } }
}

/// The address of one of our assets: `assetURL("app.css")`.
package func assetURL(_ name: String) -> String {
  Assets.loaded()?.url(name) ?? "/aset/0/\(name)"
}
