/// The text of a token, shown once. It begins with a word by which programs that look for leaked secrets know it.
struct RahasiaToken: Sendable, Equatable {
  private static let awalan = "kantaya_"

  private let acak: TokenAcak

  /// - Throws: `CryptographyError.noRandomness`.
  static func baru() throws -> RahasiaToken { RahasiaToken(acak: try TokenAcak.baru()) }

  private init(acak: TokenAcak) { self.acak = acak }

  /// Nil when `teks` cannot be one of ours.
  init?(_ teks: String) {
    guard teks.hasPrefix(Self.awalan), let acak = TokenAcak(kuki: String(teks.dropFirst(Self.awalan.count)))
    else { return nil }
    self.acak = acak
  }

  var teks: String { Self.awalan + acak.teks }
  var sidik: [UInt8] { acak.sidik }
}
