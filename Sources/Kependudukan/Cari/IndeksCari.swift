import Database
import Pencocokan

extension Tx {
  /// Lets people be found as they stand in the register now. Every write of one calls this after it, and `lepasCari`
  /// before it.
  func pasangCari(_ id: [Penduduk.ID]) throws {
    let orang = KataSiap.dari(try kataPenduduk(id))
    for satu in orang { try tulisCari(satu.id, satu.kata) }
    try catatKata(Set(orang.flatMap(\.bunyi)).sorted())
  }

  /// Takes people, as they still stand in the register, out of the index.
  func lepasCari(_ id: [Penduduk.ID]) throws {
    for orang in KataSiap.dari(try kataPenduduk(id)) {
      switch dialect {
      case .sqlite:
        // The index keeps no text: it is told once more what it was given.
        try run(
          """
          INSERT INTO penduduk_cari (penduduk_cari, rowid, kata)
          VALUES ('delete', \(orang.id), \(orang.kata.joined(separator: " ")))
          """)
      case .postgres:
        try run("DELETE FROM penduduk_cari WHERE id = \(orang.id)")
      }
    }
  }

  func tulisCari(_ id: Penduduk.ID, _ semua: [String]) throws {
    switch dialect {
    case .sqlite:
      try run(
        """
        INSERT INTO penduduk_cari (rowid, kata)
        VALUES (\(id), \(semua.joined(separator: " ")))
        """)
    case .postgres:
      let kata = semua.map { "'\($0)'" }.joined(separator: " ")
      try run("INSERT INTO penduduk_cari (id, kata) VALUES (\(id), CAST(\(kata) AS tsvector))")
    }
  }

  func catatKata(_ kode: some Sequence<String>) throws {
    for satu in kode {
      let kerangka = teks(Ejaan.kerangka(Array(satu.utf8)))
      try run(
        """
        INSERT INTO kata_penduduk (kode, balik, kerangka)
        VALUES (\(satu), \(String(satu.reversed())), \(kerangka))
        ON CONFLICT (kode) DO NOTHING
        """)
    }
  }

  /// Only those whom a rebuild has reached: it will come to the others.
  private func kataPenduduk(_ id: [Penduduk.ID]) throws -> [KataPenduduk] {
    let sampai = try sampaiCari()
    let id = id.filter { $0.rawValue <= sampai }
    return try stride(from: 0, to: id.count, by: 1000)
      .flatMap { awal in
        try all(
          """
          SELECT \(KataPenduduk.kolom)
          FROM penduduk p
          LEFT JOIN kartu_keluarga k ON k.id = p.keluarga
          WHERE p.id IN (\(list: id[awal..<min(id.count, awal + 1000)]))
          ORDER BY p.id
          """, as: KataPenduduk.self)
      }
  }
}
