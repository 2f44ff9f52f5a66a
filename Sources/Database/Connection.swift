/// One engine's connection, used by one thread at a time.
protocol Connection: AnyObject {
  var dialect: Dialect { get }
  var log: TransactionLog { get set }
  func rows(_ sql: SQL) throws -> [Row]
  func each(_ sql: SQL, _ body: (Row) throws -> Void) throws
  func run(_ sql: SQL) throws -> Int
  /// Several statements without values.
  func script(_ text: String) throws
  /// Inserts the rows that `next` gives until nil.
  func load(_ table: String, columns: [String], _ next: () throws -> [SQLValue]?) throws -> Int
  /// One statement that steers the transaction itself.
  func command(_ text: String) throws
}

extension Connection {
  func savepoint<T>(_ body: () throws -> T) throws -> T {
    try log.check()
    let before = log
    log.depth += 1
    let name = "titik\(log.depth)"
    try command("SAVEPOINT \(name)")
    do {
      let value = try body()
      try log.check()
      try command("RELEASE \(name)")
      log.depth = before.depth
      return value
    } catch {
      try undo(name, before, because: error)
      throw error
    }
  }

  private func undo(_ name: String, _ before: TransactionLog, because error: any Error) throws {
    log = before
    guard !(error is any TransactionEnding) else { return log.fail(error) }
    do {
      try command("ROLLBACK TO \(name)")
      try command("RELEASE \(name)")
    } catch let lost {
      // The engine has thrown the whole transaction away; what began it says more than what followed.
      log.fail(error)
      throw lost is any TransactionEnding ? lost : error
    }
  }

  func notify(_ note: DatabaseNotification) { log.note(note) }

  /// Runs a statement of the body: after one has failed, no other is tried.
  func logged<T>(_ statement: () throws -> T) throws -> T {
    try log.check()
    do {
      return try statement()
    } catch {
      log.fail(error)
      throw error
    }
  }
}

/// An error that no savepoint can heal: the whole transaction has to end.
protocol TransactionEnding: Error {}

/// What a transaction gathers while it runs, kept the same way by both engines.
struct TransactionLog {
  /// The first error of a statement outside of a savepoint. A transaction with one is never committed: PostgreSQL
  /// would refuse to, SQLite would not, and the same body must mean the same on both.
  private(set) var failure: (any Error)?
  private(set) var notes: [DatabaseNotification] = []
  private var told: Set<DatabaseNotification> = []
  var depth = 0

  mutating func note(_ note: DatabaseNotification) {
    if told.insert(note).inserted { notes.append(note) }
  }

  mutating func fail(_ error: any Error) {
    if failure == nil { failure = error }
  }

  func check() throws {
    if let failure { throw failure }
  }
}
