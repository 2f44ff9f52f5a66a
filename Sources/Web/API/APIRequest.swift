import Bahasa
import Cryptography
import Foundation
import Hummingbird
import HTTPTypes

/// How much JSON one request may send.
private let largestBody = 1 << 20

extension Request {
  /// The query of the address as `type`, held against what the document says of it.
  /// - Throws: `FieldErrors` by parameter.
  package func apiQuery<T: Decodable>(_ type: T.Type, _ schema: RecordSchema) throws -> T {
    let data = try FormData(urlencoded: ByteBuffer(string: uri.query ?? ""))
    var errors = FieldErrors()
    var members: [String: JSONValue] = [:]
    for name in Set(data.entries.map(\.name)) {
      let values = data.all(name)
      guard let member = schema.members.first(where: { $0.name == name }) else {
        errors.check(name, "Parameter ini tidak dikenal di sini.", false)
        continue
      }
      if case .list = member.schema {
        members[name] = .list(values.map { member.schema.typed($0) })
      } else {
        errors.check(name, "Sebutkan satu kali saja.", values.count == 1)
        members[name] = member.schema.typed(values[0])
      }
    }
    try errors.throwIfAny()
    try data.refused.throwIfAny()
    return try decoded(.object(members), type, schema)
  }

  /// The JSON of the body as `type`, held against what the document says of it, and the body's fingerprint.
  /// - Throws: 400 for what is no JSON, 413, 415, or `FieldErrors` by member.
  package func apiBody<T: Decodable>(_ type: T.Type, _ schema: RecordSchema) async throws -> (T, [UInt8]) {
    let media = headers[.contentType]?.split(separator: ";").first?.trimmingCharacters(in: .whitespaces)
    guard media?.lowercased() == "application/json" else { throw HTTPError(.unsupportedMediaType) }
    let bytes = Array(try await body.collect(upTo: largestBody).readableBytesView)
    guard let value = try? JSONValue(bytes) else { throw HTTPError(.badRequest) }
    return (try decoded(value, type, schema), sha256(bytes))
  }

  private func decoded<T: Decodable>(_ value: JSONValue, _ type: T.Type, _ schema: RecordSchema) throws -> T {
    try Schema.record(schema).check(value).throwIfAny()
    let clean = try value.clean()
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    decoder.dateDecodingStrategy = .iso8601
    do {
      return try decoder.decode(type, from: Data(try clean.bytes()))
    } catch DecodingError.dataCorrupted(let context) {
      // Of the right form, but there is none such: 2026-02-30, or a key beyond all keys.
      throw FieldErrors(APIPath(context.codingPath).text, "Nilai ini tidak ada.")
    }
  }
}

extension Response {
  /// `value` as JSON, with members named as the document says.
  package static func api(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.dateEncodingStrategy = .iso8601
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Response(
      status: status, headers: [.contentType: "application/json; charset=utf-8"],
      body: .init(byteBuffer: ByteBuffer(bytes: try encoder.encode(value))))
  }
}

/// Where in a body something is, as the errors name it.
private struct APIPath {
  let text: String

  init(_ path: [any CodingKey]) {
    text = path.map { $0.intValue.map(String.init) ?? memberName($0.stringValue) }.joined(separator: ".")
  }
}

extension Schema {
  /// A parameter's text as the value it stands for; what it cannot be stays text, and is refused by the check.
  fileprivate func typed(_ text: String) -> JSONValue {
    switch self {
    case .whole: Int64(text).map { .whole($0) } ?? .text(text)
    case .truth: text == "true" ? true : text == "false" ? false : .text(text)
    case .list(let element, _): element.typed(text)
    case .text, .record: .text(text)
    }
  }
}

/// The header with which a client says that two requests are one (draft-ietf-httpapi-idempotency-key-header).
package struct IdempotencyKey: Sendable {
  package let text: String

  package static let schema = Schema.text(
    TextRule(shortest: 8, longest: 120, pattern: "^[A-Za-z0-9._:-]+$"))

  /// Quoted as the draft has it, or plain.
  /// - Throws: `FieldErrors` when it is missing or no key.
  package init(_ request: Request) throws {
    let sent = HTTPField.Name("Idempotency-Key").flatMap { request.headers[$0] } ?? ""
    text = sent.hasPrefix("\"") && sent.hasSuffix("\"") ? String(sent.dropFirst().dropLast()) : sent
    let problem = Self.schema.check(.text(text))
    guard problem.isEmpty else {
      throw FieldErrors(
        "Idempotency-Key",
        "Sertakan kepala Idempotency-Key: 8 sampai 120 huruf, angka, titik, atau tanda hubung.")
    }
  }
}
