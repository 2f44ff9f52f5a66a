import Cryptography
import Foundation

/// The key of reports: with it alone they are read.
package struct KunciPungli: Sendable {
  private let segel: AESKey
  private let sidik: HMACKey

  /// - Parameter induk: the 32 bytes of the installation's secret `pungli`, which nothing else uses.
  /// - Throws: `CryptographyError.keySize` when they are not 32.
  package init(induk: [UInt8]) throws(CryptographyError) {
    guard induk.count == 32 else { throw .keySize }
    segel = try AESKey(hmacSHA256(Array("pungli.segel.1".utf8), key: induk))
    sidik = HMACKey(hmacSHA256(Array("pungli.sidik.1".utf8), key: induk))
  }

  /// Where something is sealed, bound into the seal.
  enum Tempat {
    case laporan(LaporanPungli.ID)
    case pesan(LaporanPungli.ID, urut: Int)
    case bukti(LaporanPungli.ID, urut: Int)

    fileprivate var konteks: String {
      switch self {
      case .laporan(let id): "laporan_pungli.isi.\(id)"
      case .pesan(let id, let urut): "pesan_pungli.isi.\(id).\(urut)"
      case .bukti(let id, let urut): "bukti_pungli.isi.\(id).\(urut)"
      }
    }
  }

  func segel(_ isi: [UInt8], _ tempat: Tempat) throws -> [UInt8] {
    try segel.seal(isi, context: tempat.konteks)
  }

  /// - Throws: `CryptographyError.notAuthentic` when it was changed or belongs elsewhere.
  func buka(_ tersegel: [UInt8], _ tempat: Tempat) throws -> [UInt8] {
    try segel.open(tersegel, context: tempat.konteks)
  }

  /// The fingerprint of the code that only who wrote the report has.
  func sidik(_ kode: KodeLaporan) -> [UInt8] { Array(sidik.hmacSHA256(Array(kode.angka.utf8))) }
}
