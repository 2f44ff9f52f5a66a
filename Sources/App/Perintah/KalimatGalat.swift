import Bahasa
import Foundation
import NIOCore

/// What went wrong, for who reads it at a terminal: a sentence and what to do, never the inside of an error.
enum KalimatGalat {
  static func kalimat(_ error: any Error) -> String {
    switch error {
    case let isian as FieldErrors: isian.fields.sorted { $0.key < $1.key }.map(\.value).joined(separator: " ")
    case let tolak as any Refusal: tolak.message
    case let berkas as CocoaError: kalimat(berkas)
    case let posix as POSIXError: sistem(posix.code.rawValue, "")
    case let jaringan as IOError: sistem(jaringan.errnoCode, "")
    case is CancellationError: "Pekerjaan dihentikan sebelum selesai."
    case let jelas as any CustomStringConvertible: jelas.description
    default: "Terjadi gangguan yang tidak dikenal (\(type(of: error))). Lihat catatan sistem, lalu ulangi."
    }
  }

  /// Of a file that could not be read, written or made.
  private static func kalimat(_ error: CocoaError) -> String {
    let jalur = error.filePath ?? error.url?.path ?? ""
    if let sebab = error.underlying as NSError?, sebab.domain == NSPOSIXErrorDomain {
      return sistem(Int32(sebab.code), jalur)
    }
    return switch error.code {
    case .fileNoSuchFile, .fileReadNoSuchFile: sistem(ENOENT, jalur)
    case .fileReadNoPermission, .fileWriteNoPermission: sistem(EACCES, jalur)
    case .fileWriteOutOfSpace: sistem(ENOSPC, jalur)
    case .fileWriteFileExists: sistem(EEXIST, jalur)
    case .fileWriteVolumeReadOnly: sistem(EROFS, jalur)
    case .fileReadInapplicableStringEncoding, .fileReadCorruptFile: "Berkas \(jalur) bukan teks UTF-8."
    default:
      "\(jalur.isEmpty ? "Berkas itu" : jalur) tidak dapat dibaca atau ditulis. Periksa letak, pemilik, dan hak aksesnya."
    }
  }

  /// Of what the system refused: `nomor` is its errno.
  static func sistem(_ nomor: Int32, _ jalur: String) -> String {
    let apa = jalur.isEmpty ? "Berkas itu" : jalur
    return switch nomor {
    case ENOENT, ENOTDIR: "\(apa) tidak ada. Periksa nama dan foldernya."
    case EACCES, EPERM: "\(apa) tidak boleh dibuka oleh pengguna ini. Periksa pemilik dan hak aksesnya."
    case ENOSPC, EDQUOT: "Ruang penyimpanan untuk \(apa) penuh. Kosongkan sebagian, lalu ulangi."
    case EEXIST: "\(apa) sudah ada dan bukan yang diharapkan. Pindahkan dahulu, lalu ulangi."
    case EISDIR: "\(apa) adalah folder, bukan berkas."
    case EROFS: "\(apa) berada di penyimpanan yang hanya dapat dibaca."
    case EADDRINUSE: "\(apa) sedang dipakai program lain. Hentikan program itu, atau pilih porta lain."
    case EADDRNOTAVAIL: "\(apa) bukan alamat mesin ini. Periksa KANTAYA_DENGAR atau --host."
    default: "\(apa) tidak dapat dipakai (errno \(nomor))."
    }
  }
}
