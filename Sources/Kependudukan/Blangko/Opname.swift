import Bahasa
import Database
import Foundation
import Organisasi

/// The daily count of blanks against the ledger.
package struct Opname: Sendable, Equatable, Identifiable, RowDecodable {
  package typealias ID = Key<Opname>

  package let id: ID
  package let tanggal: Tanggal
  package let tercatat: Int
  package let dihitung: Int
  package let penjelasan: String

  package var selisih: Int { dihitung - tercatat }

  package init(row: Row) throws {
    id = try row["id"]
    tanggal = try row["tanggal"]
    tercatat = try row["tercatat"]
    dihitung = try row["dihitung"]
    penjelasan = try row["penjelasan"]
  }
}

extension Kependudukan {
  /// Writes down what was counted. A difference needs its explanation, and the book's number is not told before: who
  /// counts, counts; the ledger itself is mended only blank by blank.
  @discardableResult
  package func hitungBlangko(
    di loket: UnitKerja.ID, _ dihitung: Int, penjelasan: String = "", kunci: String, oleh pelaku: Pelaku
  ) async throws -> Opname.ID {
    let now = now()
    let hari = Tanggal(now)
    guard (0...1_000_000).contains(dihitung) else {
      throw FieldErrors("dihitung", "Isi jumlah blangko yang dihitung.")
    }
    return try await db.write { tx in
      if let ada = try tx.value("SELECT id FROM opname_blangko WHERE kunci = \(kunci)", as: Opname.ID.self) {
        return ada
      }
      try tx.pastikan(pelaku, .cetak, di: loket, pada: hari)
      let tercatat =
        try tx.value(
          "SELECT COUNT(*) FROM blangko WHERE loket = \(loket) AND status = 'tersedia'", as: Int.self) ?? 0
      guard tercatat == dihitung || !penjelasan.isEmpty else {
        throw FieldErrors(
          "penjelasan",
          "Hitungan itu tidak sama dengan buku. Hitung sekali lagi; bila tetap, jelaskan mengapa berbeda.")
      }
      let id = tx.key(Opname.self)
      try tx.run(
        """
        INSERT INTO opname_blangko (id, kunci, loket, tanggal, tercatat, dihitung, penjelasan, waktu, oleh)
        VALUES (\(id), \(kunci), \(loket), \(hari), \(tercatat), \(dihitung), \(penjelasan), \(now), \(pelaku.orang))
        """)
      try tx.catat(
        "blangko.dihitung", "opname_blangko", id, oleh: pelaku,
        keterangan: "tercatat \(tercatat), dihitung \(dihitung)", pada: now)
      return id
    }
  }
}

extension Tx {
  /// The last counts at a counter, the newest first.
  package func opname(di loket: UnitKerja.ID, batas: Int = 30) throws -> [Opname] {
    try all(
      """
      SELECT id, tanggal, tercatat, dihitung, penjelasan
      FROM opname_blangko
      WHERE loket = \(loket)
      ORDER BY tanggal DESC, id DESC
      LIMIT \(batas)
      """)
  }
}
