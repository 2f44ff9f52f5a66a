import Database

extension Pencarian {
  private static let sekaliTulis = 500

  /// Builds the index anew when the program's way of reading texts has changed, or goes on where a rebuild was
  /// interrupted. For the start of the program, after the migrations.
  package static func siapkan(
    _ db: Database, kemajuan: @escaping @Sendable (_ sudah: Int, _ dari: Int) -> Void = { _, _ in }
  ) async throws {
    let (versi, sampai) = try await db.read { tx in
      try tx.first("SELECT versi, sampai FROM pencarian_indeks WHERE satu = 1") { row in
        (try row["versi"] as Int, try row["sampai"] as Int64)
      } ?? (0, 0)
    }
    if versi != Self.versi { return try await bangunUlang(db, kemajuan: kemajuan) }
    if sampai != .max { try await lanjutkan(db, kemajuan) }
  }

  /// Throws the index away and builds it from what was given to be found, while everything goes on: until it is done
  /// a search finds only what was reached already.
  package static func bangunUlang(
    _ db: Database, kemajuan: @escaping @Sendable (_ sudah: Int, _ dari: Int) -> Void = { _, _ in }
  ) async throws {
    try await db.write { try $0.mulaiIndeks() }
    try await lanjutkan(db, kemajuan)
  }

  private static func lanjutkan(_ db: Database, _ kemajuan: @Sendable (Int, Int) -> Void) async throws {
    let dari = try await db.read { try $0.value("SELECT COUNT(*) FROM pencarian") ?? 0 }
    var sudah = 0
    while true {
      let jumlah = try await db.write(serialised: "pencarian") { try $0.indeksBerikutnya(sekaliTulis) }
      sudah += jumlah
      kemajuan(sudah, max(sudah, dari))
      if jumlah < sekaliTulis { return }
    }
  }
}

extension Tx {
  private static let sekaliBaca = 500

  /// Builds the whole index in this transaction, as after a restore.
  func bangunIndeks() throws {
    try mulaiIndeks()
    while try indeksBerikutnya(Self.sekaliBaca) == Self.sekaliBaca {}
  }

  fileprivate func mulaiIndeks() throws {
    try kosongkanKata()
    try run(
      """
      INSERT INTO pencarian_indeks (satu, versi, sampai) VALUES (1, \(Pencarian.versi), 0)
      ON CONFLICT (satu) DO UPDATE SET versi = excluded.versi, sampai = excluded.sampai
      """)
  }

  /// Indexes the next entries of a rebuild; fewer than `jumlah` when it is done.
  fileprivate func indeksBerikutnya(_ jumlah: Int) throws -> Int {
    let entri: [Entri] = try all(
      """
      SELECT \(kolomEntri)
      FROM pencarian
      WHERE id > (SELECT sampai FROM pencarian_indeks WHERE satu = 1)
      ORDER BY id
      LIMIT \(jumlah)
      """)
    for entri in entri { try tulisKata(entri) }
    let sampai = entri.count < jumlah ? Int64.max : entri.last?.id.rawValue ?? .max
    try run("UPDATE pencarian_indeks SET sampai = \(sampai) WHERE satu = 1")
    return entri.count
  }
}
