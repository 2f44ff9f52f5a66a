/// The names of a connection's prepared statements; those not used for longest make room.
struct StatementCache {
  struct Key: Hashable {
    let text: String
    let types: [UInt32]
  }

  private let limit: Int
  private var names: [Key: (name: String, used: Int)] = [:]
  private var clock = 0

  init(limit: Int) { self.limit = limit }

  mutating func name(of key: Key) -> String? {
    guard let index = names.index(forKey: key) else { return nil }
    clock += 1
    names.values[index].used = clock
    return names.values[index].name
  }

  mutating func newName() -> String {
    clock += 1
    return "k\(clock)"
  }

  mutating func add(_ key: Key, _ name: String) { names[key] = (name, clock) }

  /// Forgets an eighth when full.
  /// - Returns: the names to deallocate.
  mutating func evict() -> [String] {
    guard names.count >= limit else { return [] }
    let old = names.sorted { $0.value.used < $1.value.used }.prefix(max(limit / 8, 1))
    for (key, _) in old { names[key] = nil }
    return old.map(\.value.name)
  }
}
