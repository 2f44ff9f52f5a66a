import Cryptography
import Foundation

/// The file of heads: one line for each moment at which the head of the chain was written down, only ever appended.
/// Copies of it elsewhere (a district office, the Inspektorat) bind even who owns this machine.
///
///     kantaya-jejak v1 1042 9f2c… 1795000000000 5e1a…
package struct BerkasKepala: Sendable {
  package let path: String
  private let kunci: KunciJejak

  package init(path: String, kunci: KunciJejak) {
    self.path = path
    self.kunci = kunci
  }

  struct Baris: Sendable, Equatable {
    let kepala: KepalaJejak
    let waktu: Date
  }

  /// Durable when it returns.
  func tambah(_ kepala: KepalaJejak, pada waktu: Date) throws {
    let isi =
      "kantaya-jejak v1 \(kepala.urut) \(hex(kepala.segel)) \(Int64(waktu.timeIntervalSince1970 * 1000))"
    let baris = "\(isi) \(hex(kunci.mac(Array(isi.utf8))))\n"
    let berkas = open(path, O_WRONLY | O_APPEND | O_CREAT, 0o600)
    guard berkas >= 0 else { throw BerkasKepalaError.tidakTertulis(path, errno) }
    let tangan = FileHandle(fileDescriptor: berkas, closeOnDealloc: true)
    try tangan.write(contentsOf: Data(baris.utf8))
    try tangan.synchronize()
    try tangan.close()
  }

  /// All lines, oldest first. A last line without its end was cut off by a crash and does not count.
  /// - Throws: `BerkasKepalaError.rusak` with the number of a line that is not ours.
  func baca() throws -> [Baris] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let teks = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    let utuh = teks.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return try utuh.enumerated()
      .map { nomor, teks in
        guard let baris = urai(teks) else { throw BerkasKepalaError.rusak(path, baris: nomor + 1) }
        return baris
      }
  }

  private func urai(_ teks: Substring) -> Baris? {
    let kata = teks.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard kata.count == 6, kata[0] == "kantaya-jejak", kata[1] == "v1", let urut = Int64(kata[2]),
      let segel = unhex(kata[3]), let waktu = Int64(kata[4]), let mac = unhex(kata[5]),
      constantTimeEquals(kunci.mac(Array(kata.dropLast().joined(separator: " ").utf8)), mac)
    else { return nil }
    return Baris(
      kepala: KepalaJejak(urut: urut, segel: segel), waktu: Date(timeIntervalSince1970: Double(waktu) / 1000))
  }
}

package enum BerkasKepalaError: Error, Equatable {
  case tidakTertulis(String, Int32)
  case rusak(String, baris: Int)
}
