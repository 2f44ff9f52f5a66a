import Testing

/// What no file of ours may contain. `swift format` refuses force unwraps; the rest is looked for here.
struct ForbiddenTests {
  /// Split so that this file does not find itself.
  private static let everywhere = [
    "try" + "!", " as" + "! ", "fatal" + "Error(", "precondition" + "Failure(", "nonisolated(" + "unsafe)",
    "@pre" + "concurrency import", "MARK" + ":",
  ]
  private static let sourcesOnly: [String] = [
    "public " + "func", "public " + "struct", "public " + "enum", "public " + "let",
  ]
  private static let unfinished = ["TO" + "DO", "FIX" + "ME"]
  private static let machines = ["/wor" + "k/", "/roo" + "t/", "/opt/" + "swift", "/hom" + "e/"]

  @Test(arguments: ["Sources", "Tests"])
  func `no code gives up instead of answering`(_ folder: String) throws {
    let forbidden = Self.everywhere + (folder == "Sources" ? Self.sourcesOnly : [])
    for file in try Project.swift(folder) {
      for (number, line) in file.code {
        for token in forbidden where line.contains(token) {
          Issue.record("\(file.path):\(number): \(token)")
        }
      }
    }
  }

  @Test func `every unchecked promise to the compiler says why it holds`() throws {
    for file in try Project.swift("Sources") {
      for (number, line) in file.code where line.contains("@unchecked" + " Sendable") {
        let above = file.lines[..<(number - 1)].last { !$0.drop { $0 == " " }.hasPrefix("@") } ?? ""
        #expect(above.drop { $0 == " " }.hasPrefix("//"), "\(file.path):\(number)")
      }
    }
  }

  @Test func `domains start no work that nobody waits for`() throws {
    let domains = Set(try Manifest().inLayer("domains").map(\.name))
    for file in try Project.swift("Sources") where domains.contains(file.target) {
      for (number, line) in file.code
      where line.contains(" Task" + " {") || line.contains("Task." + "detached") {
        Issue.record("\(file.path):\(number): a job or a service does this, not a loose task")
      }
    }
  }

  /// `SQL` cannot hold a value as text; these are the ways around it.
  @Test func `SQL is built by interpolation only, and engines are spoken to in one place`() throws {
    let ways = ["SQL(" + "own:", "PQ" + "exec", "sqlite3" + "_", ".execute(" + "sql:"]
    for file in try Project.swift("Sources") where !["Database", "TestKit"].contains(file.target) {
      for (number, line) in file.code {
        for way in ways where line.contains(way) { Issue.record("\(file.path):\(number): \(way)") }
      }
    }
  }

  /// OFFSET reads and throws away what it skips; LIKE ignores case on one engine only.
  @Test func `queries page by key and compare alike on both engines`() throws {
    for file in try Project.swift("Sources") {
      for (number, line) in file.code {
        for word in [" OFFSET" + " ", " ILIKE" + " ", " LIKE" + " "] where line.contains(word) {
          Issue.record("\(file.path):\(number):\(word)")
        }
      }
    }
  }

  /// The content security policy would refuse them at the reader's.
  @Test func `pages hold no inline script, style or handler`() throws {
    let inline = [
      "style=" + "\\\"", " on" + "click=", " on" + "change=", " on" + "submit=", "<sty" + "le",
      "<script" + ">",
    ]
    for file in try Project.swift("Sources") {
      for (number, line) in file.code {
        for token in inline where line.contains(token) { Issue.record("\(file.path):\(number): \(token)") }
      }
    }
  }

  @Test(arguments: ["Sources", "Tests", "Assets", "Seeds", "bin", "docs", ".ci"])
  func `nothing is left unfinished or bound to one machine`(_ folder: String) throws {
    for path in try Project.files(folder) where !path.hasSuffix(".png") && !path.hasSuffix(".jpg") {
      let text = try Project.text(path)
      for token in Self.machines where text.contains(token) { Issue.record("\(path): \(token)") }
      for token in Self.unfinished where text.contains(token) && !path.hasSuffix(".csv") {
        Issue.record("\(path): \(token)")
      }
    }
  }
}
