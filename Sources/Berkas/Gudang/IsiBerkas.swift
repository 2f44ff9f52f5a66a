import Foundation
import NIOCore

/// The bytes of a stored file, read piece by piece as fast as the reader takes them. Can be read several times.
package struct IsiBerkas: AsyncSequence, Sendable {
  package typealias Element = ByteBuffer

  /// The bytes it gives, of the whole file's.
  package let rentang: Range<Int>
  let berkas: Berkas
  let jalur: String
  let segel: SegelPotongan?

  package func makeAsyncIterator() -> Iterator { Iterator(isi: self, posisi: rentang.lowerBound) }

  package struct Iterator: AsyncIteratorProtocol {
    let isi: IsiBerkas
    var posisi: Int
    var pembaca: PembacaBlob?

    /// - Throws: `GudangError.rusak` when the bytes are not those that were stored: nothing after the damage, and
    ///   of a sealed file not one changed byte, is given.
    package mutating func next() async throws -> ByteBuffer? {
      guard posisi < isi.rentang.upperBound else { return nil }
      let pembaca = try pembaca ?? PembacaBlob(isi)
      self.pembaca = pembaca
      let nomor = posisi / SegelPotongan.potongan
      let potongan = try await pembaca.potongan(nomor)
      let mulai = nomor * SegelPotongan.potongan
      let sampai = Swift.min(isi.rentang.upperBound, mulai + potongan.count)
      guard sampai > posisi else { throw GudangError.rusak(sidik: isi.berkas.sidik) }
      defer { posisi = sampai }
      return ByteBuffer(bytes: potongan[posisi - mulai..<sampai - mulai])
    }
  }
}

extension GudangBerkas {
  /// Opens a stored file, or the part of it that `rentang` names.
  /// - Throws: `GudangError` when it is not there, or not as long as it was.
  package func isi(_ berkas: Berkas, rentang: Range<Int>? = nil) async throws -> IsiBerkas {
    let isi = IsiBerkas(
      rentang: (rentang ?? 0..<berkas.ukuran).clamped(to: 0..<berkas.ukuran), berkas: berkas,
      jalur: jalur(berkas.sidik), segel: try segel(berkas))
    try await PembacaBlob(isi).periksaUkuran()
    return isi
  }

  /// The whole file in memory, for mail and rendering.
  package func bytes(_ berkas: Berkas) async throws -> [UInt8] {
    var semua: [UInt8] = []
    semua.reserveCapacity(berkas.ukuran)
    for try await potongan in try await isi(berkas) { semua += potongan.readableBytesView }
    return semua
  }
}
