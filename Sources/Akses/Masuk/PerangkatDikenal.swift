import Cryptography
import Database
import Foundation

/// The device's memory of who logged in on it, in a long-lived cookie that only we can make:
/// `akun.hari.nama.cap~…`, the latest last. It proves nothing but that its bearer was here before.
struct PerangkatDikenal: Sendable, Equatable {
  /// Seconds the cookie is kept.
  static let usia = 180 * 86_400
  private static let paling = 6
  private var catatan: [Catatan] = []

  private struct Catatan: Sendable, Equatable {
    let akun: Akun.ID
    /// Days since 1970.
    let hari: Int
    let nama: String

    var isi: String { "\(akun).\(hari).\(nama)" }
  }

  /// What is not ours, or too old, is left out.
  init(kuki: String?, kunci: KunciAkses, pada now: Date) {
    let hariIni = Int(now.timeIntervalSince1970 / 86_400)
    for satu in (kuki ?? "").prefix(2000).split(separator: "~") {
      let bagian = satu.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard bagian.count == 4, let akun = Akun.ID(bagian[0]), let hari = Int(bagian[1]) else { continue }
      let ada = Catatan(akun: akun, hari: hari, nama: bagian[2])
      let asli = constantTimeEquals(Array(kunci.capPerangkat(ada.isi).utf8), Array(bagian[3].utf8))
      if asli, hariIni - hari <= Self.usia / 86_400 { catatan.append(ada) }
    }
  }

  /// The name of this device for the account; nil when it never logged in here.
  func nama(untuk akun: Akun.ID) -> String? { catatan.last { $0.akun == akun }?.nama }

  /// Remembers a login. A device keeps its name for an account.
  mutating func ingat(_ akun: Akun.ID, pada now: Date) throws(CryptographyError) {
    let nama = if let ada = nama(untuk: akun) { ada } else { base64url(try randomBytes(12)) }
    catatan.removeAll { $0.akun == akun }
    catatan.append(Catatan(akun: akun, hari: Int(now.timeIntervalSince1970 / 86_400), nama: nama))
    catatan = catatan.suffix(Self.paling)
  }

  func kuki(_ kunci: KunciAkses) -> String {
    catatan.map { "\($0.isi).\(kunci.capPerangkat($0.isi))" }.joined(separator: "~")
  }
}
