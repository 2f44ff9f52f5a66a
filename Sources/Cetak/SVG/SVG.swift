import Foundation

extension GambarVektor {
  /// A drawing from an SVG file of plain shapes: paths, rectangles, circles, ellipses, lines and polygons in
  /// groups, in plain colours. An emblem drawn so prints sharp at every size.
  /// - Throws: `CetakError.vektorTidakDidukung` naming what cannot be printed, so that the officer can save
  ///   the emblem again; nothing is left out silently.
  package init(svg: [UInt8]) throws(CetakError) {
    guard svg.count <= 4_000_000 else { throw .vektorTidakDidukung("lebih dari 4 MB") }
    let tags = try SVGTags.read(String(decoding: svg, as: UTF8.self))
    guard let root = tags.first(where: { $0.name == "svg" }) else {
      throw .vektorTidakDidukung("isi yang bukan SVG")
    }
    let box = try SVGBox(root.attributes)
    var reader = SVGReader(origin: box.origin)
    for tag in tags { try reader.read(tag) }
    self.init(lebar: box.width, tinggi: box.height, bentuk: reader.shapes)
  }
}

/// The part of the plane that a drawing shows.
private struct SVGBox {
  let origin: SVGTransform
  let width: Double
  let height: Double

  init(_ attributes: [String: String]) throws(CetakError) {
    var scanner = SVGNumbers(attributes["viewBox"] ?? "")
    if let x = scanner.number(), let y = scanner.number(), let w = scanner.number(), let h = scanner.number()
    {
      origin = SVGTransform("translate(\(-x) \(-y))") ?? SVGTransform()
      width = w
      height = h
    } else {
      origin = SVGTransform()
      width = attributes["width"].flatMap(SVGStyle.length) ?? 0
      height = attributes["height"].flatMap(SVGStyle.length) ?? 0
    }
    guard width > 0, height > 0 else { throw .vektorTidakDidukung("ukuran yang tidak disebut") }
  }
}

/// Collects the shapes of a drawing, tag by tag.
private struct SVGReader {
  private(set) var shapes: [GambarVektor.Bentuk] = []
  private var styles: [SVGStyle]
  /// How many open tags are within one that draws nothing.
  private var ignored = 0
  private static let silent: Set<String> = ["defs", "metadata", "title", "desc", "namedview"]

  init(origin: SVGTransform) {
    var style = SVGStyle()
    style.transform = origin
    styles = [style]
  }

  mutating func read(_ tag: SVGTags.Tag) throws(CetakError) {
    if ignored > 0 || Self.silent.contains(tag.name) {
      if tag.kind == .open { ignored += 1 }
      if tag.kind == .close { ignored = max(0, ignored - 1) }
      return
    }
    if tag.kind == .close {
      if styles.count > 1 { styles.removeLast() }
      return
    }
    let style = try (styles.last ?? SVGStyle()).inherited(tag.attributes)
    if tag.kind == .open { styles.append(style) }
    if tag.name == "svg" || tag.name == "g" { return }
    guard let steps = SVGShape.steps(tag) else { throw .vektorTidakDidukung("<\(tag.name)>") }
    guard !style.isHidden, style.fill != nil || style.stroke != nil else { return }
    shapes.append(
      GambarVektor.Bentuk(
        style.transform.apply(steps), isi: style.fill, garis: style.stroke,
        tebal: style.strokeWidth * style.transform.scale, genapGanjil: style.evenOdd))
  }
}
