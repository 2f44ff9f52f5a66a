import Foundation
import Testing

/// The unit file that is shipped does what the operator's guide says of it.
struct LayananTests {
  private static let path = "bin/layanan/kantaya.service"

  @Test func `the service is confined`() throws {
    let lines = try Project.text(Self.path).split(separator: "\n").map(String.init)
    for line in [
      "NoNewPrivileges=yes", "ProtectSystem=strict", "ProtectHome=yes", "PrivateTmp=yes",
      "PrivateDevices=yes",
      "StateDirectoryMode=0700", "MemoryDenyWriteExecute=yes", "UMask=0077",
      "CapabilityBoundingSet=CAP_NET_BIND_SERVICE", "ExecStartPre=/usr/lib/kantaya/bin/kantaya konfigurasi",
    ] { #expect(lines.contains(line), "\(line)") }
  }

  private static let systemd = "/usr/bin/systemd-analyze"

  /// The program need not be installed where the test runs.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: systemd)))
  func `systemd understands the service`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "layanan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let unit = folder.appending(path: "kantaya.service")
    let text = try Project.text(Self.path)
      .replacing(/\/usr\/lib\/kantaya\/bin\/kantaya \w+/, with: "/bin/true")
    try Data(text.utf8).write(to: unit)
    let process = Process()
    process.executableURL = URL(filePath: Self.systemd)
    process.arguments = ["verify", "--man=no", unit.path]
    let said = Pipe()
    process.standardError = said
    try process.run()
    process.waitUntilExit()
    let words = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(process.terminationStatus == 0, "\(words)")
    #expect(!words.contains("kantaya.service"), "\(words)")
  }
}
