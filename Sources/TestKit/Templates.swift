import Database
import Foundation

/// Migrated databases, one per engine and list of migrations, from which each test gets a copy.
actor Templates {
  static let shared = Templates()

  private struct Kind: Hashable {
    let mesin: Mesin
    let migrations: [String]
    let stock: String
  }

  private var made: [Kind: Task<Database.Location, any Error>] = [:]
  private var count = 0

  func copy(_ mesin: Mesin, _ migrations: [Migration], _ stock: Stock) async throws -> Database.Location {
    let kind = Kind(mesin: mesin, migrations: migrations.map { "\($0.name) \($0.digest)" }, stock: stock.name)
    let making = made[kind] ?? Task { try await make(mesin, migrations, stock) }
    made[kind] = making
    let template = try await making.value
    let copy = try await place(mesin)
    switch (template, copy) {
    case (.sqlite(let old), .sqlite(let new)):
      // What is not yet in the main file stays in the log beside it.
      for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: old + suffix) {
        try FileManager.default.copyItem(atPath: old + suffix, toPath: new + suffix)
      }
    default:
      try await PostgresCluster.shared().create(copy.databaseName, template: template.databaseName)
    }
    return copy
  }

  func remove(_ place: Database.Location) async throws {
    switch place {
    case .memory: break
    case .sqlite(let path):
      for suffix in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + suffix) {
        try FileManager.default.removeItem(atPath: path + suffix)
      }
    case .postgres: try await PostgresCluster.shared().drop(place.databaseName)
    }
  }

  private func make(_ mesin: Mesin, _ migrations: [Migration], _ stock: Stock) async throws
    -> Database.Location
  {
    let template = try await place(mesin)
    if mesin == .postgres { try await PostgresCluster.shared().create(template.databaseName) }
    let database = try Database(template, tuning: .test)
    do {
      try await database.migrate(migrations)
      try await stock.fill(database, mesin)
      await database.close()
    } catch {
      await database.close()
      throw error
    }
    return template
  }

  private func place(_ mesin: Mesin) async throws -> Database.Location {
    count += 1
    let name = "uji\(count)"
    switch mesin {
    case .sqlite: return .sqlite(try TestFolder.shared.path("\(name).sqlite"))
    case .postgres: return try await PostgresCluster.shared().location(name)
    }
  }
}

extension Database.Location {
  /// The name at the end of a test cluster's connection string.
  fileprivate var databaseName: String {
    guard case .postgres(let text) = self else { return "" }
    return text.split(separator: "=").last.map(String.init) ?? ""
  }
}
