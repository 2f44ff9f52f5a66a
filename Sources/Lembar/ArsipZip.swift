import CZlib
import Foundation

/// A zip file, read entry by entry without unpacking it: only what spreadsheets write (stored or deflated, below 4 GiB).
final class ArsipZip {
  private struct Butir {
    let metode: Int
    let ukuranPadat: Int
    let letak: Int
  }

  private let berkas: FileHandle
  private var butir: [String: Butir] = [:]

  /// - Throws: `LembarError.bukanXLSX` when there is no list of contents, and what opening the file throws.
  init(_ url: URL) throws {
    berkas = try FileHandle(forReadingFrom: url)
    let ukuran = Int(try berkas.seekToEnd())
    let ekor = try baca(max(0, ukuran - 65_557), min(ukuran, 65_557))
    guard let akhir = Self.akhirDaftar(ekor) else { throw LembarError.bukanXLSX }
    let daftar = try baca(ekor.u32(akhir + 16), ekor.u32(akhir + 12))
    var posisi = 0
    for _ in 0..<ekor.u16(akhir + 10) {
      guard posisi + 46 <= daftar.count, daftar.u32(posisi) == 0x0201_4b50 else {
        throw LembarError.bukanXLSX
      }
      let panjangNama = daftar.u16(posisi + 28)
      guard posisi + 46 + panjangNama <= daftar.count else { throw LembarError.bukanXLSX }
      let nama = String(decoding: daftar[posisi + 46..<posisi + 46 + panjangNama], as: UTF8.self)
      butir[nama] = Butir(
        metode: daftar.u16(posisi + 10), ukuranPadat: daftar.u32(posisi + 20), letak: daftar.u32(posisi + 42))
      posisi += 46 + panjangNama + daftar.u16(posisi + 30) + daftar.u16(posisi + 32)
    }
  }

  deinit { try? berkas.close() }

  func memuat(_ nama: String) -> Bool { butir[nama] != nil }

  /// Gives the contents of an entry piece by piece.
  /// - Throws: `LembarError.rusak`, and what `terima` throws.
  func urai(_ nama: String, _ terima: (UnsafeRawBufferPointer) throws -> Void) throws {
    guard let satu = butir[nama] else { throw LembarError.rusak(nama) }
    let kepala = try baca(satu.letak, 30)
    guard kepala.count == 30, kepala.u32(0) == 0x0403_4b50 else { throw LembarError.rusak(nama) }
    try berkas.seek(toOffset: UInt64(satu.letak + 30 + kepala.u16(26) + kepala.u16(28)))
    switch satu.metode {
    case 0: try salin(satu.ukuranPadat, nama, terima)
    case 8: try kembangkan(satu.ukuranPadat, nama, terima)
    default: throw LembarError.rusak(nama)
    }
  }

  private func salin(_ ukuran: Int, _ nama: String, _ terima: (UnsafeRawBufferPointer) throws -> Void) throws
  {
    var sisa = ukuran
    while sisa > 0 {
      guard let bagian = try berkas.read(upToCount: min(sisa, 262_144)), !bagian.isEmpty else {
        throw LembarError.rusak(nama)
      }
      sisa -= bagian.count
      try bagian.withUnsafeBytes(terima)
    }
  }

  private func kembangkan(
    _ ukuran: Int, _ nama: String, _ terima: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    var aliran = z_stream()
    guard inflateInit2_(&aliran, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw LembarError.rusak(nama)
    }
    defer { inflateEnd(&aliran) }
    var keluar = [UInt8](repeating: 0, count: 262_144)
    var sisa = ukuran
    var status = Z_OK
    while status != Z_STREAM_END {
      guard sisa > 0, var masuk = try berkas.read(upToCount: min(sisa, 262_144)), !masuk.isEmpty else {
        throw LembarError.rusak(nama)
      }
      sisa -= masuk.count
      try masuk.withUnsafeMutableBytes { sumber in
        aliran.next_in = sumber.baseAddress?.assumingMemoryBound(to: UInt8.self)
        aliran.avail_in = UInt32(sumber.count)
        repeat {
          let jumlah = keluar.count
          try keluar.withUnsafeMutableBytes { tujuan in
            aliran.next_out = tujuan.baseAddress?.assumingMemoryBound(to: UInt8.self)
            aliran.avail_out = UInt32(jumlah)
            status = inflate(&aliran, Z_NO_FLUSH)
            guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
              throw LembarError.rusak(nama)
            }
            try terima(
              UnsafeRawBufferPointer(
                rebasing: UnsafeRawBufferPointer(tujuan)[..<(jumlah - Int(aliran.avail_out))]))
          }
        } while status == Z_OK && (aliran.avail_in > 0 || aliran.avail_out == 0)
      }
    }
  }

  private func baca(_ letak: Int, _ jumlah: Int) throws -> [UInt8] {
    try berkas.seek(toOffset: UInt64(letak))
    return [UInt8](try berkas.read(upToCount: jumlah) ?? Data())
  }

  private static func akhirDaftar(_ ekor: [UInt8]) -> Int? {
    guard ekor.count >= 22 else { return nil }
    return (0...ekor.count - 22).reversed()
      .first { ekor.u32($0) == 0x0605_4b50 && $0 + 22 + ekor.u16($0 + 20) == ekor.count }
  }
}

extension [UInt8] {
  fileprivate func u16(_ posisi: Int) -> Int { Int(self[posisi]) | Int(self[posisi + 1]) << 8 }
  fileprivate func u32(_ posisi: Int) -> Int { u16(posisi) | u16(posisi + 2) << 16 }
}
