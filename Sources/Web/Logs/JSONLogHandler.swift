import Foundation
import Logging

/// One JSON object per line on standard output, with what could tell who a person is struck out.
package struct JSONLogHandler: LogHandler {
  package var logLevel: Logger.Level = .info
  package var metadata: Logger.Metadata = [:]
  private let label: String
  private let write: @Sendable (String) -> Void

  package init(label: String, write: @escaping @Sendable (String) -> Void = JSONLogHandler.standardOutput) {
    self.label = label
    self.write = write
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    var members: [String: JSONValue] = [:]
    for (key, value) in metadata.merging(event.metadata ?? [:], uniquingKeysWith: { $1 }) {
      // What makes a request findable is random and says nothing.
      members[key] = .text(
        key == "hb.request.id" || key == "reference" ? "\(value)" : Redaction.of("\(value)"))
    }
    members["waktu"] = .text(
      Date().formatted(.iso8601.year().month().day().time(includingFractionalSeconds: true)))
    members["tingkat"] = .text(event.level.rawValue)
    members["bagian"] = .text(label)
    members["pesan"] = .text(Redaction.of("\(event.message)"))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Texts and their names are always JSON.
    guard let line = try? encoder.encode(JSONValue.object(members)) else { return }
    write(String(decoding: line, as: UTF8.self) + "\n")
  }

  @Sendable package static func standardOutput(_ line: String) {
    FileHandle.standardOutput.write(Data(line.utf8))
  }
}

/// Strikes out what no log may hold: mail addresses, and numbers long enough to be a NIK, NIP or telephone number.
package enum Redaction {
  package static func of(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "@") }) || longNumber(in: text) else { return text }
    return text.replacing(/[A-Za-z0-9._%+\-]+@[A-Za-z0-9.\-]+/, with: "[surel]")
      .replacing(/\+?[0-9](?:[ .\-]?[0-9]){8,}/, with: "[angka]")
  }

  private static func longNumber(in text: String) -> Bool { text.utf8.count { (48...57).contains($0) } >= 9 }
}
