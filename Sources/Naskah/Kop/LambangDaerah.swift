import Bahasa
import Cetak
import Database

/// Gambar lambang: PNG or plain SVG, at most a megabyte.
package struct LambangDaerah: Sendable, Equatable, Identifiable {
  package typealias ID = Key<LambangDaerah>

  package let id: ID
  package let nama: String
  package let isi: [UInt8]
  package static let terbesar = 1_048_576
  private static let tandaPNG: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// More pixels a side cannot be printed.
  private static let sisiTerpanjang = 4000

  /// - Throws: `PengaturanNaskahError.lambangTidakTerbaca` for anything but a PNG or an SVG that can be printed.
  package init(id: ID, nama: String, isi: [UInt8]) throws(PengaturanNaskahError) {
    guard isi.count <= Self.terbesar else { throw .lambangTidakTerbaca }
    if isi.starts(with: Self.tandaPNG) {
      guard let sisi = Self.sisi(png: isi), sisi.allSatisfy({ (1...Self.sisiTerpanjang).contains($0) }) else {
        throw .lambangTidakTerbaca
      }
    } else {
      do {
        _ = try GambarVektor(svg: isi)
      } catch {
        throw .lambangTidakTerbaca
      }
    }
    self.id = id
    self.nama = nama
    self.isi = isi
  }

  /// `image/png` or `image/svg+xml`, by the bytes.
  package var jenis: String { isi.starts(with: Self.tandaPNG) ? "image/png" : "image/svg+xml" }

  /// The picture in stored bytes; nil when they are neither.
  static func gambar(_ isi: [UInt8]) -> SumberGambar? {
    if isi.starts(with: tandaPNG) { return .png(isi) }
    return (try? GambarVektor(svg: isi)).map(SumberGambar.vektor)
  }

  /// Width and height from the first chunk.
  private static func sisi(png isi: [UInt8]) -> [Int]? {
    guard isi.count >= 24, Array(isi[12..<16]) == Array("IHDR".utf8) else { return nil }
    return [16, 20].map { awal in isi[awal..<awal + 4].reduce(0) { $0 << 8 | Int($1) } }
  }
}

extension LambangDaerah: RowDecodable {
  package init(row: Row) throws {
    self.id = try row["id"]
    self.nama = try row["nama"]
    self.isi = try row["isi"]
  }
}

extension Tx {
  package func lambang(_ id: LambangDaerah.ID) throws -> LambangDaerah? {
    try first("SELECT id, nama, isi FROM lambang WHERE id = \(id)")
  }

  /// The newest of each name.
  package func daftarLambang() throws -> [(id: LambangDaerah.ID, nama: String)] {
    try all("SELECT MAX(id) AS id, nama FROM lambang GROUP BY nama ORDER BY nama") {
      (id: try $0["id"], nama: try $0["nama"])
    }
  }
}
