/// What an officer is compared in.
enum Ukuran: String, Sendable, CaseIterable {
  case lambat
  case ditolak
  case dikembalikan

  /// After "12 dari 40 berkas …".
  var sebutan: String {
    switch self {
    case .lambat: "jauh lebih lama daripada kebanyakan berkas sebaya"
    case .ditolak: "ditolak"
    case .dikembalikan: "dikembalikan ke pemohon"
    }
  }
}
