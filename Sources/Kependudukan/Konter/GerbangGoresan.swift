import Bahasa
import Potret

/// Signatures: on the screen, or a scan of paper.
enum GerbangGoresan {
  /// Trimmed to its ink, dark on white, as PNG.
  /// - Throws: `FieldErrors` at `medan` for what is no picture, empty, or covered with ink.
  static func loloskan(_ gambar: [UInt8], medan: String) throws -> [UInt8] {
    do {
      let (png, tinta) = try Potret.stroke(gambar)
      guard !png.isEmpty, tinta > 0.0006 else {
        throw FieldErrors(medan, "Belum ada goresan. Minta tanda tangan di kotak itu.")
      }
      guard tinta < 0.3 else {
        throw FieldErrors(medan, "Itu bukan tanda tangan di atas kertas putih. Pindai ulang.")
      }
      return png
    } catch PotretError.notAPicture {
      throw FieldErrors(medan, "Berkas itu bukan gambar JPEG atau PNG yang dapat dibaca.")
    } catch PotretError.tooLarge {
      throw FieldErrors(medan, "Gambar itu terlalu besar. Pindai dengan mutu yang lebih rendah.")
    }
  }
}
