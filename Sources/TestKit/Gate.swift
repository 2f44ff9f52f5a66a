/// Lets a bounded number of tests hold a database at once, since a test run starts all of them together
/// and a cluster has only so many connections.
actor Gate {
  static let databases = Gate(places: 16)
  /// A test that already holds a place takes no second one: two such tests could wait for each other forever.
  @TaskLocal private static var isInside = false

  private var places: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(places: Int) { self.places = places }

  nonisolated func pass<T>(_ body: () async throws -> T) async throws -> T {
    if Self.isInside { return try await body() }
    await enter()
    do {
      let value = try await Self.$isInside.withValue(true) { try await body() }
      await leave()
      return value
    } catch {
      await leave()
      throw error
    }
  }

  private func enter() async {
    if places > 0 {
      places -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  private func leave() {
    if waiting.isEmpty { places += 1 } else { waiting.removeFirst().resume() }
  }
}
