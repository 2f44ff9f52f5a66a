import Cryptography
import Foundation
import PDF

/// What a signature dictionary says besides the signature.
package struct KeteranganSegel: Sendable, Equatable {
  package var nama: String
  package var alasan: String?
  package var tempat: String?
  package var saat: Date

  package init(nama: String, alasan: String? = nil, tempat: String? = nil, saat: Date) {
    self.nama = nama
    self.alasan = alasan
    self.tempat = tempat
    self.saat = saat
  }
}

/// Appends an invisible signature field on the first page as an incremental update, with room for the
/// signature, and fills that room.
struct SignatureUpdate {
  private var bytes: [UInt8]
  private let contents: Range<Int>

  init(_ pdf: [UInt8], _ note: KeteranganSegel, room: Int) throws(PDFError) {
    let file = try PDFFile(pdf)
    let form = try SignatureForm(file)
    var writer = PDFWriter(base: pdf)
    let value = file.size
    let field = file.size + 1
    let appearance = file.size + 2
    for (number, object) in try form.changed(adding: field) { writer.add(number, object) }
    writer.add(field, form.widget(value: value, appearance: appearance))
    writer.addStream(
      appearance,
      [
        "Type": .name("XObject"), "Subtype": .name("Form"), "BBox": .array(zeros),
        "Resources": .dictionary([:]),
      ], data: [])
    let pieces = Self.pieces(note, room: room)
    let positions = writer.addText(value, pieces)
    let identifier = PDFObject.string(Array(sha256(writer.bytes).prefix(16)))
    var trailer: PDFDictionary = ["Size": .integer(file.size + 3), "Root": file.trailer["Root"] ?? .null]
    trailer["Info"] = file.trailer["Info"]
    trailer["ID"] = .array([file.trailer["ID"]?.array?.first ?? identifier, identifier])
    bytes = writer.finish(trailer: trailer, previous: file.startOfXref)
    contents = positions[3]..<positions[4]
    let range = Array(
      "\(contents.lowerBound) \(contents.upperBound) \(bytes.count - contents.upperBound)".utf8)
    bytes.replaceSubrange(positions[1]..<positions[1] + range.count, with: range)
  }

  /// SHA-256 of everything but the signature itself.
  var digest: [UInt8] {
    let stream = SHA256Stream()
    stream.update(bytes[..<contents.lowerBound])
    stream.update(bytes[contents.upperBound...])
    return stream.finish()
  }

  /// The file with `signature` in its place; nil when it does not fit.
  consuming func filled(with signature: [UInt8]) -> [UInt8]? {
    let text = Array(hex(signature).utf8)
    guard text.count <= contents.count - 2 else { return nil }
    bytes.replaceSubrange(contents.lowerBound + 1..<contents.lowerBound + 1 + text.count, with: text)
    return bytes
  }

  /// The signature dictionary, with spaces for the byte range and zeros for the signature.
  private static func pieces(_ note: KeteranganSegel, room: Int) -> [[UInt8]] {
    var entries: PDFDictionary = ["Name": .text(note.nama), "M": .text(PDFDate.text(note.saat))]
    entries["Reason"] = note.alasan.map(PDFObject.text)
    entries["Location"] = note.tempat.map(PDFObject.text)
    var written: [UInt8] = []
    PDFObject.dictionary(entries).write(to: &written)
    let head = Array("<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached".utf8)
    return [
      head + written.dropFirst(2).dropLast(2) + Array("/ByteRange [0 ".utf8),
      [UInt8](repeating: 32, count: 36), Array("] /Contents ".utf8),
      Array("<".utf8) + [UInt8](repeating: 48, count: room * 2) + Array(">".utf8), Array(" >>".utf8),
    ]
  }
}

private let zeros = [PDFObject](repeating: .integer(0), count: 4)
