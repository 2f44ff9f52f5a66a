import Database
import Foundation
import Synchronization
import TestKit

/// The way to the server by a door of one's own: a name for its socket that can be taken away and put back, so that a
/// test sees it go and return while others work on.
final class Doorway: Sendable {
  private let socket: String
  private let name: String
  private let outside: Database
  private let silent = Mutex<[Int32]>([])

  private init(socket: String, name: String, outside: Database) {
    self.socket = socket
    self.name = name
    self.outside = outside
  }

  /// Gives `body` an empty database behind a door.
  static func with(outage: Duration, _ body: (Database, Doorway) async throws -> Void) async throws {
    try await withLocation(.postgres) { place in
      guard case .postgres(let address) = place,
        let host = address.firstMatch(of: /host=(\S+)/).map({ String($0.output.1) })
      else { return }
      let folder = try TestFolder.shared.path("pintu-\(UUID().uuidString.prefix(8))")
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let outside = try Database(place, tuning: .init(connections: 1))
      let door = Doorway(
        socket: "\(host)/.s.PGSQL.5432", name: "\(folder)/.s.PGSQL.5432", outside: outside)
      try door.open()
      let inside = try Database(
        .postgres(address.replacing("host=\(host)", with: "host=\(folder)")),
        tuning: .init(connections: 4, outage: outage))
      do { try await body(inside, door) } catch {
        await door.leave(inside)
        throw error
      }
      await door.leave(inside)
    }
  }

  /// The server is gone for who comes this way: every connection breaks, and no new one is made.
  func close() async throws {
    try remove()
    _ = try await outside.read { tx in
      try tx.values(
        """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()
        """, as: Bool.self)
    }
  }

  func open() throws {
    try remove()
    try FileManager.default.createSymbolicLink(atPath: name, withDestinationPath: socket)
  }

  /// Something listens and never says a word.
  func openToSilence() throws {
    try remove()
    let listening = Foundation.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { bytes in bytes.copyBytes(from: name.utf8) }
    let isBound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(listening, pointer, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
    silent.withLock { $0.append(listening) }
    guard isBound, listen(listening, 64) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  private func remove() throws {
    if (try? FileManager.default.attributesOfItem(atPath: name)) != nil {
      try FileManager.default.removeItem(atPath: name)
    }
  }

  private func leave(_ inside: Database) async {
    for listening in silent.withLock({ $0 }) { Foundation.close(listening) }
    await inside.close()
    await outside.close()
  }
}
