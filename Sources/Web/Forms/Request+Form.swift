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
    var data = FormData()
    try await readForm(into: &data, limit: limit, file: file)
    return try data.decoded(as: Form.self)
  }

  /// A form with files of which one may be refused: what `file` throws and is to be mended on the form, and a file that
  /// is too large, come back beside the form, and the texts after it are read all the same. Of a body that is too large
  /// as a whole there is what stood before the file.
  ///
  /// `file` leaves the reader where it stopped reading, also when it throws.
  package func upload<Isian: Decodable & Sendable>(
    as _: Isian.Type = Isian.self, limit: FormLimit = .standard,
    file: (MultipartPart, inout MultipartReader) async throws -> Void
  ) async throws -> Upload<Isian> {
    var failure: UploadFailure?
    var data = FormData()
    do {
      try await readForm(into: &data, limit: limit) { part, reader in
        guard failure == nil else { return try await reader.skipPart() }
        do {
          try await file(part, &reader)
        } catch let error as HTTPError where error.status == .contentTooLarge {
          failure = UploadFailure(tooLarge: part.name, largest: limit.file)
          try await reader.skipPart()
        } catch {
          failure = UploadFailure(error, at: part.name)
          guard failure != nil else { throw error }
          try await reader.skipPart()
        }
      }
    } catch let error as HTTPError where error.status == .contentTooLarge && failure != nil {
      // Nothing more can be read of it.
    }
    return Upload(form: try data.decoded(), failure: failure)
  }

  /// The query of the address as a form: filters, search words, page marks.
  package func query<Form: Decodable>(as _: Form.Type = Form.self) throws -> Form {
    try FormData(urlencoded: ByteBuffer(string: uri.query ?? "")).decoded(as: Form.self)
  }

  private func readForm(
    into data: inout FormData, limit: FormLimit,
    file: (MultipartPart, inout MultipartReader) async throws -> Void
  ) async throws {
    switch formEncoding {
    case .urlencoded:
      data = try FormData(urlencoded: try await body.collect(upTo: limit.text), limit: limit)
    case .multipart(let boundary):
      var reader = MultipartReader(body: body, boundary: boundary, limit: limit)
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
    case nil:
      throw HTTPError(.unsupportedMediaType)
    }
  }
}
