import Berkas
import Cryptography
import Database
import Foundation
import NIOCore
import TestKit
import Testing

/// A store in a folder of its own, and a database.
struct Gudang: Sendable {
  let db: Database
  let folder: String
  let kunci: AESKey
  let gudang: GudangBerkas

  func terima(_ isi: [UInt8], _ nama: String, rahasia: Bool = false, gudang: GudangBerkas? = nil) async throws
    -> Berkas
  {
    let baru = try await (gudang ?? self.gudang).terima(Aliran(isi), nama: nama, rahasia: rahasia)
    return try await db.write { tx in try tx.insert(baru, oleh: 7, pada: saat) }
  }

  /// The full paths of all stored files.
  var blob: [String] {
    get throws {
      try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
        .filter { ($0 as NSString).lastPathComponent.count == 64 }.map { "\(folder)/\($0)" }
    }
  }

  /// Bytes of uploads that are still under way.
  var ukuranSementara: Int {
    get throws {
      try sementara.reduce(0) { jumlah, nama in
        let atribut = try FileManager.default.attributesOfItem(atPath: folder + "/.sementara/" + nama)
        return jumlah + (atribut[.size] as? Int ?? 0)
      }
    }
  }

  var sementara: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder + "/.sementara") }
  }
}

let saat = Date(timeIntervalSince1970: 1_800_000_000)
let pdf = Array("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".utf8)

/// Bytes in pieces of an uneven size, as a network brings them.
struct Aliran: AsyncSequence, Sendable {
  let isi: [UInt8]
  let lebar: Int

  init(_ isi: [UInt8], lebar: Int = 10_007) {
    self.isi = isi
    self.lebar = lebar
  }

  func makeAsyncIterator() -> Iterator { Iterator(isi: isi, lebar: lebar) }

  struct Iterator: AsyncIteratorProtocol {
    let isi: [UInt8]
    let lebar: Int
    var posisi = 0

    mutating func next() async throws -> ByteBuffer? {
      guard posisi < isi.count else { return nil }
      let sampai = Swift.min(isi.count, posisi + lebar)
      defer { posisi = sampai }
      return ByteBuffer(bytes: isi[posisi..<sampai])
    }
  }
}

/// A PDF of exactly `ukuran` bytes, different for each `benih`.
func pdf(_ ukuran: Int, benih: UInt64 = 1) -> [UInt8] {
  var acak = benih &* 0x9e37_79b9_7f4a_7c15 | 1
  var isi = pdf
  isi.reserveCapacity(ukuran + 8)
  while isi.count < ukuran {
    acak ^= acak << 13
    acak ^= acak >> 7
    acak ^= acak << 17
    withUnsafeBytes(of: acak) { isi += $0 }
  }
  return Array(isi.prefix(ukuran))
}

func denganGudang(_ mesin: Mesin = .sqlite, _ body: (Gudang) async throws -> Void) async throws {
  try await withDatabase(mesin, Berkas.migrations) { db in
    let folder = try TestFolder.shared.path("gudang-\(UUID().uuidString)")
    let kunci = try AESKey(randomBytes(32))
    try await body(
      Gudang(db: db, folder: folder, kunci: kunci, gudang: try GudangBerkas(folder: folder, kunci: kunci)))
    try FileManager.default.removeItem(atPath: folder)
  }
}
