import Cryptography
import Database
import Foundation

/// The secrets of Akses, all made of one master key that is kept outside of the database.
package struct KunciAkses: Sendable {
  private let totp: AESKey
  private let csrf: [UInt8]
  private let perangkat: [UInt8]
  private let pemulihan: [UInt8]

  /// - Parameter induk: at least 32 unpredictable bytes, the same at every start.
  /// - Throws: `CryptographyError.keySize` when they are fewer.
  package init(induk: [UInt8]) throws(CryptographyError) {
    guard induk.count >= 32 else { throw .keySize }
    func turunan(_ guna: StaticString) -> [UInt8] { hmacSHA256(Array("akses/\(guna)".utf8), key: induk) }
    totp = try AESKey(turunan("totp"))
    csrf = turunan("csrf")
    perangkat = turunan("perangkat")
    pemulihan = turunan("pemulihan")
  }

  /// The secret that forms of this session prove; it outlives a change of the session's token.
  func csrf(_ sesi: Sesi.ID) -> String { base64url(hmacSHA256(Array("sesi:\(sesi)".utf8), key: csrf)) }

  /// The same for a browser that is not signed in.
  func csrf(_ pra: TokenAcak) -> String { base64url(hmacSHA256(Array("pra:".utf8) + pra.sidik, key: csrf)) }

  func segelTOTP(_ rahasia: [UInt8], _ akun: Akun.ID) throws(CryptographyError) -> [UInt8] {
    try totp.seal(rahasia, context: "akun.totp:\(akun)")
  }

  func bukaTOTP(_ segel: [UInt8], _ akun: Akun.ID) throws(CryptographyError) -> [UInt8] {
    try totp.open(segel, context: "akun.totp:\(akun)")
  }

  /// A secret that waits for its first code belongs to the session in which the password was proven.
  func segelCalon(_ rahasia: [UInt8], _ sesi: Sesi) throws(CryptographyError) -> [UInt8] {
    try totp.seal(rahasia, context: "akun.totp_calon:\(sesi.akun):\(sesi.id)")
  }

  /// Nil for one that another session began.
  func bukaCalon(_ segel: [UInt8], _ sesi: Sesi) throws(CryptographyError) -> [UInt8]? {
    do {
      return try totp.open(segel, context: "akun.totp_calon:\(sesi.akun):\(sesi.id)")
    } catch .notAuthentic {
      return nil
    }
  }

  func sidikPemulihan(_ kode: String, _ akun: Akun.ID) -> [UInt8] {
    hmacSHA256(Array("\(akun):\(kode)".utf8), key: pemulihan)
  }

  func capPerangkat(_ isi: String) -> String { base64url(hmacSHA256(Array(isi.utf8), key: perangkat)) }
}
