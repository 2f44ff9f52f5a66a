/// PostgreSQL through libpq.
final class PostgresEngine: Engine {
  let dialect = Dialect.postgres
  init(address: String, keys: KeyGenerator, tuning: Database.Tuning) {}
  func read<T: Sendable>(_ body: @escaping @Sendable (Tx) throws -> T) async throws -> T {
    throw DatabaseError.closed
  }
  func write<T: Sendable>(serialised key: String?, _ body: @escaping @Sendable (Tx) throws -> T) async throws
    -> T
  { throw DatabaseError.closed }
  func migrate(_ migrations: [Migration]) async throws -> [String] { throw DatabaseError.closed }
  func notifications() -> AsyncStream<DatabaseNotification> { AsyncStream { $0.finish() } }
  func close() async {}
}
