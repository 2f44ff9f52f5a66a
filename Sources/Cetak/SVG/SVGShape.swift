/// The basic shapes of SVG as paths.
enum SVGShape {
  private typealias Titik = GambarVektor.Titik

  /// Nil when the tag is not a shape, or its numbers cannot be read.
  static func steps(_ tag: SVGTags.Tag) -> [GambarVektor.Langkah]? {
    func value(_ key: String) -> Double { tag.attributes[key].flatMap(SVGStyle.length) ?? 0 }
    switch tag.name {
    case "path": return SVGPath.read(tag.attributes["d"] ?? "")
    case "rect":
      return rectangle(
        x: value("x"), y: value("y"), width: value("width"), height: value("height"),
        rx: tag.attributes["rx"].flatMap(SVGStyle.length), ry: tag.attributes["ry"].flatMap(SVGStyle.length))
    case "circle": return ellipse(value("cx"), value("cy"), value("r"), value("r"))
    case "ellipse": return ellipse(value("cx"), value("cy"), value("rx"), value("ry"))
    case "line": return [.pindah(Titik(value("x1"), value("y1"))), .lurus(Titik(value("x2"), value("y2")))]
    case "polygon": return polyline(tag.attributes["points"]).map { $0 + [.tutup] }
    case "polyline": return polyline(tag.attributes["points"])
    default: return nil
    }
  }

  private static func rectangle(
    x: Double, y: Double, width: Double, height: Double, rx: Double?, ry: Double?
  ) -> [GambarVektor.Langkah]? {
    let rx = min(rx ?? ry ?? 0, width / 2)
    let ry = min(ry ?? rx, height / 2)
    guard rx > 0, ry > 0 else {
      return SVGPath.read("M\(x) \(y)h\(width)v\(height)h\(-width)z")
    }
    let arc = "a\(rx) \(ry) 0 0 1"
    return SVGPath.read(
      "M\(x + rx) \(y)h\(width - 2 * rx)\(arc) \(rx) \(ry)v\(height - 2 * ry)\(arc) \(-rx) \(ry)"
        + "h\(2 * rx - width)\(arc) \(-rx) \(-ry)v\(2 * ry - height)\(arc) \(rx) \(-ry)z")
  }

  private static func ellipse(_ cx: Double, _ cy: Double, _ rx: Double, _ ry: Double) -> [GambarVektor
    .Langkah]?
  {
    SVGPath.read("M\(cx - rx) \(cy)a\(rx) \(ry) 0 1 1 \(2 * rx) 0a\(rx) \(ry) 0 1 1 \(-2 * rx) 0z")
  }

  private static func polyline(_ points: String?) -> [GambarVektor.Langkah]? {
    var scanner = SVGNumbers(points ?? "")
    var steps: [GambarVektor.Langkah] = []
    while !scanner.isAtEnd {
      guard let x = scanner.number(), let y = scanner.number() else { return nil }
      steps.append(steps.isEmpty ? .pindah(Titik(x, y)) : .lurus(Titik(x, y)))
    }
    return steps
  }
}
