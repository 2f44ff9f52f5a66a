import PDF

/// What PDF/A-1 demands of embedded subsets and Cairo leaves out: `/CharSet` for simple fonts, `/CIDSet` for
/// composite ones, and `/CIDToGIDMap` for composite TrueType (ISO 19005-1, 6.3.3 and 6.3.5).
struct FontSubsets {
  /// The fonts and font descriptors that get a new entry, by object number.
  private(set) var completed: [Int: PDFDictionary] = [:]
  /// The data of the new streams, by object number.
  private(set) var streams: [Int: [UInt8]] = [:]

  /// `firstFree` is the number of the first new object.
  init(_ file: PDFFile, firstFree: Int) throws(PDFError) {
    var next = firstFree
    for number in file.offsets.keys.sorted() {
      guard case .dictionary(var font)? = try? file.object(number), font["Type"] == .name("Font"),
        let descriptorNumber = font["FontDescriptor"]?.reference,
        var descriptor = try file.object(descriptorNumber).dictionary
      else { continue }
      switch font["Subtype"]?.name {
      case "Type1":
        descriptor["CharSet"] = .string(Array(try Self.characters(font, file).utf8))
      case "CIDFontType0", "CIDFontType2":
        descriptor["CIDSet"] = .reference(next)
        streams[next] = Self.identifiers(try file.resolve(font["W"])?.array ?? [])
        next += 1
      default: continue
      }
      completed[descriptorNumber] = descriptor
      if font["Subtype"] == .name("CIDFontType2"), !font.contains("CIDToGIDMap") {
        font["CIDToGIDMap"] = .name("Identity")
        completed[number] = font
      }
    }
  }

  /// The names of the glyphs that have a width: Cairo gives the others none.
  private static func characters(_ font: PDFDictionary, _ file: PDFFile) throws(PDFError) -> String {
    let first = font["FirstChar"]?.integer ?? 0
    let widths = try file.resolve(font["Widths"])?.array ?? []
    let names = widths.enumerated()
      .compactMap { index, width in
        width == .integer(0) ? nil : winAnsiName(first + index)
      }
    return Set(names).sorted().map { "/" + $0 }.joined()
  }

  /// One bit for every glyph that has a width, the highest bit of the first byte for glyph 0.
  private static func identifiers(_ widths: [PDFObject]) -> [UInt8] {
    var bits: [UInt8] = []
    var start = 0
    for item in widths {
      guard let list = item.array else {
        start = item.integer ?? 0
        continue
      }
      for glyph in start..<start + list.count {
        while bits.count <= glyph / 8 { bits.append(0) }
        bits[glyph / 8] |= 0x80 >> UInt8(glyph % 8)
      }
    }
    return bits
  }
}
