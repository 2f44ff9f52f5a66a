/// Package.swift as text: each target with its layer and what it may import.
struct Manifest {
  struct Target {
    let name: String
    /// The comment above its group: `platform`, `kernel`, `domains`, `composition`, `tests`.
    let layer: String
    let dependencies: Set<String>
  }

  private(set) var targets: [String: Target] = [:]

  init() throws {
    let text = try Project.text("Package.swift")
    let products = Self.products(text)
    var layer = ""
    var rest = text.firstRange(of: "  targets: [").map { text[$0.upperBound...] } ?? ""
    while let line = rest.split(separator: "\n", maxSplits: 1).first {
      let trimmed = line.drop { $0 == " " }
      if trimmed.hasPrefix("// ") {
        let word = trimmed.dropFirst(3).prefix { $0.isLetter }
        if Self.layers.contains(String(word)) { layer = String(word) }
      }
      let starts = ["target(", "tests(", "library(", ".target(", ".executableTarget(", ".testTarget("]
      if starts.contains(where: trimmed.hasPrefix) {
        let call = Self.call(rest)
        add(call, layer: layer, products: products)
        rest = rest[call.endIndex...]
      } else {
        rest = rest[line.endIndex...].drop { $0 == "\n" }
      }
    }
  }

  private static let layers: Set<String> = ["C", "platform", "kernel", "domains", "composition", "tests"]

  func inLayer(_ layer: String) -> [Target] {
    targets.values.filter { $0.layer == layer }.sorted { $0.name < $1.name }
  }

  /// What `target` depends on, and what that depends on.
  func reach(of target: Target) -> Set<String> {
    target.dependencies.reduce(into: target.dependencies) { reach, name in
      if let other = targets[name] { reach.formUnion(self.reach(of: other)) }
    }
  }

  private mutating func add(_ call: Substring, layer: String, products: [String: String]) {
    // The package that a product comes from, and where a target lies, are not names that code imports.
    let plain = call.replacing(/package: "[^"]*"|path: "[^"]*"|pkgConfig: "[^"]*"|apt: "[^"]*"/, with: "")
    var names = plain.matches(of: /"([^"]+)"/).map { String($0.1) }
    guard !names.isEmpty else { return }
    var name = names.removeFirst()
    var dependencies = Set(names)
    for word in plain.matches(of: /[a-zA-Z]+/) {
      if let product = products[String(word.output)] { dependencies.insert(product) }
    }
    if call.drop(while: { $0 == " " }).hasPrefix("tests(") {
      dependencies.formUnion([name, "TestKit"])
      name += "Tests"
    }
    targets[name] = Target(name: name, layer: layer, dependencies: dependencies)
  }

  /// `let logging: Target.Dependency = .product(name: "Logging", …)`: what `logging` stands for.
  private static func products(_ text: String) -> [String: String] {
    var products: [String: String] = [:]
    for match in text.matches(of: /let ([a-zA-Z]+): Target.Dependency = .product\(name: "([^"]+)"/) {
      products[String(match.1)] = String(match.2)
    }
    return products
  }

  /// The text up to the parenthesis that closes the first one.
  private static func call(_ text: Substring) -> Substring {
    var depth = 0
    for index in text.indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" {
        depth -= 1
        if depth == 0 { return text[...index] }
      }
    }
    return text
  }
}
