import Foundation

/// Runs docs/verifikasi-log.py, which an outsider would run, in a folder of its own.
final class Verifier {
  struct Answer {
    let status: Int32
    /// Standard output and standard error together.
    let text: String
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tlog-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(at: folder) } catch {
      FileHandle.standardError.write(Data("not removed: \(folder.path)\n".utf8))
    }
  }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Writes a file and gives its path.
  func write(_ text: String, _ name: String) throws -> String { try write(Array(text.utf8), name) }

  func write(_ bytes: [UInt8], _ name: String) throws -> String {
    try Data(bytes).write(to: folder.appending(path: name))
    return path(name)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  /// Writes `log` as a folder of files in place of what `name` was, and gives its path.
  func publish(_ log: TestLog, _ name: String = "log") throws -> String {
    let place = folder.appending(path: name)
    if FileManager.default.fileExists(atPath: place.path) { try FileManager.default.removeItem(at: place) }
    try log.write(to: place)
    return place.path
  }

  func run(_ arguments: String...) throws -> Answer {
    let output = folder.appending(path: "output")
    try Data().write(to: output)
    let handle = try FileHandle(forWritingTo: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", Self.script.path] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    try handle.close()
    return Answer(status: process.terminationStatus, text: try read("output"))
  }

  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/verifikasi-log.py")
}
