import Foundation

/// The mail server that takes our mail.
package struct PeladenSurel: Sendable {
  package enum Keamanan: String, Sendable {
    /// Port 587 or 25: the session turns to TLS, or nothing is sent.
    case starttls
    /// Port 465: TLS from the first byte.
    case tls
    /// Nothing is hidden: only for a server on this very machine.
    case polos
  }

  let tuan: String
  let port: Int
  let keamanan: Keamanan
  let akun: (nama: String, sandi: String)?
  let berkasCA: String?
  let batasWaktu: Int

  /// `akun` signs in when given. `berkasCA` is a PEM file of authorities for a server with a certificate of the
  /// regency's own. A session takes at most `batasWaktu` seconds.
  /// - Throws: `PeladenSurelError` for a name that is none, or an unprotected server elsewhere.
  package init(
    tuan: String, port: Int, keamanan: Keamanan, akun: (nama: String, sandi: String)? = nil,
    berkasCA: String? = nil,
    batasWaktu: Int = 120
  ) throws(PeladenSurelError) {
    guard tuan.wholeMatch(of: /[A-Za-z0-9.\-]+/) != nil, (1...65_535).contains(port) else {
      throw .alamatSalah
    }
    if keamanan == .polos, !["127.0.0.1", "localhost"].contains(tuan) { throw .tidakTerlindung }
    self.tuan = tuan
    self.port = port
    self.keamanan = keamanan
    self.akun = akun
    self.berkasCA = berkasCA
    self.batasWaktu = batasWaktu
  }

  var alamat: String { "\(keamanan == .tls ? "smtps" : "smtp")://\(tuan):\(port)" }
}

package enum PeladenSurelError: Error, CustomStringConvertible {
  case alamatSalah, tidakTerlindung

  package var description: String {
    switch self {
    case .alamatSalah: "Alamat peladen surel tidak benar."
    case .tidakTerlindung: "Peladen surel di mesin lain hanya boleh dengan STARTTLS atau TLS."
    }
  }
}

/// Why a mail was not taken.
struct SMTPError: Error, CustomStringConvertible {
  /// The server's reply code; 0 when there was none.
  let kode: Int
  let description: String

  /// Whether trying again cannot help: refused with 5xx. A refused login (530…538) is our own setting, which an
  /// administrator mends while the mail waits.
  var tetap: Bool { (500...599).contains(kode) && !(530...538).contains(kode) }
}
