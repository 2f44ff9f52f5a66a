import Bahasa
import Database
import Foundation

/// A key as the API writes it: text, since JavaScript and others cannot hold 64 bits in a number.
package struct KeyText<Entity>: Codable, Sendable, Equatable, SchemaDescribed {
  package let key: Key<Entity>

  package init(_ key: Key<Entity>) { self.key = key }

  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    guard let key = Key<Entity>(try value.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: value, debugDescription: "no key")
    }
    self.key = key
  }

  package func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(key.description)
  }

  package static var schema: Schema { Key<Entity>.parameterSchema }
  package static var sample: KeyText { KeyText(Key(rawValue: 1)) }
}

extension Tanggal: SchemaDescribed {
  package static var schema: Schema {
    .text(TextRule(shortest: 10, longest: 10, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", format: "date"))
  }

  package static var sample: Tanggal { Tanggal(hariKe: 0) }
}

/// A type that may stand in a path.
package protocol ParameterDescribed {
  static var parameterSchema: Schema { get }
}

extension Key: ParameterDescribed {
  package static var parameterSchema: Schema {
    .text(TextRule(shortest: 1, longest: 19, pattern: "^[1-9][0-9]{0,18}$"))
  }
}

extension Int64: ParameterDescribed {
  package static var parameterSchema: Schema { Key<Int64>.parameterSchema }
}

extension String: ParameterDescribed {
  package static var parameterSchema: Schema {
    .text(TextRule(shortest: 1, longest: 100, pattern: "^[A-Za-z0-9._-]+$"))
  }
}
