import Foundation

/// Runs the independent programs by which our files are judged.
package enum Perintah {
  package struct Keluaran: Sendable {
    package let status: Int32
    /// Standard output and standard error together.
    package let teks: String
  }

  package struct TidakAda: Error, CustomStringConvertible {
    package let description: String
  }

  /// Runs `program` to its end.
  /// - Parameters:
  ///   - program: a name on the path, or a full path.
  ///   - argumen: its arguments.
  ///   - paket: what to install when it is missing.
  /// - Returns: its status and everything it wrote.
  /// - Throws: `TidakAda`, naming `paket`, when there is no such program.
  package static func jalankan(
    _ program: String, _ argumen: [String], paket: String
  ) throws -> Keluaran {
    guard let path = path(program) else {
      throw TidakAda(description: "\(program) is missing: install \(paket)")
    }
    let folder = try FolderSementara()
    let output = folder.berkas("output")
    try Data().write(to: output)
    let handle = try FileHandle(forWritingTo: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = argumen
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    try handle.close()
    let text = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    return Keluaran(status: process.terminationStatus, teks: text)
  }

  /// The root of this repository.
  package static let akar = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func path(_ program: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    let candidates = program.hasPrefix("/") ? [program] : folders.map { "\($0)/\(program)" }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
