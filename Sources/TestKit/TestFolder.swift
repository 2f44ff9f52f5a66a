import Foundation

/// A folder of this test process, removed by a small guardian process once this one is gone, however it ends.
package struct TestFolder: Sendable {
  package static let shared = TestFolder()

  private let folder: Result<String, any Error>

  private init() {
    folder = Result {
      let path = try Self.create()
      try Guardian.start(script: "cat >/dev/null; rm -rf \"$1\"", arguments: [path])
      return path
    }
  }

  /// - Returns: the full path of `name` in the folder.
  /// - Throws: when the folder could not be made.
  package func path(_ name: String) throws -> String { try folder.get() + "/" + name }

  /// A new folder where files cost least: in memory when the machine offers that.
  static func create(in parents: [String] = ["/dev/shm", NSTemporaryDirectory(), "/tmp"]) throws -> String {
    for parent in parents {
      var template = Array("\(parent)/kantaya-uji-XXXXXX".utf8CString)
      if mkdtemp(&template) != nil {
        return template.withUnsafeBufferPointer { bytes in
          String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
      }
    }
    throw TestKitError("cannot make a temporary folder in \(parents)")
  }
}

extension TestFolder {
  /// A folder on a disk of `megabytes`, gone with this process; nil where a disk cannot be made (who is not root).
  package static func small(megabytes: Int) throws -> String? {
    guard getuid() == 0 else { return nil }
    let script = """
      mount -t tmpfs -o size=$2m tmpfs "$1" 2>/dev/null && echo siap
      exec >/dev/null
      cat
      umount "$1"
      rm -rf "$1"
      """
    let path = try create()
    let answer = try Guardian.start(script: script, arguments: [path, String(megabytes)])
    return answer.availableData.isEmpty ? nil : path
  }
}

package struct TestKitError: Error, CustomStringConvertible {
  package let description: String
  init(_ description: String) { self.description = description }
}
