/// One thing to look for in a log.
protocol Pemantau: Sendable {
  /// What it found; empty where the log does not tell what it would need.
  func periksa(_ log: LogTertata) -> [Bendera]
}
