import Cryptography
import Foundation
import NIOCore

extension GudangBerkas {
  /// The same of bytes that are in memory already.
  package func terima(_ isi: [UInt8], nama: String, rahasia: Bool = false) async throws -> BerkasBaru {
    let potongan = AsyncStream<ByteBuffer> { aliran in
      aliran.yield(ByteBuffer(bytes: isi))
      aliran.finish()
    }
    return try await terima(potongan, nama: nama, rahasia: rahasia)
  }

  /// Takes a file as it comes in, with bounded memory, and returns once it lies safely on the disk. It counts only
  /// when `Tx.insert` gives it a row; without one it is removed after a day. `terbesar`, in bytes, is for kinds of files
  /// that may be larger than the store's other files.
  /// - Throws: `BerkasError` when it is refused, `DatabaseError.full` when the disk is: nothing of it remains then.
  package func terima<Isi: AsyncSequence>(
    _ isi: Isi, nama: String, rahasia: Bool = false, terbesar: Int? = nil
  ) async throws -> BerkasBaru
  where Isi.Element == ByteBuffer {
    let kunciSendiri = rahasia ? try AESKey(randomBytes(32)) : nil
    let penulis = try PenulisBlob(
      jalur: "\(sementara)/\(UUID().uuidString)", batas: terbesar ?? batas,
      segel: kunciSendiri.map(SegelPotongan.init))
    do {
      for try await potongan in isi { try await penulis.tulis(potongan) }
      let ringkasan = try await penulis.selesai()
      let nama = NamaBerkas(nama)
      let jenis = try pengenal.kenali(
        nama, awal: ringkasan.awal, ekor: ringkasan.ekor, ukuran: ringkasan.ukuran, boleh: boleh)
      try await penulis.terbitkan(jalur(ringkasan.sidik), gudang: self)
      return BerkasBaru(
        sidik: ringkasan.sidik, ukuran: ringkasan.ukuran, jenis: jenis, nama: nama.lengkap(jenis),
        kunci: try kunciSendiri.map { try kunci.seal($0.bytes, context: "berkas:\(ringkasan.sidik)") })
    } catch {
      await penulis.buang()
      throw error
    }
  }
}
