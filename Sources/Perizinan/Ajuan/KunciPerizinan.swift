import Cryptography
import Foundation

/// Keeps what applicants write about themselves sealed, and their applications findable by their NIK all the same.
package struct KunciPerizinan: Sendable {
  private let segel: AESKey
  private let sidik: HMACKey

  /// - Parameter induk: the 32 bytes of the installation's secret `penduduk`.
  /// - Throws: `CryptographyError.keySize` when they are not 32.
  package init(induk: [UInt8]) throws(CryptographyError) {
    guard induk.count == 32 else { throw .keySize }
    segel = try AESKey(hmacSHA256(Array("perizinan.segel.1".utf8), key: induk))
    sidik = HMACKey(hmacSHA256(Array("perizinan.sidik.1".utf8), key: induk))
  }

  /// Where something is sealed, bound into the seal.
  enum Tempat {
    case permohonan(Permohonan.ID), draf(Draf.ID), milik(Int64)

    fileprivate var konteks: String {
      switch self {
      case .permohonan(let id): "permohonan_izin.rahasia.\(id)"
      case .draf(let id): "draf_izin.isian.\(id)"
      case .milik(let pemohon): "milik_izin.kunci.\(pemohon)"
      }
    }
  }

  func segel(_ isian: [String: String], _ tempat: Tempat) throws -> [UInt8] {
    try segel.seal(Array(tulis(isian).utf8), context: tempat.konteks)
  }

  /// - Throws: `CryptographyError.notAuthentic` when it was changed or belongs to another place.
  func buka(_ tersegel: [UInt8], _ tempat: Tempat) throws -> [String: String] {
    try baca(String(decoding: segel.open(tersegel, context: tempat.konteks), as: UTF8.self))
  }

  func buka(_ satu: Permohonan) throws -> [String: String] { try buka(satu.rahasia, .permohonan(satu.id)) }

  /// The blind index of an NIK.
  package func sidik(nik: String) -> [UInt8] { Array(sidik.hmacSHA256(Array("nik:\(nik)".utf8)).prefix(16)) }

  /// The key of one application of a bundle: who has that of the bundle has it.
  func kunciAnggota(_ urut: Int, paket rahasia: String) -> String {
    let huruf = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    return String(
      sidik.hmacSHA256(Array("anggota:\(urut):\(rahasia)".utf8)).prefix(12).map { huruf[Int($0 & 31)] })
  }

  /// The fingerprint of one word of an applicant's name.
  func sidik(kata: String) -> [UInt8] { Array(sidik.hmacSHA256(Array("kata:\(kata)".utf8)).prefix(16)) }

  /// The fingerprint of what only the applicant knows.
  func sidik(kunci: String) -> [UInt8] { Array(sidik.hmacSHA256(Array("kunci:\(kunci)".utf8))) }
}
