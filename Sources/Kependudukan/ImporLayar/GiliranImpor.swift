import Bahasa
import Database
import Foundation

/// Who has the turn: one file at a time, from whichever door, since two at once would not know of each other's families.
package struct PengimporKini: Sendable, Equatable {
  package let nama: String
  package let berkas: String
}

extension Kependudukan {
  /// So long nobody else takes the turn after the last sign of life of who has it.
  static let masaHidupImpor: TimeInterval = 60

  /// Lets `isi` work while it has the turn, which imports on screen respect as well. `nama` and `berkas` are told to
  /// whoever waits. A process that is killed loses the turn after a minute.
  /// - Throws: `ImporError.orangLainMengimpor` when somebody else has the turn, and what `isi` throws.
  package func bergiliranImpor<Hasil: Sendable>(
    nama: String, berkas: String, _ isi: @escaping @Sendable () async throws -> Hasil
  ) async throws -> Hasil {
    let waktu = now()
    let pemegang = try await db.write(serialised: "impor-penduduk") { tx in
      if let lain = try tx.pengimpor(pada: waktu) { throw ImporError.orangLainMengimpor(lain) }
      let pemegang = tx.key(PengimporKini.self)
      try tx.run("DELETE FROM giliran_impor")
      try tx.run(
        """
        INSERT INTO giliran_impor (satu, pemegang, nama, berkas, sampai)
        VALUES (1, \(pemegang), \(nama), \(samarkanNomor(berkas)), \(waktu + Self.masaHidupImpor))
        """)
      return pemegang
    }
    do {
      let hasil = try await denganDenyut(pemegang, isi)
      try await lepas(pemegang)
      return hasil
    } catch {
      // What went wrong is worth more than that the turn was not given back: it ends by itself.
      try? await lepas(pemegang)
      throw error
    }
  }

  private func denganDenyut<Hasil: Sendable>(
    _ pemegang: Key<PengimporKini>, _ isi: @escaping @Sendable () async throws -> Hasil
  ) async throws -> Hasil {
    try await withThrowingTaskGroup(of: Hasil?.self) { group in
      group.addTask { try await isi() }
      group.addTask {
        while true {
          try await Task.sleep(for: .seconds(10))
          try await denyut(pemegang)
        }
      }
      defer { group.cancelAll() }
      while let hasil = try await group.next() {
        if let hasil { return hasil }
      }
      throw CancellationError()
    }
  }

  /// - Throws: `ImporError.berubah` when this process slept so long that somebody else has the turn now.
  func denyut(_ pemegang: Key<PengimporKini>) async throws {
    let sampai = now() + Self.masaHidupImpor
    try await db.write { tx in
      let masih = try tx.run("UPDATE giliran_impor SET sampai = \(sampai) WHERE pemegang = \(pemegang)")
      guard masih == 1 else { throw ImporError.berubah }
    }
  }

  private func lepas(_ pemegang: Key<PengimporKini>) async throws {
    try await db.write { tx in try tx.run("DELETE FROM giliran_impor WHERE pemegang = \(pemegang)") }
  }
}

extension Tx {
  /// Who imports at this moment, on screen or from the command line, leaving out one file.
  func pengimpor(pada waktu: Date, kecuali unggahan: UnggahanImpor.ID? = nil) throws -> PengimporKini? {
    let sendiri = unggahan ?? UnggahanImpor.ID(rawValue: 0)
    return try first(
      "SELECT nama, berkas FROM giliran_impor WHERE sampai > \(waktu)"
    ) { PengimporKini(nama: try $0["nama"], berkas: try $0["berkas"]) }
      ?? first(
        """
        SELECT o.nama AS nama, i.nama AS berkas
        FROM unggahan_impor i
        JOIN orang o ON o.id = i.oleh
        WHERE i.pekerja_sampai > \(waktu) AND i.id <> \(sendiri)
        ORDER BY i.id
        LIMIT 1
        """
      ) { PengimporKini(nama: try $0["nama"], berkas: samarkanNomor(try $0["berkas"])) }
  }
}
