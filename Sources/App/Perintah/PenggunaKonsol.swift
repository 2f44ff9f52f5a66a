import Foundation

/// Who runs this command, as the operating system knows him. Every command that writes into the trail names him, also one
/// that is run in the name of an account: at the console nobody has shown that the account is his.
enum PenggunaKonsol {
  /// `pengguna sistem root (sudo dari budi) di konsol peladen`
  static var sebutan: String { sebutan(NSUserName(), ProcessInfo.processInfo.environment["SUDO_USER"]) }

  static func sebutan(_ nama: String, _ sudo: String?) -> String {
    let dari = sudo.map { $0.isEmpty || $0 == nama ? "" : " (sudo dari \($0))" } ?? ""
    return "pengguna sistem \(nama)\(dari) di konsol peladen"
  }
}
