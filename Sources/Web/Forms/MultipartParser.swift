/// Takes the bytes of a `multipart/form-data` body (RFC 7578, RFC 2046 §5.1) in pieces of any size and tells what
/// is in them. Where the pieces are cut changes nothing but the cutting of `.bytes`.
package struct MultipartParser: Sendable {
  package enum Event: Sendable, Equatable {
    case begin(MultipartPart)
    case bytes(ArraySlice<UInt8>)
    case end
  }

  private enum State { case preamble, header, body, done }

  private static let headerLimit = 16 * 1024
  private static let paddingLimit = 128
  private let delimiter: [UInt8]
  private var state = State.preamble
  // As if a line had ended before, so that the first delimiter looks like the others.
  private var buffer: [UInt8] = [13, 10]
  private var start = 0

  package init(boundary: String) {
    delimiter = Array("\r\n--\(boundary)".utf8)
  }

  /// Whether the last delimiter was seen.
  package var isDone: Bool { state == .done }

  /// - Throws: `MultipartError` when this is no such body.
  package mutating func feed(_ bytes: some Collection<UInt8>) throws(MultipartError) -> [Event] {
    buffer.append(contentsOf: bytes)
    var events: [Event] = []
    while try step(&events) {}
    buffer.removeFirst(start)
    start = 0
    return events
  }

  /// One step forward; false when more bytes are needed.
  private mutating func step(_ events: inout [Event]) throws(MultipartError) -> Bool {
    switch state {
    case .done:
      start = buffer.count
      return false
    case .header:
      return try readHeader(&events)
    case .preamble, .body:
      return readUntilDelimiter(&events)
    }
  }

  private mutating func readHeader(_ events: inout [Event]) throws(MultipartError) -> Bool {
    guard let end = find([13, 10, 13, 10]) else {
      guard buffer.count - start <= Self.headerLimit else { throw .headerTooLong }
      return false
    }
    guard end - start <= Self.headerLimit else { throw .headerTooLong }
    events.append(.begin(try MultipartPart(header: buffer[start..<end])))
    start = end + 4
    state = .body
    return true
  }

  private mutating func readUntilDelimiter(_ events: inout [Event]) -> Bool {
    var from = start
    while let candidate = findPrefix(from: from) {
      switch tail(after: candidate) {
      case .unknown:
        emit(upTo: candidate, &events)
        return false
      case .no:
        from = candidate + 1
      case .next(let header):
        emit(upTo: candidate, &events)
        if state == .body { events.append(.end) }
        start = header
        state = .header
        return true
      case .last:
        emit(upTo: candidate, &events)
        if state == .body { events.append(.end) }
        state = .done
        return true
      }
    }
    emit(upTo: buffer.count, &events)
    return false
  }

  private mutating func emit(upTo end: Int, _ events: inout [Event]) {
    if state == .body, end > start { events.append(.bytes(buffer[start..<end])) }
    start = end
  }

  private enum Tail { case unknown, no, next(header: Int), last }

  /// What follows a delimiter that begins at `candidate`. Text that only begins like one is content.
  private func tail(after candidate: Int) -> Tail {
    var index = candidate
    for byte in delimiter {
      guard index < buffer.count else { return .unknown }
      guard buffer[index] == byte else { return .no }
      index += 1
    }
    let end = index
    if index < buffer.count, buffer[index] == UInt8(ascii: "-") {
      guard index + 1 < buffer.count else { return .unknown }
      return buffer[index + 1] == UInt8(ascii: "-") ? .last : .no
    }
    while index < buffer.count, buffer[index] == 32 || buffer[index] == 9 {
      index += 1
      guard index - end <= Self.paddingLimit else { return .no }
    }
    guard index < buffer.count else { return .unknown }
    guard buffer[index] == 13 else { return .no }
    guard index + 1 < buffer.count else { return .unknown }
    return buffer[index + 1] == 10 ? .next(header: index) : .no
  }

  private func findPrefix(from index: Int) -> Int? {
    buffer[index...].firstIndex(of: 13)
  }

  private func find(_ pattern: [UInt8]) -> Int? {
    guard buffer.count - start >= pattern.count else { return nil }
    return (start...(buffer.count - pattern.count)).first { buffer[$0...].starts(with: pattern) }
  }
}

package enum MultipartError: Error, Equatable {
  case headerTooLong, nameMissing, notUTF8, truncated
}
