import Hummingbird
import Web

/// The cookies of Akses; their full names come from `Site.cookieName`.
enum Kuki {
  /// The token of the session.
  static let sesi = "kantaya"
  /// The token of a browser that is not signed in.
  static let pra = "kantaya-pra"
  /// For which accounts this browser was used to log in before.
  static let perangkat = "kantaya-perangkat"
}

extension Response {
  /// It is kept for `usia` seconds; without, until the browser is closed.
  mutating func pasangKuki(_ nama: String, _ isi: String, _ site: Site, usia: Int? = nil) {
    setCookie(
      Cookie(
        name: site.cookieName(nama), value: isi, maxAge: usia, path: "/", secure: site.transport == .https,
        httpOnly: true, sameSite: .lax))
  }

  mutating func hapusKuki(_ nama: String, _ site: Site) { pasangKuki(nama, "", site, usia: 0) }

  func menetapkan(_ nama: String) -> Bool {
    headers[values: .setCookie].contains { $0.hasPrefix(nama + "=") }
  }
}
