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

/// What a database holds when a test begins: filled in once per process and engine, and copied with the schema.
package struct Stock: Sendable {
  package static let none = Stock("") { _, _ in }

  let name: String
  let fill: @Sendable (Database, Mesin) async throws -> Void

  /// `name` tells one stock from another: the same name is the same stock. `fill` is given the migrated database.
  package init(_ name: String, fill: @escaping @Sendable (Database, Mesin) async throws -> Void) {
    self.name = name
    self.fill = fill
  }
}

/// Gives `body` a fresh database with `migrations` applied and `stock` in it, and removes it afterwards.
/// Both are made once per process, list of migrations and stock, and copied from then on.
@discardableResult
package func withDatabase<T>(
  _ mesin: Mesin, _ migrations: [Migration] = [], stock: Stock = .none, tuning: Database.Tuning = .test,
  _ body: (Database) async throws -> T
) async throws -> T {
  try await withLocation(mesin, migrations, stock: stock) { location in
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
  _ mesin: Mesin, _ migrations: [Migration] = [], stock: Stock = .none,
  _ body: (Database.Location) async throws -> T
) async throws -> T {
  try await Gate.databases.pass {
    let place = try await Templates.shared.copy(mesin, migrations, stock)
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
