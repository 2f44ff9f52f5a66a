import Database
import Foundation
import TestKit
import Testing

/// A PostgreSQL that goes away and comes back, without stopping the one that other tests use: see `Doorway`.
struct OutageTests {
  @Test func `a crowd is told at once that the server is away, and its return serves the first`() async throws
  {
    try await Doorway.with(outage: .milliseconds(300)) { db, door in
      _ = try await db.number("SELECT 1")
      try await door.close()
      let first = await told { _ = try await db.number("SELECT 1") }
      #expect(first < .seconds(5))
      #expect(await told { try await db.ping(within: .milliseconds(800)) } < .seconds(5))

      let crowd = await ContinuousClock()
        .measure {
          await withTaskGroup { group in
            for number in 0..<300 {
              group.addTask {
                _ = await told {
                  if number.isMultiple(of: 2) {
                    _ = try await db.number("SELECT 1")
                  } else {
                    try await db.write(serialised: "laci") { _ = try $0.value("SELECT 1", as: Int.self) }
                  }
                }
              }
            }
          }
        }
      // One after the other the 150 who write in turn would take 45 seconds; a busy machine takes some for anything.
      #expect(crowd < .seconds(30))

      try door.open()
      let answer = try await db.number("SELECT 7")
      #expect(answer == 7)
      try await db.ping(within: .seconds(1))
    }
  }

  @Test func `a server that is back after a moment was never missed`() async throws {
    try await Doorway.with(outage: .seconds(20)) { db, door in
      _ = try await db.number("SELECT 1")
      try await door.close()
      async let waiting = withThrowingTaskGroup(of: Int.self) { group in
        for number in 0..<20 { group.addTask { try await db.number("SELECT \(number)") ?? 0 } }
        return try await group.reduce(0, +)
      }
      #expect(await told { try await db.ping(within: .milliseconds(800)) } < .seconds(5))
      try door.open()
      let sum = try await waiting
      #expect(sum == 190)
    }
  }

  @Test func `a server that says nothing at all is given up`() async throws {
    try await Doorway.with(outage: .milliseconds(100)) { db, door in
      try await door.close()
      try door.openToSilence()
      #expect(await told { try await db.ping(within: .milliseconds(300)) } < .seconds(5))
      #expect(await told { _ = try await db.number("SELECT 1") } < .seconds(5))
      #expect(await told { _ = try await db.number("SELECT 1") } < .seconds(5))
    }
  }

  /// How long it takes until `body` is refused as unavailable.
  private func told(_ body: () async throws -> Void) async -> Duration {
    let start = ContinuousClock.now
    do {
      try await body()
      Issue.record("it was not refused")
    } catch DatabaseError.unavailable {
    } catch {
      Issue.record("\(error)")
    }
    return .now - start
  }
}
