import Database
import Foundation
import Organisasi

/// One try to print one card on one blank. While it runs, nobody else gets the blank; what came out of the printer is
/// said by a human, and only then is the blank used or spoiled.
package struct Cetakan: Sendable, Equatable, Identifiable, RowDecodable {
  package typealias ID = Key<Cetakan>

  package let id: ID
  package let permohonan: PermohonanKTP.ID
  package let blangko: Blangko.ID
  package let seri: String
  package let pencetak: String
  /// The number that the print system gave the job.
  package let tugasCetak: Int?
  package let status: Status
  package let mulai: Date
  package let alasan: String

  package enum Status: String, Sendable, CaseIterable, SQLCodable { case berjalan, tercetak, gagal }

  package init(row: Row) throws {
    id = try row["id"]
    permohonan = try row["permohonan"]
    blangko = try row["blangko"]
    seri = try row["seri"]
    pencetak = try row["pencetak"]
    tugasCetak = try row["tugas_cetak"]
    status = try row["status"]
    mulai = try row["mulai"]
    alasan = try row["alasan"]
  }
}

/// What became of the blank of a print that failed.
package enum NasibBlangko: Sendable {
  case utuh
  /// Spoiled: with a photo of it.
  case rusak(foto: BerkasRusak)
}
