import Bahasa
import Database
import Foundation
import Transparency

/// Somebody outside of the government who signs checkpoints, having seen that each goes on from those before: a
/// university, the DPRD, a newspaper. Two views of the log would need his signature under both.
struct SaksiLog: Sendable, Equatable {
  typealias ID = Key<SaksiLog>

  let id: ID
  let nama: String
  let kunci: NoteVerifier
  let mulai: Date
  /// Nil while its signatures are accepted.
  let selesai: Date?
  /// What it signed last: how many entries, and when by its own clock.
  let ukuran: Int?
  let terakhir: Date?
}

extension SaksiLog: RowDecodable {
  init(row: Row) throws {
    self.init(
      id: try row["id"], nama: try row["nama"], kunci: try NoteVerifier(vkey: try row["kunci"]),
      mulai: try row["mulai"], selesai: try row["selesai"], ukuran: try row["ukuran"],
      terakhir: try row["terakhir"])
  }
}

/// Why a witness's signature is not taken.
enum TandaSaksiError: Refusal, Equatable {
  case tidakTerbaca
  case bukanTerbitan
  case bukanSaksi

  var reason: RefusalReason {
    switch self {
    case .tidakTerbaca: .invalid
    case .bukanTerbitan: .notFound
    case .bukanSaksi: .forbidden
    }
  }

  var message: String {
    switch self {
    case .tidakTerbaca: "Ini bukan checkpoint dengan tanda tangan saksi (C2SP signed-note)."
    case .bukanTerbitan: "Log ini tidak pernah menerbitkan checkpoint itu."
    case .bukanSaksi: "Tidak ada tanda tangan sah dari saksi yang terdaftar."
    }
  }
}
