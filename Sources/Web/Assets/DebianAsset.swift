import Foundation

/// A file for the browser that a Debian package brings, served from where the package puts it.
package struct DebianAsset: Sendable {
  /// Its name under our address: `chart.js`.
  package let name: String
  /// The package to install when it is missing.
  package let package: String
  /// Where the package puts it; the first that exists counts.
  package let paths: [String]

  package init(_ name: String, package: String, paths: [String]) {
    self.name = name
    self.package = package
    self.paths = paths
  }

  /// - Throws: `AssetError.packageMissing`.
  func read() throws(AssetError) -> [UInt8] {
    for path in paths {
      if let data = FileManager.default.contents(atPath: path) { return Array(data) }
    }
    throw .packageMissing(package, wanted: paths.first ?? name)
  }
}

/// Why the installation cannot start.
package enum AssetError: Error, CustomStringConvertible, Equatable {
  case folderMissing([String])
  case packageMissing(String, wanted: String)

  package var description: String {
    switch self {
    case .folderMissing(let tried):
      "Folder Assets tidak ditemukan. Dicari di: \(tried.joined(separator: ", ")). "
        + "Letakkan di samping program, atau tunjukkan dengan KANTAYA_ASSETS."
    case .packageMissing(let name, let wanted):
      "Berkas \(wanted) tidak ada. Pasang paket Debian \(name): sudo apt-get install \(name)"
    }
  }
}
