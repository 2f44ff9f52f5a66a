import Foundation

/// The folder `Assets` of the installation.
struct AssetFolder {
  let path: String

  init(_ path: String) { self.path = path }

  /// `KANTAYA_ASSETS`, else `Assets` beside the program or in a folder above it, else under the working directory.
  /// - Throws: `AssetError.folderMissing` with the places looked at.
  static func find() throws(AssetError) -> String {
    let environment = ProcessInfo.processInfo.environment["KANTAYA_ASSETS"]
    let program = URL(filePath: ProcessInfo.processInfo.arguments.first ?? ".").deletingLastPathComponent()
    let above = (0...4)
      .map { up in
        (0..<up).reduce(program) { folder, _ in folder.deletingLastPathComponent() }.appending(path: "Assets")
          .path
      }
    let places = environment.map { [$0] } ?? (above + [FileManager.default.currentDirectoryPath + "/Assets"])
    guard let found = places.first(where: { FileManager.default.fileExists(atPath: "\($0)/css") }) else {
      throw .folderMissing(places)
    }
    return found
  }

  /// What is served, by name: the style sheets joined to `app.css`, the modules of `js` joined to `app.js`, and every
  /// other file under its own path, such as the modules of single pages in `halaman`.
  func contents() throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for name in try names() where !name.hasPrefix("css/") && !name.hasPrefix("js/") {
      contents[name] = try read(name)
    }
    contents["app.css"] = try joined("css/") { $0 }
    // Each module keeps its own scope; none imports another.
    contents["app.js"] = try joined("js/") { Array("{\n".utf8) + $0 + Array("}\n".utf8) }
    return contents
  }

  private func joined(_ prefix: String, _ wrap: ([UInt8]) -> [UInt8]) throws -> [UInt8] {
    try names().filter { $0.hasPrefix(prefix) }.flatMap { wrap(try read($0)) }
  }

  private func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(path)/\(name)")))
  }

  /// Relative names, sorted: `css/00-layers.css` comes before `css/10-tokens.css`.
  private func names() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path)
      .filter { name in
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
        return exists && !isFolder.boolValue && !name.split(separator: "/").contains { $0.hasPrefix(".") }
      }
      .sorted()
  }
}
