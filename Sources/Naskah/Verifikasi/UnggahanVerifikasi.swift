import Bahasa
import Hummingbird
import Web

/// The file a person sends to have it judged; held in memory only as long as that takes.
struct UnggahanVerifikasi: Sendable {
  let nama: String
  let isi: [UInt8]

  private struct Isian: Decodable {}

  /// - Throws: `FieldErrors` when no file was chosen or it is too large, and the form's own 400 and 413.
  static func baca(_ request: Request, terbesar: Int, _ teks: TeksVerifikasi) async throws
    -> UnggahanVerifikasi
  {
    var isi: [UInt8] = []
    var nama = ""
    var terlaluBesar = false
    let batas = FormLimit(text: 16 * 1024, file: terbesar * 2, parts: 8)
    let _: Isian = try await request.form(limit: batas) { part, reader in
      nama = part.fileName ?? ""
      while let potongan = try await reader.nextChunk() {
        if isi.count + potongan.readableBytes > terbesar {
          terlaluBesar = true
          isi = []
        } else if !terlaluBesar {
          isi += potongan.readableBytesView
        }
      }
    }
    var galat = FieldErrors()
    galat.check("pdf", teks.berkasTerlaluBesar, !terlaluBesar)
    galat.check("pdf", teks.berkasKosong, !isi.isEmpty)
    try galat.throwIfAny()
    return UnggahanVerifikasi(nama: nama, isi: isi)
  }
}
