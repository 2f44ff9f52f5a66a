import Bahasa
import Database
import Foundation
import Organisasi
import Pemantauan

/// A flag of a monitor, for the Inspektorat: what stands out, with its numbers and the innocent causes to rule out first.
struct TandaIzin: Sendable, Identifiable {
  typealias ID = Key<TandaIzin>

  enum Status: String, Sendable, CaseIterable, SQLCodable {
    case baru, ditelaah, wajar, ditindaklanjuti

    var nama: String {
      switch self {
      case .baru: "Baru"
      case .ditelaah: "Ditelaah"
      case .wajar: "Wajar"
      case .ditindaklanjuti: "Ditindaklanjuti"
      }
    }
  }

  struct Angka: Codable, Sendable, Equatable {
    let nama: String
    let nilai: Double
    let satuan: String
  }

  /// What somebody of the Inspektorat decided.
  struct Telaah: Sendable {
    let waktu: Date
    let nama: String
    let jabatan: String
    let status: Status
    let alasan: String
  }

  let id: ID
  let pemantau: NamaPemantau
  let permohonan: Permohonan.ID?
  /// The application's code; nil when it is about an officer's files together.
  let kode: String?
  let orang: Orang.ID?
  let nama: String?
  let tahap: String
  let angka: [Angka]
  let penjelasan: String
  let periksaDahulu: [String]
  let ditemukan: Date
  let status: Status
  /// Since when the officer may read it, too.
  let dibagikan: Date?
}
