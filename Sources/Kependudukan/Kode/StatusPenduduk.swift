import Database

/// Whether a person still is a resident, and if not, why.
package enum StatusPenduduk: String, Sendable, CaseIterable, SQLCodable, Codable {
  case hidup, mati, pindah, hilang, pergi
  /// Recorded by mistake, taken back, or merged into another record.
  case tidakSah = "tidak_sah"

  /// From `status_dasar` of OpenSID.
  package init?(kodeOpenSID kode: Int) {
    guard let status = Self.allCases.first(where: { $0.kodeOpenSID == kode }) else { return nil }
    self = status
  }

  package var kodeOpenSID: Int {
    switch self {
    case .hidup: 1
    case .mati: 2
    case .pindah: 3
    case .hilang: 4
    case .pergi: 6
    case .tidakSah: 9
    }
  }

  package var nama: String {
    switch self {
    case .hidup: "Penduduk"
    case .mati: "Meninggal"
    case .pindah: "Pindah ke luar kabupaten"
    case .hilang: "Hilang"
    case .pergi: "Pergi, alamat tidak diketahui"
    case .tidakSah: "Tidak sah"
    }
  }
}
