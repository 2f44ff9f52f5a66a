import Testing

/// Many small files, one idea each, found by their feature.
struct SizeTests {
  @Test func `files are small`() throws {
    let files = try Project.swift("Sources")
    for file in files { #expect(file.lines.count <= 301, "\(file.path): \(file.lines.count) lines") }
    let sorted = files.map(\.lines.count).sorted()
    #expect(sorted[sorted.count / 2] <= 61, "the median file has \(sorted[sorted.count / 2]) lines")
    #expect(
      sorted[sorted.count * 95 / 100] <= 201, "one in twenty has more than \(sorted[sorted.count * 95 / 100])"
    )
  }

  @Test func `folders are features, not drawers`() throws {
    let drawers: Set<String> = [
      "Utils", "Utilities", "Helpers", "Common", "Extensions", "Services", "Managers", "Misc", "Shared",
    ]
    for file in try Project.swift("Sources") + Project.swift("Tests") {
      #expect(drawers.isDisjoint(with: file.folders), "\(file.path)")
    }
  }
}
