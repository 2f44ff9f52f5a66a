import CZlib

/// Deflates an entry of a zip file piece by piece.
final class PemadatAliran {
  // zlib remembers where it lies.
  private let aliran = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private let nama: String
  /// Of what went in: its checksum and its length.
  private(set) var sidik = 0
  private(set) var utuh = 0

  /// - Throws: `LembarError.rusak` when zlib has no memory left.
  init(_ nama: String) throws {
    self.nama = nama
    aliran.initialize(to: z_stream())
    guard
      deflateInit2_(
        aliran, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        == Z_OK
    else { throw LembarError.rusak(nama) }
  }

  deinit {
    deflateEnd(aliran)
    aliran.deallocate()
  }

  func padatkan(_ isi: [UInt8]) throws -> [UInt8] {
    sidik = Int(isi.withUnsafeBufferPointer { crc32(UInt(sidik), $0.baseAddress, UInt32($0.count)) })
    utuh += isi.count
    return try jalankan(isi, Z_NO_FLUSH)
  }

  func selesai() throws -> [UInt8] { try jalankan([], Z_FINISH) }

  private func jalankan(_ isi: [UInt8], _ cara: Int32) throws -> [UInt8] {
    var isi = isi
    var hasil: [UInt8] = []
    var wadah = [UInt8](repeating: 0, count: 65_536)
    return try isi.withUnsafeMutableBufferPointer { sumber in
      aliran.pointee.next_in = sumber.baseAddress
      aliran.pointee.avail_in = UInt32(sumber.count)
      repeat {
        let status = wadah.withUnsafeMutableBufferPointer { tujuan in
          aliran.pointee.next_out = tujuan.baseAddress
          aliran.pointee.avail_out = UInt32(tujuan.count)
          return deflate(aliran, cara)
        }
        guard status != Z_STREAM_ERROR else { throw LembarError.rusak(nama) }
        hasil += wadah.prefix(wadah.count - Int(aliran.pointee.avail_out))
      } while aliran.pointee.avail_out == 0
      return hasil
    }
  }
}
