/// Reads a page as a strict reader would and tells what is wrong with it.
struct Markup {
  private(set) var problems: [String] = []
  private var open: [String] = []
  private var ids: Set<String> = []
  private var references: [String] = []
  private static let empty: Set = [
    "area", "base", "br", "hr", "img", "input", "link", "meta", "source", "wbr", "path", "use", "circle",
    "rect",
  ]

  init(_ html: String) {
    for tag in html.matches(of: /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[^\s=>\/]+(?:="[^"]*")?)*)\s*(\/?)>/) {
      let name = tag.2.lowercased()
      if tag.1.isEmpty {
        note(attributes: String(tag.3), of: name)
        if tag.4.isEmpty, !Self.empty.contains(name) { open.append(name) }
      } else if !Self.empty.contains(name) {
        let expected = open.popLast()
        if expected != name { problems.append("</\(name)> closes <\(expected ?? "nothing")>") }
      }
    }
    if !open.isEmpty { problems.append("left open: \(open)") }
    for reference in references where !ids.contains(reference) {
      problems.append("nothing has the id \(reference)")
    }
    for bare in html.matches(of: /<script>|javascript:|Optional\(|<style/) {
      problems.append("found \(bare.0)")
    }
  }

  private mutating func note(attributes: String, of name: String) {
    for attribute in attributes.matches(of: /([^\s=]+)(?:="([^"]*)")?/) {
      let value = attribute.2.map(String.init) ?? ""
      switch attribute.1 {
      case "id": if !ids.insert(value).inserted { problems.append("two things have the id \(value)") }
      case "for", "popovertarget", "data-dialog": references.append(value)
      case "aria-describedby", "aria-labelledby": references += value.split(separator: " ").map(String.init)
      case "style": problems.append("inline style in <\(name)>")
      case let other where other.hasPrefix("on"): problems.append("inline handler \(other) in <\(name)>")
      default: break
      }
    }
  }
}
