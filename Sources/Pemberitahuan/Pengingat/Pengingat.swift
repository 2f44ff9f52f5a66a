import Database
import Foundation
import Tugas

/// A notice to be given later, unless its cause is dealt with before.
package struct Pengingat: Codable, Sendable {
  package typealias ID = Key<Pengingat>

  let id: ID
  let orang: [Int64]
  let jenis: String
  let judul: String
  let isi: String
  let tautan: String
  let sebabJenis: String
  let sebab: Int64

  /// Gives the reminders that fall due.
  package static var penangan: Penangan {
    Penangan(.pengingat) { pengingat, konteks in
      try await konteks.db.write { tx in
        if try tx.hapus(pengingat.id) { try tx.beritahu(pengingat, pada: konteks.now()) }
        try tx.selesaikan(konteks)
      }
    }
  }
}

extension JenisTugas where Muatan == Pengingat {
  static var pengingat: Self { Self("pengingat") }
}
