/// Appends objects, and at the end a cross-reference section and a trailer: a whole file, or an
/// incremental update of one (ISO 32000-1, 7.5.6) when it starts with the bytes of the older revision.
package struct PDFWriter {
  package private(set) var bytes: [UInt8]
  private var offsets: [Int: Int] = [:]

  /// `base` is the file to extend, or the header of a new one.
  package init(base: [UInt8]) {
    bytes = base
    if bytes.last != 10 { bytes.append(10) }
  }

  /// Adds object `number` with `value`.
  package mutating func add(_ number: Int, _ value: PDFObject) {
    begin(number)
    value.write(to: &bytes)
    end()
  }

  /// Adds object `number` as a stream; its length is filled in.
  package mutating func addStream(_ number: Int, _ dictionary: PDFDictionary, data: [UInt8]) {
    var dictionary = dictionary
    dictionary["Length"] = .integer(data.count)
    begin(number)
    PDFObject.dictionary(dictionary).write(to: &bytes)
    bytes += "\nstream\n".utf8
    bytes += data
    bytes += "\nendstream".utf8
    end()
  }

  /// Adds object `number` from its bytes in another file, `12 0 obj` to `endobj`.
  package mutating func addVerbatim(_ number: Int, _ source: ArraySlice<UInt8>) {
    offsets[number] = bytes.count
    bytes += source
    if bytes.last != 10 { bytes.append(10) }
  }

  /// Adds object `number` from pieces of text, and gives the position of each piece.
  package mutating func addText(_ number: Int, _ pieces: [[UInt8]]) -> [Int] {
    begin(number)
    var positions: [Int] = []
    for piece in pieces {
      positions.append(bytes.count)
      bytes += piece
    }
    end()
    return positions
  }

  /// Closes the file. `previous` is where the older revision's cross-reference starts.
  package consuming func finish(trailer: PDFDictionary, previous: Int? = nil) -> [UInt8] {
    let start = bytes.count
    bytes += "xref\n".utf8
    writeSections(isUpdate: previous != nil)
    var trailer = trailer
    trailer["Prev"] = previous.map(PDFObject.integer)
    bytes += "trailer\n".utf8
    PDFObject.dictionary(trailer).write(to: &bytes)
    bytes += "\nstartxref\n\(start)\n%%EOF\n".utf8
    return bytes
  }

  private mutating func begin(_ number: Int) {
    offsets[number] = bytes.count
    bytes += "\(number) 0 obj\n".utf8
  }

  private mutating func end() { bytes += "\nendobj\n".utf8 }

  private mutating func writeSections(isUpdate: Bool) {
    let numbers = offsets.keys.sorted()
    var index = 0
    if isUpdate {
      bytes += "0 1\n0000000000 65535 f \n".utf8
    } else {
      let contiguous = numbers.enumerated().prefix { $0.element == $0.offset + 1 }.count
      bytes += "0 \(contiguous + 1)\n0000000000 65535 f \n".utf8
      numbers[..<contiguous].forEach { writeEntry($0) }
      index = contiguous
    }
    while index < numbers.count {
      var end = index + 1
      while end < numbers.count, numbers[end] == numbers[end - 1] + 1 { end += 1 }
      bytes += "\(numbers[index]) \(end - index)\n".utf8
      numbers[index..<end].forEach { writeEntry($0) }
      index = end
    }
  }

  private mutating func writeEntry(_ number: Int) {
    let offset = String(offsets[number] ?? 0)
    bytes += (String(repeating: "0", count: max(0, 10 - offset.count)) + offset + " 00000 n \n").utf8
  }
}
