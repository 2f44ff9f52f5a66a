import Web

/// The public addresses of the one door, in Indonesian and under `/en` in English.
enum RutePerizinan {
  static func awalan(_ bahasa: Language) -> String { bahasa == .en ? "/en" : "" }
  static func pencari(_ bahasa: Language) -> String { "\(awalan(bahasa))/layanan" }
  static func layanan(_ kode: String, _ bahasa: Language) -> String { "\(awalan(bahasa))/layanan/\(kode)" }
}
