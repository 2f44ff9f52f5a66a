import Web

/// The addresses of bundles. As with applications, who has the key in the address has the bundle.
enum RutePaket {
  private static let baru = Route<String>("/paket/:peristiwa")
  private static let baruInggris = Route<String>("/en/paket/:peristiwa")
  private static let umum = Route<String>("/akuarium/paket/:kode")
  private static let umumInggris = Route<String>("/en/akuarium/paket/:kode")
  static let milik = Route<String>("/permohonan/paket/:kunci")
  static let isian = Route<String>("/permohonan/paket/:kunci/isian")
  static let dokumen = Route<String, String>("/permohonan/paket/:kunci/dokumen/:syarat")
  static let kirim = Route<String>("/permohonan/paket/:kunci/kirim")
  static let tandaTerima = Route<String>("/permohonan/paket/:kunci/tanda-terima")

  static let pemilihan = [baru, baruInggris]
  static let publik = [umum, umumInggris]

  /// The services of an occasion, or the form for those that were chosen.
  static func pilih(_ peristiwa: String, _ bahasa: Language, layanan: [String] = []) -> String {
    let alamat = bahasa == .en ? baruInggris(peristiwa) : baru(peristiwa)
    guard !layanan.isEmpty else { return alamat }
    return "\(alamat)?\(layanan.map { "layanan=\($0)" }.joined(separator: "&"))"
  }

  static func akuarium(_ kode: String, _ bahasa: Language) -> String {
    bahasa == .en ? umumInggris(kode) : umum(kode)
  }
}
