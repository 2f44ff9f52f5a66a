import Bahasa
import Database
import Foundation
import Organisasi

/// Somebody in the register who may be the applicant, and why it looks so.
package struct TemuanGanda: Sendable, Equatable {
  package let penduduk: Penduduk.ID
  /// 0…1
  package let skor: Double
  /// Sentences for the officer.
  package let alasan: [String]

  package init(penduduk: Penduduk.ID, skor: Double, alasan: [String]) {
    self.penduduk = penduduk
    self.skor = skor
    self.alasan = alasan
  }
}

/// Looks for doubles of a person: exactly by the database, or tolerant of errors by an index in memory.
package protocol PemeriksaGanda: Sendable {
  /// The most similar first, without the person himself.
  func periksa(_ orang: Penduduk) async throws -> [TemuanGanda]
}

/// Finds who has the same name and birth date, letter by letter. What works without any index in memory.
package struct PemeriksaSamaPersis: PemeriksaGanda {
  let db: Database

  package init(db: Database) { self.db = db }

  package func periksa(_ orang: Penduduk) async throws -> [TemuanGanda] {
    let b = orang.biodata
    return
      try await db.read { tx in
        let lain = try tx.dinyatakanLain(dari: orang)
        return
          try tx.values(
            """
            SELECT id
            FROM penduduk
            WHERE tanggal_lahir = \(b.tanggalLahir) AND urut_nama = \(kunciUrut(b.nama)) AND id <> \(orang.id)
              AND status <> 'tidak_sah'
            ORDER BY id
            LIMIT 20
            """, as: Penduduk.ID.self
          )
          .filter { !lain.contains($0) }
      }
      .map { TemuanGanda(penduduk: $0, skor: 1, alasan: ["Nama dan tanggal lahir sama persis."]) }
  }
}

extension Tx {
  func simpan(
    _ temuan: [TemuanGanda], _ p: PermohonanKTP.ID, putusan: String, oleh pelaku: Pelaku, pada waktu: Date
  ) throws {
    for satu in temuan {
      try run(
        """
        INSERT INTO temuan_ganda (permohonan, penduduk, skor, alasan, putusan, waktu, oleh)
        VALUES (\(p), \(satu.penduduk), \(satu.skor), \(satu.alasan.joined(separator: "\n")), \(putusan), \(waktu),
                \(pelaku.orang))
        """)
    }
  }
}
