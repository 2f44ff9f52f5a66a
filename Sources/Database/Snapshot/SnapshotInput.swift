import Foundation

/// The bytes of a snapshot file, hashed as they are taken.
struct SnapshotInput: ~Copyable {
  private let file: Int32
  private let hash = SHA256()
  private var buffer: [UInt8] = []
  private var position = 0
  private let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)

  init(path: String) throws {
    file = open(path, O_RDONLY | O_CLOEXEC)
    if file < 0 { throw SnapshotError.cannotOpen(path) }
  }

  deinit {
    room.deallocate()
    close(file)
  }

  mutating func byte() throws -> UInt8 {
    try need(1)
    defer { position += 1 }
    return buffer[position]
  }

  mutating func take(_ count: Int) throws -> [UInt8] {
    try need(count)
    defer { position += count }
    return Array(buffer[position..<position + count])
  }

  mutating func integer<T: FixedWidthInteger>() throws -> T {
    try need(T.bitWidth / 8)
    defer { position += T.bitWidth / 8 }
    return buffer.withUnsafeBytes { $0.bigEndian(at: position) }
  }

  mutating func text() throws -> [UInt8] { try take(Int(try integer() as UInt32)) }

  mutating func json<T: Decodable>() throws -> T {
    do { return try JSONDecoder().decode(T.self, from: Data(try text())) } catch is DecodingError {
      throw SnapshotError.damaged("a description cannot be read")
    }
  }

  mutating func value() throws -> SQLValue {
    switch try byte() {
    case 0: .null
    case 1: .integer(try integer())
    case 2: .real(Double(bitPattern: try integer()))
    case 3: .text(String(decoding: try text(), as: UTF8.self))
    case 4: .blob(try text())
    default: throw SnapshotError.damaged("a value was expected")
    }
  }

  /// The digest of everything taken so far; what is taken after this is no longer hashed.
  mutating func digest() -> [UInt8] {
    hash.update(buffer[..<position])
    buffer.removeFirst(position)
    position = 0
    return hash.finish()
  }

  mutating func isAtEnd() throws -> Bool { try position == buffer.count && fill() == 0 }

  private mutating func need(_ count: Int) throws {
    guard buffer.count - position < count else { return }
    if position > 0 {
      hash.update(buffer[..<position])
      buffer.removeFirst(position)
      position = 0
    }
    while buffer.count < count {
      guard try fill() > 0 else { throw SnapshotError.damaged("it ends too early") }
    }
  }

  private mutating func fill() throws -> Int {
    let count = Foundation.read(file, room.baseAddress, room.count)
    guard count >= 0 else { throw SnapshotError.damaged(String(cString: strerror(errno))) }
    buffer.append(contentsOf: UnsafeRawBufferPointer(rebasing: room[..<count]))
    return count
  }
}
