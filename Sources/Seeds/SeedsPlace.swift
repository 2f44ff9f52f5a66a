import Foundation

/// From where the shipped tables are looked for.
package struct SeedsPlace: Sendable {
  var environment: [String: String]
  var program: URL
  var workingDirectory: URL

  package init(environment: [String: String], program: URL, workingDirectory: URL) {
    self.environment = environment
    self.program = program
    self.workingDirectory = workingDirectory
  }

  /// This process.
  package static var current: SeedsPlace {
    SeedsPlace(
      environment: ProcessInfo.processInfo.environment,
      program: URL(filePath: "/proc/self/exe").resolvingSymlinksInPath(),
      workingDirectory: URL(filePath: FileManager.default.currentDirectoryPath))
  }

  /// The folders to try, the best first.
  var candidates: [URL] {
    if let named = environment["KANTAYA_SEEDS"], !named.isEmpty { return [URL(filePath: named)] }
    let beside = program.deletingLastPathComponent()
    return [beside.deletingLastPathComponent().appending(path: "share/kantaya/seeds")]
      + beside.selfAndAbove.map { $0.appending(path: "Seeds") }
      + workingDirectory.selfAndAbove.map { $0.appending(path: "Seeds") }
  }
}

extension URL {
  fileprivate var selfAndAbove: [URL] {
    var folders: [URL] = []
    var folder = standardizedFileURL
    while folder.path != "/", folders.count < 64 {
      folders.append(folder)
      folder = folder.deletingLastPathComponent().standardizedFileURL
    }
    return folders
  }

  /// A folder that holds at least one table: `Sources/Seeds` of a checkout is none.
  var isSeedsFolder: Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.contains { $0.hasSuffix(".csv") }
  }
}
