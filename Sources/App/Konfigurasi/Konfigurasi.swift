import Database
import Foundation
import Web

/// What an installation decides, read from the environment. Secrets are files in the data folder.
package struct Konfigurasi: Sendable {
  /// Where everything lies that is not in the database: files, keys, the certificate authority.
  package var data: URL
  package var database: Database.Location
  package var site: Site
  /// The public address, as printed under QR codes: `https://kantaya.sragenkab.go.id`.
  package var alamat: String

  /// - Parameter environment: `KANTAYA_DATA` (default `data`), `KANTAYA_DATABASE_URL` (default an SQLite file in the
  ///   data folder), `KANTAYA_ALAMAT` (default `http://localhost:8080`; `https` makes cookies `Secure` and sends HSTS),
  ///   `KANTAYA_NAMA` (the government), `KANTAYA_BANTUAN` (where help is).
  package init(_ environment: [String: String] = ProcessInfo.processInfo.environment) {
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
  }

  /// Makes the data folder, readable by nobody else.
  package func siapkanFolder() throws {
    try FileManager.default.createDirectory(
      at: data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }
}
