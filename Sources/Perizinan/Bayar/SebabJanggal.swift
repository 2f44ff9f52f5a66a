import Database

/// Why money that came in pays no bill.
enum SebabJanggal: String, Sendable, CaseIterable, SQLCodable {
  case jumlah
  case takDikenal = "tak_dikenal"
  case sudahLunas = "sudah_lunas"
  /// Withdrawn, refused, or lapsed before the money came.
  case berakhir
  case waktu
  /// The bank told of the same payment otherwise before.
  case bertentangan

  var nama: String {
    switch self {
    case .jumlah: "Jumlahnya tidak sama dengan tagihan"
    case .takDikenal: "Nomor tagihan tidak dikenal"
    case .sudahLunas: "Tagihan sudah dibayar dengan rujukan lain"
    case .berakhir: "Permohonannya sudah berakhir sebelum dibayar"
    case .waktu: "Waktu bayarnya mendahului ketetapan, atau belum tiba"
    case .bertentangan: "Rujukan yang sama pernah dikabarkan berbeda"
    }
  }

  /// Whether it is about money of its own: a contradiction is about money that was counted before.
  var uangSendiri: Bool { self != .bertentangan }
}

/// What became of a payment.
enum HasilBayar: Sendable, Equatable {
  case lunas
  /// Told before, in the same words.
  case sudahTercatat
  case janggal(SebabJanggal)
}
