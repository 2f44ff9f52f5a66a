extension KabupatenContoh {
  package enum Ukuran: Sendable {
    /// The whole regency.
    case lengkap
    /// Bupati, Setda, six perangkat daerah, one puskesmas, two kecamatan, five desa/kelurahan: for quick tests.
    case kecil

    private static let kecilSaja: Set<String> = [
      "00", "01", "01.S1", "01.S2", "01.S3", "01.A1", "01.A2", "01.A3", "01.03", "01.07", "01.08", "03", "05",
      "05.P18", "06", "14", "17", "19", "27.02", "27.13", "27.13.1009", "27.13.2004", "27.13.2005",
      "27.02.2010",
      "27.02.2013",
    ]

    func memuat(_ kode: String) -> Bool { self == .lengkap || Self.kecilSaja.contains(kode) }
  }
}
