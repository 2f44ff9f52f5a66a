import Database
import TestKit
import Testing

struct NotificationsTests {
  struct Batal: Error {}

  @Test(arguments: Mesin.allCases) func `only what was committed is announced, once`(mesin: Mesin)
    async throws
  {
    try await withDatabase(mesin, Buku.migrations) { db in
      var notes = db.notifications().makeAsyncIterator()
      await #expect(throws: Batal.self) {
        try await db.write { tx in
          try tx.notify("surat", "batal")
          throw Batal()
        }
      }
      try await db.write { tx in
        try tx.notify("surat", "1")
        try tx.notify("surat", "1")
        do {
          try tx.attempt {
            try tx.notify("surat", "tidak jadi")
            throw Batal()
          }
        } catch is Batal {}
        try tx.notify("obrolan")
      }
      #expect(await notes.next() == DatabaseNotification(channel: "surat", payload: "1"))
      #expect(await notes.next() == DatabaseNotification(channel: "obrolan", payload: ""))
    }
  }

  @Test(arguments: Mesin.allCases) func `what is announced can be read already`(mesin: Mesin) async throws {
    try await withDatabase(mesin, Buku.migrations) { db in
      let notes = db.notifications()
      async let writing: Void = {
        for number in 0..<50 {
          try await db.write { tx in
            try tx.addRak(number)
            try tx.notify("rak", "\(number)")
          }
        }
      }()
      var seen = 0
      for await note in notes {
        let id = try #require(Int(note.payload))
        let count = try await db.number("SELECT COUNT(*) FROM rak WHERE id = \(id)")
        #expect(count == 1)
        seen += 1
        if seen == 50 { break }
      }
      try await writing
    }
  }

  @Test(arguments: Mesin.allCases) func `streams end when the database closes`(mesin: Mesin) async throws {
    try await withDatabase(mesin) { db in
      let notes = db.notifications()
      await db.close()
      for await note in notes { Issue.record("\(note)") }
      for await note in db.notifications() { Issue.record("\(note)") }
    }
  }

  @Test(arguments: Mesin.allCases) func `too long a message is refused`(mesin: Mesin) async throws {
    try await withDatabase(mesin) { db in
      await #expect(throws: DatabaseError.self) {
        try await db.write { try $0.notify("a", String(repeating: "x", count: 7001)) }
      }
      var notes = db.notifications().makeAsyncIterator()
      let longest = String(repeating: "é", count: 3500)
      try await db.write { try $0.notify("a", longest) }
      #expect(await notes.next()?.payload == longest)
    }
  }

  @Test func `another process hears it through PostgreSQL, once each`() async throws {
    try await withLocation(.postgres, Buku.migrations) { place in
      let first = try Database(place, node: 1, tuning: .test)
      let second = try Database(place, node: 2, tuning: .test)
      var here = first.notifications().makeAsyncIterator()
      var there = second.notifications().makeAsyncIterator()
      for number in 0..<20 { try await first.write { try $0.notify("surat", "\(number)") } }
      for number in 0..<20 {
        #expect(await here.next()?.payload == "\(number)")
        #expect(await there.next()?.payload == "\(number)")
      }
      try await second.write { try $0.notify("surat", "balik") }
      #expect(await here.next()?.payload == "balik")
      #expect(await there.next()?.payload == "balik")
      await first.close()
      await second.close()
    }
  }

  @Test func `a listener whose connection broke says so and hears again`() async throws {
    try await withLocation(.postgres) { place in
      let first = try Database(place, node: 1, tuning: .test)
      let second = try Database(place, node: 2, tuning: .test)
      var there = second.notifications().makeAsyncIterator()
      let ended = try await first.write { tx in
        try tx.value(
          """
          SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity
          WHERE query LIKE 'LISTEN%' AND datname = current_database()
          """, as: Int.self)
      }
      #expect(ended == 1)
      #expect(await there.next() == .missed)
      try await first.write { try $0.notify("surat", "lagi") }
      #expect(await there.next()?.payload == "lagi")
      await first.close()
      await second.close()
    }
  }
}
