import Database

extension Tx {
  /// Puts the words of an entry into the engine's index, unless a rebuild has not come to it yet: then that will.
  func pasangKata(_ entri: Entri) throws {
    if try terindeks(entri) { try tulisKata(entri) }
  }

  /// Takes the words of an entry, as it was, out of the engine's index.
  func lepasKata(_ entri: Entri) throws {
    guard try terindeks(entri) else { return }
    switch dialect {
    case .sqlite:
      // The index keeps no text: it is told once more what it was given.
      try run(
        """
        INSERT INTO pencarian_fts (pencarian_fts, rowid, judul, isi, tanda)
        VALUES ('delete', \(entri.id), \(gabung(entri.kataJudul)), \(gabung(entri.kataIsi)), \(gabung(entri.tanda)))
        """)
    case .postgres:
      try run("DELETE FROM pencarian_fts WHERE id = \(entri.id)")
    }
  }

  func tulisKata(_ entri: Entri) throws {
    switch dialect {
    case .sqlite:
      try run(
        """
        INSERT INTO pencarian_fts (rowid, judul, isi, tanda)
        VALUES (\(entri.id), \(gabung(entri.kataJudul)), \(gabung(entri.kataIsi)), \(gabung(entri.tanda)))
        """)
    case .postgres:
      try run(
        "INSERT INTO pencarian_fts (id, kata) VALUES (\(entri.id), CAST(\(entri.tsvector) AS tsvector))")
    }
  }

  func kosongkanKata() throws {
    switch dialect {
    case .sqlite: try run("INSERT INTO pencarian_fts (pencarian_fts) VALUES ('delete-all')")
    case .postgres: try run("DELETE FROM pencarian_fts")
    }
  }

  private func terindeks(_ entri: Entri) throws -> Bool {
    try entri.id.rawValue <= value("SELECT sampai FROM pencarian_indeks WHERE satu = 1") ?? 0
  }
}

private func gabung(_ kata: [String]) -> String { kata.joined(separator: " ") }

extension Entri {
  /// Words with their positions, and marks without. A gap keeps a phrase from reaching from title to text.
  var tsvector: String {
    var letak: [String: String] = [:]
    func catat(_ kata: [String], mulai: Int) {
      for (nomor, satu) in kata.enumerated() {
        letak[satu, default: ":"] += (letak[satu] == nil ? "" : ",") + "\(mulai + nomor)"
      }
    }
    let judul = kataJudul
    catat(judul, mulai: 1)
    catat(kataIsi, mulai: judul.count + 2)
    let kata = letak.sorted { $0.key < $1.key }.map { "'\($0.key)'\($0.value)" }
    return (kata + tanda.map { "'\($0)'" }).joined(separator: " ")
  }
}
