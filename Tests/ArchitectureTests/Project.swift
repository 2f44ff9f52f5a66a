import Foundation

/// The files of this repository, as the architecture tests read them.
enum Project {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  struct File: Sendable {
    /// From the root: `Sources/Nomor/Register/RegisterNomor.swift`.
    let path: String
    let lines: [Substring]

    var folders: [String] { path.split(separator: "/").dropLast().map(String.init) }
    /// The target it belongs to: `Nomor`.
    var target: String { folders.count > 1 ? folders[1] : "" }

    /// Line numbers and lines that are not comments.
    var code: [(number: Int, line: Substring)] {
      lines.enumerated().map { ($0.offset + 1, $0.element) }
        .filter { !$0.1.drop { $0 == " " }.hasPrefix("//") }
    }
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
  }

  /// The Swift files under `folder`, sorted by path.
  static func swift(_ folder: String) throws -> [File] {
    try files(folder).filter { $0.hasSuffix(".swift") }
      .map { path in
        File(path: path, lines: try text(path).split(separator: "\n", omittingEmptySubsequences: false))
      }
  }

  /// Everything under `folder` that is not made by a tool, sorted.
  static func files(_ folder: String) throws -> [String] {
    let start = root.appending(path: folder)
    let found = FileManager.default.enumerator(atPath: start.path)
    let made: Set<String> = ["__pycache__", ".DS_Store"]
    var paths: [String] = []
    while let name = found?.nextObject() as? String {
      if made.isDisjoint(with: name.split(separator: "/").map(String.init)),
        found?.fileAttributes?[.type] as? FileAttributeType == .typeRegular
      {
        paths.append("\(folder)/\(name)")
      }
    }
    if paths.isEmpty { throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: start.path]) }
    return paths.sorted()
  }

  /// What a committed file of generated text must say. With `KANTAYA_PERBARUI=1` in the environment it is written anew.
  static func committed(_ path: String, fresh: String) throws -> String {
    if ProcessInfo.processInfo.environment["KANTAYA_PERBARUI"] == "1" {
      try Data(fresh.utf8).write(to: root.appending(path: path))
    }
    return try text(path)
  }
}
