import Web

/// The public addresses of the one door, in Indonesian and under `/en` in English.
package enum RutePerizinan {
  /// The board of all services.
  package static func papan(_ bahasa: Language) -> String { "\(awalan(bahasa))/papan-layanan" }
  /// One service of it, stage by stage.
  static func papan(_ kode: String, _ bahasa: Language) -> String { "\(papan(bahasa))/layanan/\(kode)" }
  static let kios: Route<> = Route("/papan-layanan/dinding")
  /// What applicants think of each service.
  package static func kepuasan(_ bahasa: Language) -> String { "\(awalan(bahasa))/kepuasan" }
  /// Where an illegal charge is reported, with the application it is about.
  static func lapor(_ kode: String, _ bahasa: Language) -> String {
    query("\(awalan(bahasa))/lapor-pungli", ["kode": kode])
  }
  /// All applications.
  package static func akuarium(_ bahasa: Language) -> String { "\(awalan(bahasa))/akuarium" }
  /// One of them, by its code.
  package static func akuarium(_ kode: String, _ bahasa: Language) -> String { "\(akuarium(bahasa))/\(kode)" }
  static func awalan(_ bahasa: Language) -> String { bahasa == .en ? "/en" : "" }
  static func pencari(_ bahasa: Language) -> String { "\(awalan(bahasa))/layanan" }
  static func layanan(_ kode: String, _ bahasa: Language) -> String { "\(awalan(bahasa))/layanan/\(kode)" }
}
