import Foundation
import PDF

/// A signature in a file, with the bytes it covers.
struct SignatureField {
  let dictionary: PDFDictionary
  /// Where `/Contents` with its angle brackets stands: the only bytes not covered.
  let gap: Range<Int>
  /// Where the covered part ends.
  let end: Int
  /// The CMS bytes.
  let contents: [UInt8]

  /// Nil when the byte range is not exactly: from the first byte up to the signature, and on from there.
  init?(_ file: PDFFile, number: Int) {
    guard let dictionary = try? file.object(number).dictionary, let offset = file.offsets[number],
      let range = dictionary["ByteRange"]?.array?.compactMap(\.integer), range.count == 4,
      dictionary["ByteRange"]?.array?.count == 4, range[0] == 0, range[1] > offset, range[2] > range[1] + 1,
      range[3] >= 0, range[2] <= file.bytes.count, range[3] <= file.bytes.count - range[2],
      let contents = Self.contents(file.bytes, range[1]..<range[2])
    else { return nil }
    let key = Array("/Contents".utf8)
    guard let before = file.bytes[offset..<range[1]].lastIndex(where: { $0 != 32 && $0 != 10 && $0 != 13 }),
      file.bytes[offset...before].suffix(key.count).elementsEqual(key)
    else { return nil }
    self.dictionary = dictionary
    self.contents = contents
    gap = range[1]..<range[2]
    end = range[2] + range[3]
  }

  var claimedTime: Date? { dictionary["M"]?.string.flatMap(PDFDate.date) }

  /// The bytes that were signed.
  func covered(_ bytes: [UInt8]) -> [UInt8] { Array(bytes[..<gap.lowerBound] + bytes[gap.upperBound..<end]) }

  /// One DER value in hexadecimal of one case, and zeros up to the end: nothing can hide in the gap.
  private static func contents(_ bytes: [UInt8], _ gap: Range<Int>) -> [UInt8]? {
    guard bytes[gap.lowerBound] == UInt8(ascii: "<"), bytes[gap.upperBound - 1] == UInt8(ascii: ">") else {
      return nil
    }
    let text = bytes[gap.lowerBound + 1..<gap.upperBound - 1]
    guard text.count.isMultiple(of: 2),
      !(text.contains { (65...70).contains($0) } && text.contains { $0 >= 97 })
    else { return nil }
    var value: [UInt8] = []
    value.reserveCapacity(text.count / 2)
    for index in stride(from: text.startIndex, to: text.endIndex, by: 2) {
      guard let high = text[index].hexValue, let low = text[index + 1].hexValue else { return nil }
      value.append(high << 4 | low)
    }
    guard let root = DERNode(value[...]), value[root.bytes.endIndex...].allSatisfy({ $0 == 0 }) else {
      return nil
    }
    return Array(root.bytes)
  }
}

extension PDFFile {
  /// The numbers of all signature dictionaries that the form leads to.
  func signatures() throws(PDFError) -> [Int] {
    guard let form = try resolve(try catalog().dictionary["AcroForm"])?.dictionary else { return [] }
    var found: [Int] = []
    var seen: Set<Int> = []
    var waiting = try resolve(form["Fields"])?.array ?? []
    while let next = waiting.popLast() {
      guard let number = next.reference, seen.insert(number).inserted, seen.count < 10_000,
        let field = try object(number).dictionary
      else { throw .malformed(at: startOfXref) }
      waiting += try resolve(field["Kids"])?.array ?? []
      guard field["FT"] == .name("Sig"), let value = field["V"] else { continue }
      guard let signature = value.reference else { throw .malformed(at: startOfXref) }
      found.append(signature)
    }
    return found
  }
}
