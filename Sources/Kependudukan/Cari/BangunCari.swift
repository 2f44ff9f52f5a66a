import Database

extension Kependudukan {
  private static let sekaliTulis = 2000

  /// Builds the index anew when the way a person becomes words has changed, or goes on where a rebuild was interrupted.
  /// For the start of the program and the end of a bulk load.
  package func siapkanCari(_ kemajuan: @escaping @Sendable (Int, Int) -> Void = { _, _ in }) async throws {
    let (versi, sampai) = try await db.read { tx in
      try tx.first("SELECT versi, sampai FROM penduduk_indeks WHERE satu = 1") { row in
        (try row["versi"] as Int, try row["sampai"] as Int64)
      } ?? (0, 0)
    }
    if versi != Self.versiCari { return try await bangunCari(kemajuan) }
    if sampai != .max { try await lanjutkanCari(kemajuan) }
  }

  /// Throws the index away and builds it from the register while everything goes on: until it is done a search finds
  /// only whom it has reached. `kemajuan` is told how many of how many.
  package func bangunCari(_ kemajuan: @escaping @Sendable (Int, Int) -> Void = { _, _ in }) async throws {
    try await db.write { try $0.mulaiCariPenduduk() }
    try await lanjutkanCari(kemajuan)
  }

  private func lanjutkanCari(_ kemajuan: @escaping @Sendable (Int, Int) -> Void) async throws {
    let dari = try await db.read { try $0.value("SELECT COUNT(*) FROM penduduk") ?? 0 }
    var sudah = 0
    while true {
      let jumlah = try await db.write(serialised: "penduduk_cari") {
        try $0.indeksPendudukBerikutnya(Self.sekaliTulis)
      }
      sudah += jumlah
      kemajuan(sudah, max(sudah, dari))
      if jumlah < Self.sekaliTulis { return }
    }
  }
}

extension Tx {
  /// Builds the whole index in this transaction, as after a restore.
  func bangunCariPenduduk() throws {
    try mulaiCariPenduduk()
    while try indeksPendudukBerikutnya(2000) == 2000 {}
  }

  /// Empties the index: from now on nobody is written into it until a rebuild has come to him.
  func mulaiCariPenduduk() throws {
    switch dialect {
    case .sqlite: try run("INSERT INTO penduduk_cari (penduduk_cari) VALUES ('delete-all')")
    case .postgres: try run("DELETE FROM penduduk_cari")
    }
    try run("DELETE FROM kata_penduduk")
    try run("UPDATE penduduk_indeks SET versi = \(Kependudukan.versiCari), sampai = 0 WHERE satu = 1")
  }

  /// Indexes the next people of a rebuild; fewer than `jumlah` when it is done.
  fileprivate func indeksPendudukBerikutnya(_ jumlah: Int) throws -> Int {
    let orang: [KataPenduduk] = try all(
      """
      SELECT \(KataPenduduk.kolom)
      FROM penduduk p
      LEFT JOIN kartu_keluarga k ON k.id = p.keluarga
      WHERE p.id > (SELECT sampai FROM penduduk_indeks WHERE satu = 1)
      ORDER BY p.id
      LIMIT \(jumlah)
      """)
    for satu in orang { try tulisCari(satu) }
    try catatKata(Set(orang.flatMap(\.bunyiNama)).sorted())
    let sampai = orang.count < jumlah ? Int64.max : orang.last?.id.rawValue ?? .max
    try run("UPDATE penduduk_indeks SET sampai = \(sampai) WHERE satu = 1")
    return orang.count
  }
}
