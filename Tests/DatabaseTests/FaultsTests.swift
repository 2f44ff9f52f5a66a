import Database
import Foundation
import TestKit
import Testing

struct FaultsTests {
  @Test func `a connection that dies in the middle is replaced and the body runs again`() async throws {
    try await withDatabase(.postgres, Buku.migrations) { db in
      let runs = Counter()
      try await db.write { tx in
        try tx.addRak(1)
        if runs.next() == 1 {
          let me = try tx.value("SELECT pg_backend_pid()", as: Int.self) ?? 0
          try Lain.write(db) { _ = try $0.value("SELECT pg_terminate_backend(\(me)::INT)", as: Bool.self) }
        }
        try tx.addRak(2)
      }
      let count = try await db.number("SELECT COUNT(*) FROM rak")
      #expect(count == 2)
      #expect(runs.count == 2)
    }
  }

  @Test func `a database whose connections all died serves on`() async throws {
    try await withDatabase(.postgres, Buku.migrations) { db in
      for round in 0..<5 {
        try await withThrowingTaskGroup(of: Void.self) { group in
          for number in 0..<20 { group.addTask { try await db.addRak(round * 100 + number) } }
          try await group.waitForAll()
        }
        try await db.read { tx in
          _ = try tx.values(
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
            """, as: Bool.self)
        }
      }
      let count = try await db.number("SELECT COUNT(*) FROM rak")
      #expect(count == 100)
    }
  }

  @Test func `a connection that dies twice is an error, and the third time is fine`() async throws {
    try await withDatabase(.postgres, Buku.migrations) { db in
      let runs = Counter()
      let error = await #expect(throws: DatabaseError.self) {
        try await db.write { tx in
          runs.next()
          try tx.addRak(1)
          let me = try tx.value("SELECT pg_backend_pid()", as: Int.self) ?? 0
          try Lain.write(db) { _ = try $0.value("SELECT pg_terminate_backend(\(me)::INT)", as: Bool.self) }
          try tx.addRak(2)
        }
      }
      guard case .unavailable = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(runs.count == 2)
      try await db.addRak(3)
      let sum = try await db.number("SELECT SUM(id) FROM rak")
      #expect(sum == 3)
    }
  }

  @Test func `a statement that takes too long is stopped and its connection stays good`() async throws {
    try await withDatabase(.postgres, tuning: .init(connections: 1, statementTimeout: .milliseconds(100))) {
      db in
      let error = await #expect(throws: DatabaseError.self) {
        try await db.read { _ = try $0.exists("SELECT pg_sleep(30)") }
      }
      guard case .unavailable = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      let one = try await db.number("SELECT 1")
      #expect(one == 1)
    }
  }

  @Test func `who waits too long for a connection is refused`() async throws {
    try await withDatabase(.postgres, tuning: .init(connections: 1, patience: .milliseconds(100))) { db in
      let door = DoorOnce()
      let inside = Counter()
      async let first = db.read { tx in
        inside.next()
        door.wait()
        return try tx.value("SELECT 1", as: Int.self)
      }
      while inside.count == 0 { await Task.yield() }
      await #expect(throws: DatabaseError.unavailable("no connection came free in time")) {
        try await db.number("SELECT 2")
      }
      door.open()
      let one = try await first
      #expect(one == 1)
    }
  }

  @Test func `a server that is not there is unavailable`() async throws {
    let db = try Database(
      .postgres("host=/nonexistent dbname=x"), tuning: .init(connections: 1, patience: .milliseconds(50)))
    let error = await #expect(throws: DatabaseError.self) { try await db.number("SELECT 1") }
    guard case .unavailable = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    await db.close()
  }

  @Test func `a file that cannot be opened is unavailable`() async throws {
    #expect(throws: DatabaseError.self) { try Database(.sqlite("/nonexistent/data.sqlite")) }
  }

  @Test func `a full SQLite refuses the write that does not fit and no other`() async throws {
    try await withDatabase(.sqlite, Buku.migrations) { db in
      // As small as it is now: only what fits into the pages it has.
      try await db.write { _ = try $0.exists("PRAGMA max_page_count = 1") }
      let outcomes = await withTaskGroup(of: (Int, DatabaseError?).self) { group in
        for number in 0..<20 {
          group.addTask {
            do {
              try await db.write { tx in
                try tx.addRak(number)
                let size = number == 7 ? 200_000 : 10
                let sampul = [UInt8](repeating: 7, count: size)
                try tx.run("INSERT INTO buku (id, judul, sampul) VALUES (\(number), 'x', \(sampul))")
              }
              return (number, nil)
            } catch { return (number, error as? DatabaseError ?? .other("\(error)")) }
          }
        }
        return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
      }
      #expect(outcomes == [7: .full])
      let count = try await db.number("SELECT COUNT(*) FROM rak")
      #expect(count == 19)
      try await db.write { _ = try $0.exists("PRAGMA max_page_count = 1000000") }
      try await db.addRak(7)
    }
  }

  static let smallDisk = Result { try TestFolder.small(megabytes: 4) }

  @Test(.enabled("only root can make a small disk") { try smallDisk.get() != nil })
  func `a disk that is really full refuses, keeps what it promised, and serves on with room`() async throws {
    let folder = try #require(try Self.smallDisk.get())
    let db = try Database(.sqlite(folder + "/data.sqlite"))
    try await db.migrate(Buku.migrations)
    try await db.addRak(0)
    let outcomes = await withTaskGroup(of: DatabaseError?.self) { group in
      for number in 1...40 {
        group.addTask {
          do {
            try await db.write { tx in
              try tx.addRak(number)
              let sampul = [UInt8](repeating: 7, count: 300_000)
              try tx.run("INSERT INTO buku (id, judul, sampul) VALUES (\(number), 'x', \(sampul))")
            }
            return nil
          } catch { return error as? DatabaseError ?? .other("\(error)") }
        }
      }
      return await group.reduce(into: [DatabaseError]()) { if let error = $1 { $0.append(error) } }
    }
    #expect(!outcomes.isEmpty)
    #expect(outcomes.allSatisfy { $0 == .full })
    let kept = try await db.number("SELECT COUNT(*) FROM rak")
    #expect(kept == 41 - outcomes.count)
    // Another program takes what is left.
    let other = folder + "/lain"
    #expect(throws: (any Error).self) {
      try Data(repeating: 1, count: 8_000_000).write(to: URL(fileURLWithPath: other))
    }
    await #expect(throws: DatabaseError.full) {
      let sampul = [UInt8](repeating: 7, count: 4_000_000)
      try await db.write { try $0.run("INSERT INTO buku (id, judul, sampul) VALUES (99, 'x', \(sampul))") }
    }
    let stillKept = try await db.number("SELECT COUNT(*) FROM rak")
    #expect(stillKept == kept)
    await #expect(throws: DatabaseError.full) { try await db.backup(to: folder + "/cadangan.snapshot") }
    #expect(!FileManager.default.fileExists(atPath: folder + "/cadangan.snapshot"))
    try FileManager.default.removeItem(atPath: other)
    try await db.addRak(100)
    let after = try await db.number("SELECT COUNT(*) FROM rak")
    #expect(after == 42 - outcomes.count)
    await db.close()
  }

  @Test func `what SQLite promised survives a copy of its files without a close`() async throws {
    try await withLocation(.sqlite, Buku.migrations) { place in
      guard case .sqlite(let path) = place else { return }
      let db = try Database(place)
      for number in 0..<50 { try await db.addRak(number) }
      // what a crash leaves behind
      let copy = path + ".salinan"
      for suffix in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
      }
      let again = try Database(.sqlite(copy))
      let count = try await again.number("SELECT COUNT(*) FROM rak")
      #expect(count == 50)
      let synchronous = try await db.write {
        try $0.value("SELECT synchronous FROM pragma_synchronous", as: Int.self)
      }
      #expect(synchronous == 2)
      await again.close()
      await db.close()
      try FileManager.default.removeItem(atPath: copy)
    }
  }

  @Test func `a locked SQLite is unavailable, not an endless wait`() async throws {
    try await withLocation(.sqlite, Buku.migrations) { place in
      let first = try Database(place)
      let second = try Database(place, tuning: .init(patience: .milliseconds(100)))
      let door = DoorOnce()
      let inside = Counter()
      async let holding: Void = first.write { tx in
        try tx.addRak(1)
        inside.next()
        door.wait()
      }
      while inside.count == 0 { await Task.yield() }
      await #expect(throws: DatabaseError.unavailable("database is locked")) { try await second.addRak(2) }
      door.open()
      try await holding
      try await second.addRak(2)
      await first.close()
      await second.close()
    }
  }
}
