import Database
import Foundation

/// The engines that every database test runs on: `@Test(arguments: Mesin.allCases)`.
package enum Mesin: String, CaseIterable, Sendable {
  case sqlite, postgres

  /// Both, unless the environment asks for one (`KANTAYA_TEST_MESIN=sqlite` makes a quick loop).
  package static let allCases: [Mesin] = {
    let both = [Mesin.sqlite, .postgres]
    guard let wanted = ProcessInfo.processInfo.environment["KANTAYA_TEST_MESIN"] else { return both }
    return both.filter { $0.rawValue == wanted }
  }()
}

/// Gives `body` a fresh database with `migrations` applied, and removes it afterwards.
/// The schema is made once per process and list of migrations, and copied from then on.
@discardableResult
package func withDatabase<T>(
  _ mesin: Mesin, _ migrations: [Migration] = [], tuning: Database.Tuning = .test,
  _ body: (Database) async throws -> T
) async throws -> T {
  try await withLocation(mesin, migrations) { location in
    let database = try Database(location, tuning: tuning)
    do {
      let value = try await body(database)
      await database.close()
      return value
    } catch {
      await database.close()
      throw error
    }
  }
}

/// Gives `body` the place of a fresh database with `migrations` applied, for tests that open it themselves
/// (twice, or again after a crash). Everything opened there must be closed by `body`.
@discardableResult
package func withLocation<T>(
  _ mesin: Mesin, _ migrations: [Migration] = [], _ body: (Database.Location) async throws -> T
) async throws -> T {
  try await Gate.databases.pass {
    let place = try await Templates.shared.copy(mesin, migrations)
    do {
      let value = try await body(place)
      try await Templates.shared.remove(place)
      return value
    } catch {
      try await Templates.shared.remove(place)
      throw error
    }
  }
}

extension Database.Tuning {
  /// Few connections, since many tests run at once.
  package static var test: Self { Self(connections: 4) }
}
