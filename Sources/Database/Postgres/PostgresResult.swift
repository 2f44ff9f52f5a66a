import CLibPQ

/// One answer of the server, freed with this object.
final class PostgresResult {
  private let handle: OpaquePointer

  init(_ handle: OpaquePointer) { self.handle = handle }

  deinit { PQclear(handle) }

  var types: [UInt32] { (0..<PQnfields(handle)).map { PQftype(handle, $0) } }
  var affected: Int { Int(String(cString: PQcmdTuples(handle))) ?? 0 }
  var count: Int { Int(PQntuples(handle)) }

  func rows() throws -> [Row] {
    let columns = Columns((0..<PQnfields(handle)).map { String(cString: PQfname(handle, $0)) })
    let types = types
    return try (0..<PQntuples(handle))
      .map { row in
        let values = try types.indices.map { try value(row, Int32($0), types[$0]) }
        return Row(values: values, columns: columns)
      }
  }

  private func value(_ row: Int32, _ column: Int32, _ type: UInt32) throws -> SQLValue {
    guard PQgetisnull(handle, row, column) == 0, let start = PQgetvalue(handle, row, column) else {
      return .null
    }
    let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(handle, row, column)))
    return try PostgresType.decode(bytes, type)
  }

  func error(isBroken: Bool) -> any Error {
    PostgresFault(
      state: field("C"), message: field("M"), table: field("t"), column: field("c"), rule: field("n"),
      detail: field("D")
    )
    .error(isBroken: isBroken)
  }

  /// One of libpq's `PG_DIAG_…` fields, named by the letter of the protocol.
  private func field(_ letter: Character) -> String {
    guard let text = PQresultErrorField(handle, Int32(letter.asciiValue ?? 0)) else { return "" }
    return String(cString: text)
  }
}
