import Hummingbird
import HTTPTypes

/// The OpenAPI 3.1 document of a list of operations.
package struct OpenAPIDocument: Sendable {
  private let operations: [Operation]
  private let title: String
  private let server: String
  /// What each scope allows.
  private let scopes: [String: String]

  package init(_ operations: [Operation], title: String, server: String, scopes: [String: String]) {
    self.operations = operations
    self.title = title
    self.server = server
    self.scopes = scopes
  }

  package var json: JSONValue {
    var paths: [String: JSONValue] = [:]
    for (path, same) in Dictionary(grouping: operations, by: \.path) {
      let entries = same.map { ($0.method.rawValue.lowercased(), operation($0)) }
      paths[path] = .object(Dictionary(entries) { first, _ in first })
    }
    return [
      "openapi": "3.1.0",
      "info": [
        "title": .text(title), "version": "1",
        "description":
          "Setiap permintaan membawa token seseorang dan bertindak atas namanya, paling jauh sampai cakupan token itu. Daftar dihalaman dengan kunci: kirim `berikut` sebagai `sebelum` untuk halaman berikutnya. Waktu dalam UTC, tanggal menurut WIB.",
      ],
      "servers": [["url": .text(server)]], "paths": .object(paths),
      "tags": .list(Set(operations.map(\.tag)).sorted().map { ["name": .text($0)] }),
      "security": [["token": []]], "components": components,
    ]
  }

  private func operation(_ operation: Operation) -> JSONValue {
    var members: [String: JSONValue] = [
      "operationId": .text(operation.id), "summary": .text(operation.summary),
      "tags": [.text(operation.tag)], "parameters": .list(parameters(operation)),
      "responses": responses(operation),
      "security": [["token": .list(operation.scope.map { [.text($0)] } ?? [])]],
    ]
    let scope = operation.scope.map { "Cakupan `\($0)`: \(scopes[$0] ?? "")" }
    members["description"] = .text(
      [operation.note, scope].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n\n"))
    if let body = operation.body {
      members["requestBody"] = [
        "required": true, "content": ["application/json": ["schema": reference(body)]],
      ]
    }
    return .object(members)
  }

  private func parameters(_ operation: Operation) -> [JSONValue] {
    let path = operation.parameters.map { parameter -> JSONValue in
      ["name": .text(parameter.name), "in": "path", "required": true, "schema": parameter.schema.json]
    }
    let query = (operation.query?.members ?? [])
      .map { member -> JSONValue in
        [
          "name": .text(member.name), "in": "query", "required": .truth(member.need == .required),
          "description": .text(member.note), "schema": member.schema.json,
        ]
      }
    let key: [JSONValue] = operation.creates ? [["$ref": "#/components/parameters/IdempotencyKey"]] : []
    return path + query + key
  }

  private func responses(_ operation: Operation) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for status in operation.refusals {
      members["\(status.code)"] = ["$ref": .text("#/components/responses/\(status.code)")]
    }
    var answer: [String: JSONValue] = ["description": .text(operation.summary)]
    if let type = operation.answer.mediaType {
      answer["content"] = .object([type: ["schema": operation.answer.schema?.json ?? .object([:])]])
    }
    members["\(operation.answer.status.code)"] = .object(answer)
    return .object(members)
  }

  private var components: JSONValue {
    var schemas: [String: JSONValue] = ["Masalah": Self.problem]
    for record in operations.flatMap(\.records) { schemas[record.name] = record.json }
    var responses: [String: JSONValue] = [:]
    for status in Set(operations.flatMap(\.refusals).map(\.code)) {
      responses["\(status)"] = [
        "description": .text(APIText(.init(code: status)).title),
        "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/Masalah"]]],
      ]
    }
    return [
      "schemas": .object(schemas), "responses": .object(responses),
      "parameters": [
        "IdempotencyKey": [
          "name": "Idempotency-Key", "in": "header", "required": true,
          "description":
            "Dibuat pengirim, misalnya sebuah UUID, dan sama bila permintaan yang sama diulang: yang terjadi hanya satu.",
          "schema": IdempotencyKey.schema.json,
        ]
      ],
      "securitySchemes": [
        "token": [
          "type": "http", "scheme": "bearer",
          "description": "Token pribadi dari halaman Akun saya, Token API.",
        ]
      ],
    ]
  }

  /// RFC 9457.
  private static var problem: JSONValue {
    [
      "type": "object", "required": ["type", "title", "status", "detail"],
      "properties": [
        "type": ["type": "string"], "title": ["type": "string"],
        "status": ["type": "integer", "minimum": 400, "maximum": 599],
        "detail": ["type": "string"],
        "reference": ["type": "string", "description": "Sampaikan kepada petugas bila terjadi gangguan."],
        "fields": [
          "type": "object", "additionalProperties": ["type": "string"],
          "description": "Apa yang salah, menurut nama isian.",
        ],
      ],
    ]
  }
}

func reference(_ record: RecordSchema) -> JSONValue {
  ["$ref": .text("#/components/schemas/\(record.name)")]
}

extension Operation {
  /// Every record in it, with those inside of others.
  fileprivate var records: [RecordSchema] {
    (body.map { [Schema.record($0)] } ?? []).flatMap(\.records) + (answer.schema?.records ?? [])
  }
}
