import Foundation

/// Says that a program serves from this data folder, for as long as it runs: commands that need it to stand still ask.
/// The kernel frees it when the process ends, however it does.
final class KunciLayanan: Sendable {
  private let berkas: Int32

  enum Cara { case melayani, sendirian }

  /// Nil while another process holds it in a way that does not go together: any number may serve, one alone may not.
  init?(_ folder: URL, _ cara: Cara) {
    let terbuka = open(folder.appending(path: "layanan.kunci").path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard terbuka >= 0 else { return nil }
    guard flock(terbuka, (cara == .melayani ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0 else {
      close(terbuka)
      return nil
    }
    berkas = terbuka
  }

  deinit { close(berkas) }
}
