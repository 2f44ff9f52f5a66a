import Web

/// The addresses of bundles. As with applications, who has the key in the address has the bundle.
enum RutePaket {
  private static let baru = Route<String>("/paket/:peristiwa")
  private static let baruInggris = Route<String>("/en/paket/:peristiwa")
  private static let umum = Route<String>("/akuarium/paket/:kode")
  private static let umumInggris = Route<String>("/en/akuarium/paket/:kode")
  private static let dataDiri = Route<String>("/paket/:peristiwa/data-diri")
  private static let dataDiriInggris = Route<String>("/en/paket/:peristiwa/data-diri")
  static let milik = Route<String>("/permohonan/paket/:kunci")
  static let isian = Route<String>("/permohonan/paket/:kunci/isian")
  static let dokumen = Route<String, String>("/permohonan/paket/:kunci/dokumen/:syarat")
  static let dokumenLama = Route<String, String>("/permohonan/paket/:kunci/dokumen/:syarat/lama")
  static let kirim = Route<String>("/permohonan/paket/:kunci/kirim")
  static let tandaTerima = Route<String>("/permohonan/paket/:kunci/tanda-terima")

  static let pemilihan = [baru, baruInggris]
  static let persetujuan = [dataDiri, dataDiriInggris]
  static let publik = [umum, umumInggris]

  /// The services of an occasion, or the form for those that were chosen.
  static func pilih(_ peristiwa: String, _ bahasa: Language, layanan: [String] = []) -> String {
    (bahasa == .en ? baruInggris(peristiwa) : baru(peristiwa)) + terpilih(layanan)
  }

  /// Where the applicant consents to have the form of these filled in from the register.
  static func dataDiri(_ peristiwa: String, _ bahasa: Language, layanan: [String]) -> String {
    (bahasa == .en ? dataDiriInggris(peristiwa) : dataDiri(peristiwa)) + terpilih(layanan)
  }

  private static func terpilih(_ layanan: [String]) -> String {
    layanan.isEmpty ? "" : "?\(layanan.map { "layanan=\($0)" }.joined(separator: "&"))"
  }

  static func akuarium(_ kode: String, _ bahasa: Language) -> String {
    bahasa == .en ? umumInggris(kode) : umum(kode)
  }
}
