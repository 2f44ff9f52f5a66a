import Hummingbird

extension Request {
  /// The form in the body, urlencoded or multipart, as typed.
  ///
  /// Missing fields are no error: a text is empty, a checkbox is false, a list has nothing in it. `[String]` takes a
  /// name that comes several times.
  /// - Throws: 400 for what is no form of this type, 413 above `limit`, 415 for another kind of body.
  package func form<Form: Decodable>(
    as _: Form.Type = Form.self, limit: FormLimit = .standard
  ) async throws -> Form {
    try await form(limit: limit) { part, reader in
      guard part.fileName == "", try await reader.nextChunk() == nil else { throw HTTPError(.badRequest) }
    }
  }

  /// A form with files: `file` is called with each as it arrives and reads it to the end with `nextChunk()`.
  /// A file field left empty comes with the empty file name.
  package func form<Form: Decodable>(
    as _: Form.Type = Form.self, limit: FormLimit = .standard,
    file: (MultipartPart, inout MultipartReader) async throws -> Void
  ) async throws -> Form {
    try await formData(limit: limit, file: file).decoded(as: Form.self)
  }

  /// The query of the address as a form: filters, search words, page marks.
  package func query<Form: Decodable>(as _: Form.Type = Form.self) throws -> Form {
    try FormData(urlencoded: ByteBuffer(string: uri.query ?? "")).decoded(as: Form.self)
  }

  private func formData(
    limit: FormLimit, file: (MultipartPart, inout MultipartReader) async throws -> Void
  ) async throws -> FormData {
    switch formEncoding {
    case .urlencoded:
      return try FormData(urlencoded: try await body.collect(upTo: limit.text), limit: limit)
    case .multipart(let boundary):
      var reader = MultipartReader(body: body, boundary: boundary, limit: limit)
      var data = FormData()
      var left = limit.text
      while let part = try await reader.nextPart() {
        guard part.fileName == nil else {
          try await file(part, &reader)
          continue
        }
        let text = try await reader.text(limit: left)
        left -= text.utf8.count
        try data.append(part.name, text, limit: limit)
      }
      return data
    case nil:
      throw HTTPError(.unsupportedMediaType)
    }
  }
}
