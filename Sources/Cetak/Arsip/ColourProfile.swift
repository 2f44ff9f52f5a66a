import Foundation

/// The sRGB profile that a PDF/A file carries, from Debian's icc-profiles-free.
enum ProfilWarna {
  private static let path = "/usr/share/color/icc/sRGB.icc"
  private static let stored = FileManager.default.contents(atPath: path).map(Array.init)

  static func sRGB() throws(CetakError) -> [UInt8] {
    guard let stored else { throw .profilWarnaTidakTerpasang(paket: "icc-profiles-free") }
    return stored
  }
}
