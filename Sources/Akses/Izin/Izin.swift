import Organisasi

/// Who may reach a route. Whether a person may touch the very object there is decided by the query that fetches it.
package enum Izin: String, Sendable, CaseIterable {
  /// Anybody, signed in or not.
  case publik
  /// Anybody with a session, also while a password must be changed or a second factor enrolled.
  case masuk
  /// Any person with a position or a role today.
  case pelaku
  /// Tata usaha of some kantor.
  case tu
  /// Who leads a unit, or is its second leader.
  case pimpinan
  /// Who keeps people and accounts: of a unit, or of all.
  case adminUnit = "admin_unit"
  /// Who keeps the whole system.
  case admin
  /// Who reads the trail.
  case pengawas
  /// Who may see data of residents: of his villages, or as protector of the data.
  case penduduk
  /// Who may see how many live where: who may see data of residents, and who leads a unit.
  case statistikPenduduk = "statistik_penduduk"
  /// Who writes the population register.
  case kependudukan
  /// Who protects personal data.
  case pelindungData = "pelindung_data"
  /// Who takes data of residents out as files.
  case eksporPenduduk = "ekspor_penduduk"
  /// A program that shows a token; what for is said by the route's scope.
  case token

  /// What completes "Halaman ini untuk …".
  package var sebutan: String {
    switch self {
    case .publik: "siapa saja"
    case .masuk: "yang sudah masuk"
    case .pelaku: "pegawai yang memegang jabatan"
    case .tu: "petugas tata usaha"
    case .pimpinan: "pimpinan unit kerja"
    case .adminUnit: "administrator unit"
    case .admin: "administrator sistem"
    case .pengawas: "pengawas"
    case .penduduk, .kependudukan: "petugas kependudukan"
    case .statistikPenduduk: "petugas kependudukan dan pimpinan unit kerja"
    case .pelindungData: "pejabat pelindungan data"
    case .eksporPenduduk: "pengekspor data penduduk"
    case .token: "aplikasi yang membawa token"
    }
  }

  /// Whether the rights of `pelaku` suffice.
  package func mengizinkan(_ pelaku: Pelaku) -> Bool {
    switch self {
    case .publik, .masuk: true
    case .token: Izin.pelaku.mengizinkan(pelaku)
    case .pelaku: !pelaku.penugasan.isEmpty || !pelaku.peran.isEmpty
    case .tu: pelaku.adalah(.tu)
    case .pimpinan: pelaku.penugasan.contains { $0.jenis == .pimpinan || $0.jenis == .wakil }
    case .adminUnit: pelaku.adalah(.adminUnit) || pelaku.adalah(.admin)
    case .admin: pelaku.adalah(.admin)
    case .pengawas: pelaku.adalah(.pengawas)
    case .penduduk: pelaku.adalah(.kependudukan) || pelaku.adalah(.pelindungData)
    case .statistikPenduduk: Izin.penduduk.mengizinkan(pelaku) || Izin.pimpinan.mengizinkan(pelaku)
    case .kependudukan: pelaku.adalah(.kependudukan)
    case .pelindungData: pelaku.adalah(.pelindungData)
    case .eksporPenduduk: pelaku.adalah(.eksporPenduduk)
    }
  }
}
