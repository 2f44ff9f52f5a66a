extension Schema {
  /// JSON Schema 2020-12. Records are referred to by name.
  package var json: JSONValue {
    switch self {
    case .text(let rule): rule.json
    case .whole(let range):
      ["type": "integer", "minimum": .whole(range.lowerBound), "maximum": .whole(range.upperBound)]
    case .truth: ["type": "boolean"]
    case .list(let element, let count):
      [
        "type": "array", "items": element.json, "minItems": .whole(Int64(count.lowerBound)),
        "maxItems": .whole(Int64(count.upperBound)),
      ]
    case .record(let record): reference(record)
    }
  }

  var records: [RecordSchema] {
    switch self {
    case .text, .whole, .truth: []
    case .list(let element, _): element.records
    case .record(let record): [record] + record.members.flatMap(\.schema.records)
    }
  }

  /// A value that is taken, for tests and for the page that explains.
  package var example: JSONValue {
    switch self {
    case .text(let rule): .text(rule.example)
    case .whole(let range): .whole(max(range.lowerBound, min(1, range.upperBound)))
    case .truth: .truth(false)
    case .list(let element, let count): .list(Array(repeating: element.example, count: count.lowerBound))
    case .record(let record): record.example
    }
  }
}

extension RecordSchema {
  var json: JSONValue {
    let properties = members.map { member -> (String, JSONValue) in
      guard case .object(var schema) = member.schema.json, !member.note.isEmpty else {
        return (member.name, member.schema.json)
      }
      schema["description"] = .text(member.note)
      return (member.name, .object(schema))
    }
    return [
      "type": "object", "additionalProperties": false,
      "required": .list(members.filter { $0.need == .required }.map { .text($0.name) }),
      "properties": .object(Dictionary(properties) { first, _ in first }),
    ]
  }

  /// With the members that must be there.
  package var example: JSONValue {
    .object(
      Dictionary(
        members.filter { $0.need == .required }.map { ($0.name, $0.schema.example) }
      ) { first, _ in first })
  }
}

extension TextRule {
  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = ["type": "string"]
    if let choices {
      members["enum"] = .list(choices.map { .text($0) })
      return .object(members)
    }
    if shortest > 0 { members["minLength"] = .whole(Int64(shortest)) }
    members["maxLength"] = .whole(Int64(longest))
    if let format { members["format"] = .text(format) }
    members["pattern"] = .text(pattern)
    return .object(members)
  }

  fileprivate var example: String {
    if let first = choices?.first { return first }
    switch format {
    case "date": return "2026-12-31"
    case "date-time": return "2026-12-31T02:00:00Z"
    default: return pattern.contains("[1-9]") ? "1" : String(repeating: "a", count: max(shortest, 1))
    }
  }
}
