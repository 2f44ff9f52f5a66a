import Akses
import Database
import Foundation
import Logging
import Pemberitahuan
import Perizinan
import Segel
import Web

/// What an installation decides. Secrets are files in the data folder.
package struct Konfigurasi: Sendable {
  /// Where everything lies that is not in the database: files, keys, the certificate authority.
  package var data: URL
  package var database: Database.Location
  package var site: Site
  /// The public address, as printed under QR codes: `https://kantaya.sragenkab.go.id`.
  package var alamat: String
  package var dengar: TitikDengar
  /// Nil when TLS ends at a proxy, or nowhere.
  package var tls: BerkasTLS?
  /// Where metrics are read; nil when they are not served.
  package var metrik: TitikDengar?
  package var tingkatLog: Logger.Level
  package var bentukLog: BentukLog

  /// The mail server; nil when mail waits in the queue until one is named.
  package var surel: (peladen: PeladenSurel, dari: AlamatSurel)?
  /// Sessions, passwords, trusted proxies.
  package var akses = PengaturanAkses()
  /// Opens the certificate authority for what is done on screen and by night; nil to look beside the authority.
  package var sandiOtoritas: String?
  /// What one guess at the passphrase of a certificate costs.
  package var biayaKunci = KunciTersegel.Biaya.kunci
  /// How often one account, one address without account, and one token of the API may ask.
  package var lajuAkun: RateLimiter
  package var lajuAlamat: RateLimiter
  package var lajuToken: RateLimiter
  /// How likely two records must be of one person before they are shown as such: 0 to 1.
  package var ambangGanda: Double
  /// The bank of the treasury, for fees of permits.
  package var bank: SaluranBank
  /// Where CUPS listens, whose printers print cards: `localhost:631`.
  package var cups: String

  /// Of the configuration file and the environment of this process: see `Setelan`.
  /// - Throws: `KonfigurasiError` with everything that is wrong.
  package init() throws(KonfigurasiError) {
    try self.init(NilaiSetelan.muat(ProcessInfo.processInfo.environment))
  }

  /// Of these variables and no file.
  /// - Throws: `KonfigurasiError` with everything that is wrong.
  package init(_ lingkungan: [String: String]) throws(KonfigurasiError) {
    try self.init(NilaiSetelan(lingkungan: lingkungan))
  }

  init(_ nilai: NilaiSetelan) throws(KonfigurasiError) {
    var baca = PembacaSetelan(nilai)
    data = URL(filePath: nilai["DATA"], directoryHint: .isDirectory)
    database = baca.basisData(tanpa: data.appending(path: "kantaya.db").path)
    alamat = baca.alamat()
    let nama = nilai["NAMA"]
    site = Site(
      name: nama, shortName: nama.replacing("Pemerintah ", with: ""), helpDesk: nilai["BANTUAN"],
      transport: alamat.hasPrefix("https://") ? .https : .http)
    dengar = baca.titik("DENGAR") ?? TitikDengar(tuan: "127.0.0.1", port: 8080)
    tls = baca.tls()
    metrik = baca.titik("METRIK")
    tingkatLog = baca.tingkatLog()
    bentukLog = baca.bentukLog()
    surel = baca.surel()
    lajuAkun = baca.laju("LAJU_AKUN")
    lajuAlamat = baca.laju("LAJU_ALAMAT")
    lajuToken = baca.laju("LAJU_TOKEN")
    cups = nilai["CUPS"]
    bank = baca.bank()
    ambangGanda = baca.peluang("AMBANG_GANDA")
    akses.proksi = baca.proksi()
    akses.kepalaProksi = baca.kepalaProksi()
    guard baca.masalah.isEmpty else { throw KonfigurasiError(masalah: baca.masalah) }
  }

  /// Where `alamat` says the database is; `nama` is what the operator has set.
  /// - Throws: `KonfigurasiError` for kinds of databases that there are none of.
  static func letak(_ alamat: String, _ nama: String) throws(KonfigurasiError) -> Database.Location {
    let letak = Database.Location(url: alamat)
    if case .sqlite(let jalur) = letak, jalur.contains("://") || jalur.isEmpty {
      throw KonfigurasiError(masalah: [
        "\(nama) “\(Setelan.tampak(alamat))”: tulis postgres://pengguna@mesin/basis atau nama berkas SQLite."
      ])
    }
    return letak
  }

  /// For commands that look at what there is: a wrong path must not become a new, empty installation.
  /// - Throws: `GalatPerintah` when SQLite's file is not there.
  func pastikanAda() throws {
    guard case .sqlite(let jalur) = database, !FileManager.default.fileExists(atPath: jalur) else { return }
    throw GalatPerintah("Tidak ada basis data di \(jalur). Periksa KANTAYA_DATA atau KANTAYA_DATABASE_URL.")
  }

  /// Makes the data folder, readable by nobody else.
  package func siapkanFolder() throws(KonfigurasiError) {
    do {
      try FileManager.default.createDirectory(
        at: data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw KonfigurasiError(masalah: [
        "KANTAYA_DATA: folder \(data.path) tidak dapat dibuat. Periksa letak, pemilik, dan hak tulisnya."
      ])
    }
    guard access(data.path, W_OK) == 0 else {
      throw KonfigurasiError(masalah: [
        "KANTAYA_DATA: folder \(data.path) tidak dapat ditulisi. Periksa pemilik dan hak tulisnya."
      ])
    }
  }
}
