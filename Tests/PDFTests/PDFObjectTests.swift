import PDF
import Testing

struct PDFObjectTests {
  @Test func `what is written is read back the same`() throws {
    let values: [PDFObject] = [
      .null, .boolean(true), .integer(-12), .real("0.25"), .string([0, 255, 40]), .name("A b#c"),
      .array([.integer(1), .reference(7), .integer(2)]),
      .dictionary(["Type": .name("Page"), "Kids": .array([]), "N": .dictionary(["X": .integer(3)])]),
    ]
    var writer = PDFWriter(base: Array("%PDF-1.4\n".utf8))
    writer.add(1, .dictionary(["Type": .name("Catalog")]))
    for (index, value) in values.enumerated() { writer.add(index + 2, value) }
    let bytes = writer.finish(trailer: ["Size": .integer(values.count + 2), "Root": .reference(1)])
    let file = try PDFFile(bytes)
    for (index, value) in values.enumerated() { #expect(try file.object(index + 2) == value) }
  }

  @Test func `an update replaces an object and keeps the others`() throws {
    var writer = PDFWriter(base: Array("%PDF-1.4\n".utf8))
    writer.add(1, .dictionary(["Type": .name("Catalog")]))
    writer.add(2, .integer(10))
    let first = writer.finish(trailer: ["Size": .integer(3), "Root": .reference(1)])
    let old = try PDFFile(first)
    var update = PDFWriter(base: first)
    update.add(2, .integer(20))
    let file = try PDFFile(update.finish(trailer: old.trailer, previous: old.startOfXref))
    #expect(try file.object(2) == .integer(20))
    #expect(try file.catalog().number == 1)
  }

  @Test(arguments: [
    "", "%PDF-1.4", "%PDF-1.4\nstartxref\n999999\n%%EOF",
    "%PDF-1.4\nxref\n0 99999999999\ntrailer<<>>\nstartxref\n9\n%%EOF",
    "%PDF-1.4\nxref\n0 0\ntrailer\n<< /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF",
  ])
  func `what is not a PDF is refused, never followed for ever`(text: String) {
    #expect(throws: (any Error).self) { try PDFFile(Array(text.utf8)).catalog() }
  }

  @Test func `nesting without end is refused`() {
    let deep = "%PDF-1.4\n1 0 obj\n" + String(repeating: "[", count: 100_000)
    let start = deep.utf8.count
    let text =
      deep
      + "\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<< /Root 1 0 R >>\nstartxref\n\(start + 1)\n%%EOF"
    #expect(throws: PDFError.self) { try PDFFile(Array(text.utf8)).object(1) }
  }
}
