/// One value of a PDF file (ISO 32000-1, 7.3), without the data of streams.
package indirect enum PDFObject: Equatable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// A real number as it is written, so that writing it back changes nothing.
  case real(String)
  case string([UInt8])
  case name(String)
  case array([PDFObject])
  case dictionary(PDFDictionary)
  case reference(Int)

  package var dictionary: PDFDictionary? {
    if case .dictionary(let value) = self { value } else { nil }
  }

  package var array: [PDFObject]? {
    if case .array(let value) = self { value } else { nil }
  }

  package var integer: Int? {
    if case .integer(let value) = self { value } else { nil }
  }

  package var name: String? {
    if case .name(let value) = self { value } else { nil }
  }

  package var string: [UInt8]? {
    if case .string(let value) = self { value } else { nil }
  }

  package var reference: Int? {
    if case .reference(let number) = self { number } else { nil }
  }
}

/// A dictionary that keeps the order in which its entries are written.
package struct PDFDictionary: Equatable, Sendable, ExpressibleByDictionaryLiteral {
  package private(set) var entries: [Entry] = []

  package struct Entry: Equatable, Sendable {
    package let key: String
    package var value: PDFObject
  }

  package init() {}

  package init(dictionaryLiteral elements: (String, PDFObject)...) {
    for (key, value) in elements { self[key] = value }
  }

  /// The value at `key`; setting nil removes the entry.
  package subscript(_ key: String) -> PDFObject? {
    get { entries.first { $0.key == key }?.value }
    set {
      let index = entries.firstIndex { $0.key == key }
      switch (index, newValue) {
      case (let index?, let value?): entries[index].value = value
      case (nil, let value?): entries.append(Entry(key: key, value: value))
      case (let index?, nil): entries.remove(at: index)
      case (nil, nil): break
      }
    }
  }

  /// A file that writes a key twice is ambiguous; such a dictionary is refused when it is read.
  package func contains(_ key: String) -> Bool { entries.contains { $0.key == key } }
}
