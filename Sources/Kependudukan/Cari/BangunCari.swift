import Database

extension Kependudukan {
  private static let sekaliTulis = 4000

  /// Builds the index anew when the way a person becomes words has changed, or goes on where a rebuild was interrupted.
  /// For the start of the program and the end of a bulk load, whose indexes it makes.
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

  /// While one part is written, the words of the next are made on all cores.
  private func lanjutkanCari(_ kemajuan: @escaping @Sendable (Int, Int) -> Void) async throws {
    try await db.write { try $0.pasangIndeksPenduduk() }
    let (dari, sampai) = try await db.read { tx in
      (try tx.value("SELECT COUNT(*) FROM penduduk", as: Int.self) ?? 0, try tx.sampaiCari())
    }
    var sudah = 0
    var dikenal: Set<String> = []
    var bagian = try await bagianCari(sesudah: sampai)
    while true {
      let (kini, lama) = (bagian, dikenal)
      async let nanti = bagianCari(sesudah: kini.akhir)
      let hasil = try await db.write(serialised: "penduduk_cari") {
        try $0.indeksPendudukBerikutnya(kini, kecuali: lama, Self.sekaliTulis)
      }
      dikenal = hasil.kata
      sudah += hasil.jumlah
      kemajuan(sudah, max(sudah, dari))
      bagian = try await nanti
      if hasil.jumlah < Self.sekaliTulis { return }
    }
  }

  private func bagianCari(sesudah id: Int64) async throws -> BagianCari {
    let orang = try await db.read { try $0.kataPenduduk(sesudah: id, Self.sekaliTulis) }
    let siap = try await sejajar(orang, per: 1000) { KataSiap.dari($0) }
    return BagianCari(sesudah: id, orang: siap.flatMap { $0 })
  }
}

extension Tx {
  /// Builds the whole index in this transaction, as after a restore.
  func bangunCariPenduduk() throws {
    try mulaiCariPenduduk()
    var dikenal: Set<String> = []
    while true {
      let bagian = BagianCari(
        sesudah: try sampaiCari(), orang: KataSiap.dari(try kataPenduduk(sesudah: sampaiCari(), 2000)))
      let hasil = try indeksPendudukBerikutnya(bagian, kecuali: dikenal, 2000)
      dikenal = hasil.kata
      if hasil.jumlah < 2000 { return }
    }
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
}
