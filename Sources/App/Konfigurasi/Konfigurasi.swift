import Akses
import Database
import Foundation
import Pemberitahuan
import Segel
import Web

/// What an installation decides, read from the environment. Secrets are files in the data folder.
package struct Konfigurasi: Sendable {
  /// Where everything lies that is not in the database: files, keys, the certificate authority.
  package var data: URL
  package var database: Database.Location
  package var site: Site
  /// The public address, as printed under QR codes: `https://kantaya.sragenkab.go.id`.
  package var alamat: String

  /// The mail server; nil when mail waits in the queue until one is named.
  package var surel: (peladen: PeladenSurel, dari: AlamatSurel)?
  /// Sessions and passwords.
  package var akses = PengaturanAkses()
  /// What one guess at the passphrase of a certificate costs.
  package var biayaKunci = KunciTersegel.Biaya.kunci
  /// How often one account, and one address without account, may ask.
  package var lajuAkun: RateLimiter
  package var lajuAlamat: RateLimiter
  /// How often one token of the API may ask.
  package var lajuToken = RateLimiter(capacity: 240, perMinute: 600)

  /// - Parameter environment: `KANTAYA_DATA` (default `data`), `KANTAYA_DATABASE_URL` (default an SQLite file in the
  ///   data folder), `KANTAYA_ALAMAT` (default `http://localhost:8080`; `https` makes cookies `Secure` and sends HSTS),
  ///   `KANTAYA_NAMA` (the government), `KANTAYA_BANTUAN` (where help is), `KANTAYA_SMTP` (`host:port` of a mail server
  ///   on this machine, or `tls://host:port`, `starttls://host:port`) with `KANTAYA_SUREL` (the sender),
  ///   `KANTAYA_LAJU_AKUN` and `KANTAYA_LAJU_ALAMAT` (requests a minute, at least 1, that one account, and one address
  ///   without account, may make; default 600).
  /// - Throws: `PeladenSurelError` for a mail server that cannot be used.
  package init(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws {
    data = URL(filePath: environment["KANTAYA_DATA"] ?? "data", directoryHint: .isDirectory)
    database =
      environment["KANTAYA_DATABASE_URL"].map { Database.Location(url: $0) }
      ?? .sqlite(data.appending(path: "kantaya.db").path)
    alamat = environment["KANTAYA_ALAMAT"] ?? "http://localhost:8080"
    let nama = environment["KANTAYA_NAMA"] ?? "Pemerintah Kabupaten Sragen"
    site = Site(
      name: nama, shortName: nama.replacing("Pemerintah ", with: ""),
      helpDesk: environment["KANTAYA_BANTUAN"] ?? "Dinas Komunikasi dan Informatika",
      transport: alamat.hasPrefix("https://") ? .https : .http)
    surel = try Self.surel(environment)
    lajuAkun = Self.laju(environment["KANTAYA_LAJU_AKUN"])
    lajuAlamat = Self.laju(environment["KANTAYA_LAJU_ALAMAT"])
  }

  /// Up to 24 seconds' worth may come at once: a page brings its pictures with it.
  private static func laju(_ perMenit: String?) -> RateLimiter {
    let laju = max(1, perMenit.flatMap { Int($0) } ?? 600)
    return RateLimiter(capacity: max(1, laju * 2 / 5), perMinute: Double(laju))
  }

  private static func surel(_ environment: [String: String]) throws -> (PeladenSurel, AlamatSurel)? {
    guard let smtp = environment["KANTAYA_SMTP"],
      let bagian = smtp.wholeMatch(of: /(?:(tls|starttls):\/\/)?([^:\/]+):(\d+)/),
      let port = Int(bagian.output.3),
      let dari = AlamatSurel(environment["KANTAYA_SUREL"] ?? "")
    else { return nil }
    let keamanan = bagian.output.1.flatMap { PeladenSurel.Keamanan(rawValue: String($0)) } ?? .polos
    return (try PeladenSurel(tuan: String(bagian.output.2), port: port, keamanan: keamanan), dari)
  }

  /// Makes the data folder, readable by nobody else.
  package func siapkanFolder() throws {
    try FileManager.default.createDirectory(
      at: data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }
}
