import Testing

/// The manifest is the architecture diagram; SwiftPM itself does not refuse an import that is not in it.
struct LayerTests {
  let manifest: Manifest

  init() throws { manifest = try Manifest() }

  /// What comes with the toolchain and the system.
  private static let toolchain: Set<String> = [
    "Foundation", "FoundationNetworking", "Synchronization", "Dispatch", "Glibc", "RegexBuilder", "Testing",
  ]

  @Test func `the manifest is read as it is written`() throws {
    #expect(manifest.targets.count > 50)
    #expect(manifest.targets["Database"]?.dependencies.isSuperset(of: ["CLibPQ", "GRDB"]) == true)
    #expect(manifest.targets["DatabaseTests"]?.dependencies.isSuperset(of: ["Database", "TestKit"]) == true)
    #expect(manifest.targets["Web"]?.dependencies.isSuperset(of: ["Hummingbird", "Bahasa"]) == true)
    #expect(manifest.targets["Persuratan"]?.layer == "domains")
    #expect(manifest.targets["Nomor"]?.layer == "kernel")
  }

  @Test func `a target imports only what the manifest lists for it`() throws {
    try check("Sources") { $0.dependencies }
  }

  /// A test also names what comes with the modules that it tests.
  @Test func `a test imports only what is below the target that it tests`() throws {
    try check("Tests") { manifest.reach(of: $0) }
  }

  private func check(_ folder: String, allowed: (Manifest.Target) -> Set<String>) throws {
    for file in try Project.swift(folder) {
      guard let target = manifest.targets[file.target] else {
        Issue.record("\(file.path): no target of that name in Package.swift")
        continue
      }
      let known = Self.toolchain.union(allowed(target))
      for (number, line) in file.code {
        guard let module = Self.module(line), !known.contains(module) else { continue }
        Issue.record("\(file.path):\(number): \(target.name) does not list \(module) in Package.swift")
      }
    }
  }

  @Test func `platform knows no domain word, the kernel no domain, a domain no other domain`() {
    let below = [
      "platform": ["C", "platform"], "kernel": ["C", "platform", "kernel"],
      "domains": ["C", "platform", "kernel"],
    ]
    for (layer, allowed) in below {
      #expect(!manifest.inLayer(layer).isEmpty)
      for target in manifest.inLayer(layer) {
        for name in target.dependencies {
          guard let other = manifest.targets[name] else { continue }
          #expect(
            allowed.contains(other.layer), "\(target.name) stands on \(name), which is above or beside it")
        }
      }
    }
  }

  private static func module(_ line: Substring) -> String? {
    guard line.hasPrefix("import ") || line.hasPrefix("@"),
      let match = line.wholeMatch(of: /(?:@[a-z]+ )?import (?:struct |func |enum |class )?(\w+).*/)
    else { return nil }
    return String(match.1)
  }
}
