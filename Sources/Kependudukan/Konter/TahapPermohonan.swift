import Database

extension PermohonanKTP {
  /// Where a request stands: what was done last.
  package enum Tahap: String, Sendable, CaseIterable, SQLCodable {
    case diminta, dibacakan
    case diperiksaGanda = "diperiksa_ganda"
    case difoto, ditandatangani, disetujui, dicetak, diserahkan
    case dikembalikan, ditolak, dibatalkan

    /// The way of a request on which nothing is odd.
    package static let jalan: [Tahap] = [
      .diminta, .dibacakan, .diperiksaGanda, .difoto, .ditandatangani, .disetujui, .dicetak, .diserahkan,
    ]

    package var berikut: Tahap? {
      guard let tempat = Self.jalan.firstIndex(of: self), tempat + 1 < Self.jalan.count else { return nil }
      return Self.jalan[tempat + 1]
    }

    package var sebelum: Tahap? {
      guard let tempat = Self.jalan.firstIndex(of: self), tempat > 0 else { return nil }
      return Self.jalan[tempat - 1]
    }

    /// Whose work brings a request here.
    package var tugas: TugasLoket {
      switch self {
      case .diminta, .dibacakan, .diperiksaGanda, .difoto, .ditandatangani, .dibatalkan: .terima
      case .disetujui, .dikembalikan, .ditolak: .setujui
      case .dicetak: .cetak
      case .diserahkan: .serah
      }
    }

    package var isTerbuka: Bool { ![.diserahkan, .ditolak, .dibatalkan].contains(self) }

    /// Nothing was printed yet, so that a wrong step can be taken back.
    package var isSebelumCetak: Bool {
      [.diminta, .dibacakan, .diperiksaGanda, .difoto, .ditandatangani, .disetujui].contains(self)
    }

    package var nama: String {
      switch self {
      case .diminta: "Diminta"
      case .dibacakan: "Identitas dibacakan"
      case .diperiksaGanda: "Data ganda diperiksa"
      case .difoto: "Difoto"
      case .ditandatangani: "Ditandatangani"
      case .disetujui: "Disetujui"
      case .dicetak: "Kartu tercetak"
      case .diserahkan: "Diserahkan"
      case .dikembalikan: "Dikembalikan"
      case .ditolak: "Ditolak"
      case .dibatalkan: "Dibatalkan"
      }
    }
  }
}
