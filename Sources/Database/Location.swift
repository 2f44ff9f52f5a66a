extension Database {
  /// Where a database is.
  package enum Location: Sendable, Equatable {
    /// An SQLite database in memory, gone with the process.
    case memory
    /// The path of an SQLite file.
    case sqlite(String)
    /// A libpq connection string or `postgres://` address.
    case postgres(String)

    /// - Parameter url: `postgres://…` or `postgresql://…`, or `:memory:`, or else the path of an SQLite file,
    ///   with or without `sqlite://` or `file://` before it.
    package init(url: String) {
      if url.hasPrefix("postgres://") || url.hasPrefix("postgresql://") {
        self = .postgres(url)
      } else if url == ":memory:" {
        self = .memory
      } else {
        let scheme = ["sqlite://", "file://"].first { url.hasPrefix($0) } ?? ""
        self = .sqlite(String(url.dropFirst(scheme.count)))
      }
    }
  }
}
