import Database
import TestKit
import Testing

struct ConcurrencyTests {
  @Test(arguments: Mesin.allCases) func `512 writers at once are all kept and still there after a restart`(
    mesin: Mesin
  )
    async throws
  {
    try await withLocation(mesin, Buku.migrations) { place in
      let db = try Database(place, tuning: .test)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<512 {
          group.addTask {
            try await db.addRak(number)
          }
        }
        try await group.waitForAll()
      }
      await db.close()
      let again = try Database(place, tuning: .test)
      let count = try await again.number("SELECT COUNT(*) FROM rak")
      #expect(count == 512)
      await again.close()
    }
  }

  @Test(arguments: Mesin.allCases) func `a serialised counter gives 1,000 numbers without gap or pair`(
    mesin: Mesin
  )
    async throws
  {
    // who waits longest waits for all the others, on a machine that does much else, too
    let tuning = Database.Tuning(connections: 8, patience: .seconds(900), statementTimeout: .seconds(600))
    try await withDatabase(mesin, Buku.migrations, tuning: tuning) { db in
      let numbers = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<1000 {
          group.addTask {
            try await db.write(serialised: "hitungan/surat") { tx in
              let last = try tx.value("SELECT nilai FROM hitungan WHERE nama = 'surat'", as: Int.self) ?? 0
              try tx.run(
                """
                INSERT INTO hitungan (nama, nilai)
                VALUES ('surat', \(last + 1))
                ON CONFLICT (nama) DO UPDATE SET nilai = excluded.nilai
                """)
              return last + 1
            }
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(numbers.sorted() == Array(1...1000))
    }
  }

  /// Each of two transactions reads what the other changes: whichever order they have, the sum stays ≥ 0.
  @Test(arguments: Mesin.allCases) func `write skew cannot happen, since the loser runs again`(mesin: Mesin)
    async throws
  {
    try await withDatabase(mesin, Buku.migrations) { db in
      let runs = Counter()
      for round in 0..<20 {
        try await db.write { tx in
          try tx.run("INSERT INTO hitungan (nama, nilai) VALUES (\("a\(round)"), 1), (\("b\(round)"), 1)")
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
          for name in ["a\(round)", "b\(round)"] {
            group.addTask {
              try await db.write { tx in
                runs.next()
                let sum = try tx.value(
                  "SELECT SUM(nilai) FROM hitungan WHERE nama IN (\("a\(round)"), \("b\(round)"))",
                  as: Int.self)
                if sum == 2 { try tx.run("UPDATE hitungan SET nilai = nilai - 2 WHERE nama = \(name)") }
              }
            }
          }
          try await group.waitForAll()
        }
      }
      let sums = try await db.read { tx in
        try tx.values("SELECT SUM(nilai) FROM hitungan GROUP BY SUBSTR(nama, 2)", as: Int.self)
      }
      #expect(sums == Array(repeating: 0, count: 20))
      #expect(runs.count >= 40)
    }
  }

  @Test func `a conflict is really met and run again on PostgreSQL`() async throws {
    try await withDatabase(.postgres, Buku.migrations) { db in
      try await db.write { try $0.run("INSERT INTO hitungan (nama, nilai) VALUES ('a', 0)") }
      let runs = Counter()
      try await db.write { tx in
        let attempt = runs.next()
        let value = try tx.value("SELECT nilai FROM hitungan WHERE nama = 'a'", as: Int.self) ?? 0
        // Somebody else changes the row between our reading and our writing, the first two times.
        if attempt <= 2 {
          try Lain.write(db) { try $0.run("UPDATE hitungan SET nilai = nilai + 10 WHERE nama = 'a'") }
        }
        try tx.run("UPDATE hitungan SET nilai = \(value + 1) WHERE nama = 'a'")
      }
      #expect(runs.count == 3)
      let count = try await db.number("SELECT nilai FROM hitungan")
      #expect(count == 21)
    }
  }

  @Test func `endless conflicts end as unavailable on PostgreSQL`() async throws {
    try await withDatabase(.postgres, Buku.migrations, tuning: .init(connections: 2, attempts: 2)) { db in
      try await db.write { try $0.run("INSERT INTO hitungan (nama, nilai) VALUES ('a', 0)") }
      let error = await #expect(throws: DatabaseError.self) {
        try await db.write { tx in
          _ = try tx.value("SELECT nilai FROM hitungan", as: Int.self)
          try Lain.write(db) { try $0.run("UPDATE hitungan SET nilai = nilai + 10") }
          // Catching it does not help.
          do { try tx.run("UPDATE hitungan SET nilai = 0") } catch {}
        }
      }
      guard case .unavailable = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      let count = try await db.number("SELECT nilai FROM hitungan")
      #expect(count == 20)
    }
  }

  @Test(arguments: Mesin.allCases) func `cancelled callers leave nothing behind`(mesin: Mesin) async throws {
    try await withDatabase(mesin, Buku.migrations, tuning: .init(connections: 2)) { db in
      let tasks = (0..<200)
        .map { number in
          Task {
            try await db.addRak(number)
          }
        }
      for task in tasks.shuffled().prefix(150) { task.cancel() }
      var done = 0
      for task in tasks {
        switch await task.result {
        case .success: done += 1
        case .failure(let error): #expect(error is CancellationError)
        }
      }
      let count = try await db.read { try $0.value("SELECT COUNT(*) FROM rak", as: Int.self) }
      #expect(count == done)
    }
  }

  @Test(arguments: Mesin.allCases) func `a full line refuses newcomers`(mesin: Mesin) async throws {
    try await withDatabase(mesin, Buku.migrations, tuning: .init(connections: 1, queueLimit: 3)) { db in
      let errors = await withTaskGroup(of: DatabaseError?.self) { group in
        let door = DoorOnce()
        for number in 0..<10 {
          group.addTask {
            do {
              try await db.write { tx in
                door.wait()
                try tx.addRak(number)
              }
              return nil
            } catch { return error as? DatabaseError }
          }
        }
        var errors: [DatabaseError] = []
        for await error in group {
          if let error { errors.append(error) }
          // The first refusals come while the line stands still; then it moves.
          if errors.count == 6 { door.open() }
        }
        return errors
      }
      // SQLite's first write may already be out of the line when the others come, or not yet.
      #expect(mesin == .postgres ? errors.count == 6 : (6...7).contains(errors.count))
      #expect(errors.allSatisfy { if case .unavailable = $0 { true } else { false } })
    }
  }

  @Test(arguments: Mesin.allCases) func `a closed database refuses and closing twice is harmless`(
    mesin: Mesin
  ) async throws {
    try await withDatabase(mesin, Buku.migrations) { db in
      await db.close()
      await db.close()
      await #expect(throws: DatabaseError.unavailable("the database is closed")) {
        try await db.write { try $0.run("DELETE FROM rak") }
      }
      await #expect(throws: DatabaseError.unavailable("the database is closed")) {
        try await db.read { try $0.exists("SELECT 1") }
      }
    }
  }
}
