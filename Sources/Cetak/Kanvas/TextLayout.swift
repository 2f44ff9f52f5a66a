import CPangoCairo

/// A paragraph broken into lines. Holds the Pango layout that its lines point into.
final class TextLayout {
  private let layout: OpaquePointer
  private let size: Double

  /// `width` is in points; nil keeps everything on one line.
  init(_ setter: TypeSetter, _ text: StyledText, width: Double?) throws(CetakError) {
    guard let layout = pango_layout_new(setter.context) else { throw .kanvas("pango") }
    self.layout = layout
    size = text.size
    let description = try setter.description(text.huruf, size: text.size)
    pango_layout_set_font_description(layout, description)
    pango_font_description_free(description)
    pango_layout_set_width(layout, width.map { Int32($0 * Double(PANGO_SCALE)) } ?? -1)
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_alignment(layout, text.rata.pango)
    pango_layout_set_justify(layout, text.rata == .penuh ? 1 : 0)
    pango_layout_set_indent(layout, Int32(text.firstIndent * Double(PANGO_SCALE)))
    pango_layout_set_auto_dir(layout, 1)
    apply(text)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// The lines, top to bottom.
  func lines() -> [TextLine] {
    guard let iterator = pango_layout_get_iter(layout) else { return [] }
    defer { pango_layout_iter_free(iterator) }
    var lines: [TextLine] = []
    repeat {
      guard let line = pango_layout_iter_get_line_readonly(iterator) else { break }
      var placed = PangoRectangle()
      pango_layout_iter_get_line_extents(iterator, nil, &placed)
      var own = PangoRectangle()
      pango_layout_line_get_extents(line, nil, &own)
      lines.append(textLine(line, x: placed.x, extents: own))
    } while pango_layout_iter_next_line(iterator) != 0
    return lines
  }

  /// Faces differ in what they call their height (URW Bookman leaves out half of the descenders), so a
  /// line is never lower than Arial's.
  private func textLine(
    _ line: UnsafeMutablePointer<PangoLayoutLine>, x: Int32, extents: PangoRectangle
  ) -> TextLine {
    func points(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }
    let ascent = max(-points(extents.y), size * 0.905)
    let descent = max(points(extents.y + extents.height), size * 0.225)
    return TextLine(
      layout: self, line: line, x: points(x), width: points(extents.width), ascent: ascent,
      height: ascent + descent)
  }

  private func apply(_ text: StyledText) {
    let attributes = pango_attr_list_new()
    defer { pango_attr_list_unref(attributes) }
    // A ligature comes out of the file as one strange character: nobody would find "sertifikat" again.
    pango_attr_list_insert(attributes, pango_attr_font_features_new("liga=0, clig=0"))
    var bytes: [UInt8] = []
    for piece in text.pieces {
      let start = UInt32(bytes.count)
      bytes += piece.teks.printable.utf8
      let end = UInt32(bytes.count)
      for attribute in piece.gaya.pangoAttributes() {
        attribute?.pointee.start_index = start
        attribute?.pointee.end_index = end
        pango_attr_list_insert(attributes, attribute)
      }
    }
    let count = Int32(bytes.count)
    let characters = bytes.map { CChar(bitPattern: $0) } + [0]
    pango_layout_set_text(layout, characters, count)
    pango_layout_set_attributes(layout, attributes)
  }
}

/// Text with its manner of writing, sizes in points.
struct StyledText {
  var pieces: [Potongan]
  var huruf: Huruf
  var size: Double
  var rata: Rata = .kiri
  var firstIndent: Double = 0
}

/// One line of a layout; `x` is where alignment puts it. All in points.
struct TextLine {
  let layout: TextLayout
  let line: UnsafeMutablePointer<PangoLayoutLine>
  let x: Double
  let width: Double
  let ascent: Double
  let height: Double
}

extension Rata {
  var pango: PangoAlignment {
    switch self {
    case .kiri, .penuh: PANGO_ALIGN_LEFT
    case .tengah: PANGO_ALIGN_CENTER
    case .kanan: PANGO_ALIGN_RIGHT
    }
  }
}

extension GayaTeks {
  fileprivate func pangoAttributes() -> [UnsafeMutablePointer<PangoAttribute>?] {
    var attributes: [UnsafeMutablePointer<PangoAttribute>?] = []
    if contains(.tebal) { attributes.append(pango_attr_weight_new(PANGO_WEIGHT_BOLD)) }
    if contains(.miring) { attributes.append(pango_attr_style_new(PANGO_STYLE_ITALIC)) }
    if contains(.garisBawah) { attributes.append(pango_attr_underline_new(PANGO_UNDERLINE_SINGLE)) }
    return attributes
  }
}

extension String {
  /// Without control characters other than line breaks and tabs, which Pango and PDF readers choke on.
  var printable: String {
    if unicodeScalars.allSatisfy({ !$0.isUnprintable }) { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isUnprintable }))
  }
}

extension Unicode.Scalar {
  fileprivate var isUnprintable: Bool {
    (value < 32 && value != 9 && value != 10) || (0x7F...0x9F).contains(value)
      || (value >= 0xFFF9 && value <= 0xFFFF)
  }
}
