/// The number of an officer by his name, for monitors that look at events rather than stages.
struct NomorPetugas {
  private let penomoran: Penomoran

  init(_ log: LogTertata) { penomoran = log.petugas }

  /// -1 for nobody, and for one who never ended a stage.
  subscript(_ nama: String?) -> Int32 { nama.flatMap { penomoran.ada($0) } ?? -1 }
}
