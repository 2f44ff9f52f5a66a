import Cryptography

/// How a rahasia file is sealed: in pieces of 64 KiB, each with AES-256-GCM under the file's own random key. Every
/// seal covers the number of the piece and whether it is the last, so pieces cannot be moved, left out or cut off.
struct SegelPotongan: Sendable {
  static let potongan = 65_536
  /// Nonce and tag.
  static let tambahan = 28

  private let kunci: AESKey

  init(_ kunci: AESKey) { self.kunci = kunci }

  func segel(_ isi: [UInt8], nomor: Int, terakhir: Bool) throws -> [UInt8] {
    try kunci.seal(isi, context: Self.konteks(nomor, terakhir))
  }

  func buka(_ segel: [UInt8], nomor: Int, terakhir: Bool) throws -> [UInt8] {
    try kunci.open(segel, context: Self.konteks(nomor, terakhir))
  }

  /// The size on disk of a file of `ukuran` bytes.
  static func ukuranTersegel(_ ukuran: Int) -> Int { ukuran + jumlahPotongan(ukuran) * tambahan }

  static func jumlahPotongan(_ ukuran: Int) -> Int { max(1, (ukuran + potongan - 1) / potongan) }

  private static func konteks(_ nomor: Int, _ terakhir: Bool) -> String {
    "berkas:potongan:\(nomor):\(terakhir ? "akhir" : "tengah")"
  }
}
