import Foundation

/// How shapes are painted, inherited from group to shape.
struct SVGStyle {
  var fill: Warna? = .hitam
  var stroke: Warna?
  var strokeWidth = 1.0
  var evenOdd = false
  var isHidden = false
  var transform = SVGTransform()

  /// This style with what a tag changes, by attributes or by its `style`.
  /// - Throws: `CetakError.vektorTidakDidukung` for gradients, transparency and unknown colours.
  func inherited(_ attributes: [String: String]) throws(CetakError) -> SVGStyle {
    var style = self
    var own = attributes
    for declaration in (attributes["style"] ?? "").split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      if parts.count == 2 { own[parts[0]] = parts[1] }
    }
    if let fill = own["fill"] { style.fill = try Self.paint(fill) }
    if let stroke = own["stroke"] { style.stroke = try Self.paint(stroke) }
    if let width = own["stroke-width"] { style.strokeWidth = Self.length(width) ?? strokeWidth }
    if let rule = own["fill-rule"] { style.evenOdd = rule == "evenodd" }
    if own["display"] == "none" || own["visibility"] == "hidden" { style.isHidden = true }
    for key in ["opacity", "fill-opacity", "stroke-opacity"] {
      guard let text = own[key], let value = Self.length(text), value < 1 else { continue }
      // PDF/A-1 knows no transparency; what is invisible is simply not drawn.
      guard value == 0 else { throw .vektorTidakDidukung("bagian tembus pandang") }
      if key != "stroke-opacity" { style.fill = nil }
      if key != "fill-opacity" { style.stroke = nil }
    }
    if let text = own["transform"] {
      guard let transform = SVGTransform(text) else { throw .vektorTidakDidukung("transform \(text)") }
      style.transform = self.transform.then(transform)
    }
    return style
  }

  /// A number, with or without the unit px.
  static func length(_ text: String) -> Double? {
    var scanner = SVGNumbers(text)
    return scanner.number()
  }

  private static func paint(_ text: String) throws(CetakError) -> Warna? {
    let text = text.trimmingCharacters(in: .whitespaces).lowercased()
    if text == "none" || text == "transparent" { return nil }
    if let named = named[text] { return Warna(hex: named) }
    if text.hasPrefix("#"), text.dropFirst().allSatisfy(\.isHexDigit) {
      let digits = text.dropFirst()
      let full = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
      if full.count == 6, let value = Int(full, radix: 16) { return Warna(hex: value) }
    }
    if text.hasPrefix("rgb("), !text.contains("%") {
      var scanner = SVGNumbers(String(text.dropFirst(4)))
      if let r = scanner.number(), let g = scanner.number(), let b = scanner.number() {
        return Warna(merah: r / 255, hijau: g / 255, biru: b / 255)
      }
    }
    throw .vektorTidakDidukung(text.hasPrefix("url(") ? "gradasi warna" : "warna \(text)")
  }

  private static let named = [
    "black": 0x000000, "white": 0xFFFFFF, "red": 0xFF0000, "green": 0x008000, "lime": 0x00FF00,
    "blue": 0x0000FF,
    "yellow": 0xFFFF00, "gold": 0xFFD700, "orange": 0xFFA500, "brown": 0xA52A2A, "gray": 0x808080,
    "grey": 0x808080, "silver": 0xC0C0C0, "maroon": 0x800000, "navy": 0x000080, "purple": 0x800080,
    "teal": 0x008080, "olive": 0x808000, "aqua": 0x00FFFF, "cyan": 0x00FFFF, "fuchsia": 0xFF00FF,
    "magenta": 0xFF00FF, "currentcolor": 0x000000,
  ]
}

extension Warna {
  /// From `0xRRGGBB`.
  init(hex: Int) {
    self.init(
      merah: Double(hex >> 16 & 255) / 255, hijau: Double(hex >> 8 & 255) / 255, biru: Double(hex & 255) / 255
    )
  }
}
