import CZlib
import Foundation

/// A zip file made in memory, its entries deflated.
struct PenulisZip {
  private var keluar: [UInt8] = []
  private var daftar: [UInt8] = []
  private var jumlah = 0
  private var masuk: [(nama: String, isi: [UInt8])] = []

  mutating func tambah(_ nama: String, _ xml: String) {
    masuk.append((nama, Array((kepalaXML + xml).utf8)))
  }

  /// - Throws: `LembarError.rusak` when zlib has no memory left.
  mutating func selesai() throws -> [UInt8] {
    for satu in masuk { try tulis(satu.nama, satu.isi) }
    let letak = keluar.count
    keluar += daftar
    keluar += u32(0x0605_4b50) + u16(0) + u16(0) + u16(jumlah) + u16(jumlah)
    keluar += u32(daftar.count) + u32(letak) + u16(0)
    return keluar
  }

  private mutating func tulis(_ nama: String, _ isi: [UInt8]) throws {
    let padat = try padatkan(isi, nama)
    let sidik = isi.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
    // Version 2.0, UTF-8 names, deflated; no time, so that the same contents give the same file.
    let kepala =
      u16(20) + u16(0x0800) + u16(8) + u16(0) + u16(0x21) + u32(Int(sidik)) + u32(padat.count)
      + u32(isi.count)
      + u16(nama.utf8.count) + u16(0)
    daftar += u32(0x0201_4b50) + u16(20) + kepala + u16(0) + u16(0) + u16(0) + u32(0) + u32(keluar.count)
    daftar += Array(nama.utf8)
    keluar += u32(0x0403_4b50) + kepala + Array(nama.utf8) + padat
    jumlah += 1
  }

  private func padatkan(_ isi: [UInt8], _ nama: String) throws -> [UInt8] {
    var aliran = z_stream()
    guard
      deflateInit2_(
        &aliran, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw LembarError.rusak(nama) }
    defer { deflateEnd(&aliran) }
    var isi = isi
    var keluar = [UInt8](repeating: 0, count: Int(deflateBound(&aliran, UInt(isi.count))))
    let banyak = keluar.count
    let status = isi.withUnsafeMutableBufferPointer { sumber in
      keluar.withUnsafeMutableBufferPointer { tujuan in
        aliran.next_in = sumber.baseAddress
        aliran.avail_in = UInt32(sumber.count)
        aliran.next_out = tujuan.baseAddress
        aliran.avail_out = UInt32(tujuan.count)
        return deflate(&aliran, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { throw LembarError.rusak(nama) }
    return Array(keluar.prefix(banyak - Int(aliran.avail_out)))
  }
}
