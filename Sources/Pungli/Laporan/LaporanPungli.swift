import Bahasa
import Database
import Organisasi

/// One report of an illegal levy.
struct LaporanPungli: Sendable {
  typealias ID = Key<LaporanPungli>

  /// To whom a report goes. The second is outside of what the first is part of: nobody reads reports about himself.
  enum Penerima: String, Sendable, CaseIterable {
    case inspektorat
    /// The Bupati, for reports about the Inspektorat.
    case bupati

    var nama: String {
      switch self {
      case .inspektorat: "Inspektorat"
      case .bupati: "Bupati"
      }
    }
  }

  enum Status: String, Sendable, CaseIterable {
    case diterima, ditelaah, ditindaklanjuti, terbukti
    case tidakTerbukti = "tidak_terbukti"
    case kurangBukti = "kurang_bukti"

    var nama: String {
      switch self {
      case .diterima: "Diterima"
      case .ditelaah: "Sedang ditelaah"
      case .ditindaklanjuti: "Ditindaklanjuti"
      case .terbukti: "Terbukti"
      case .tidakTerbukti: "Tidak terbukti"
      case .kurangBukti: "Bukti belum cukup"
      }
    }

    var selesai: Bool { self == .terbukti || self == .tidakTerbukti }
  }

  let id: ID
  let penerima: Penerima
  let status: Status
  /// The day alone: an hour could tell who was where.
  let diterima: Tanggal
  let isi: IsiLaporan
  let bukti: Int
  let pesan: [PesanPungli]
}

/// What was written, sealed as a whole.
struct IsiLaporan: Codable, Sendable, Equatable {
  /// What happened, in the reporter's words.
  var uraian: String
  /// Who asked for it: a name, a position, or what he looked like.
  var pelaku: String
  /// When, in the reporter's words.
  var waktu: String
  /// Where: an office of the regency by name, empty when he does not know.
  var kantor: String
  /// Rupiah; nil when he does not say.
  var jumlah: Int?
  /// The application it was about, by its public code; empty for none.
  var permohonan: String
  /// How he may be reached, if he wishes.
  var kontak: String
}

/// What was said after the report, by either side.
struct PesanPungli: Sendable, Equatable {
  let urut: Int
  /// From the office; otherwise from who reported.
  let petugas: Bool
  let tanggal: Tanggal
  let isi: String
}
