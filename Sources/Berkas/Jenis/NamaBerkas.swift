import Foundation

/// The name a person gave a file, made harmless: no folders, no control or direction characters, no leading dot,
/// not longer than a file system bears.
struct NamaBerkas: Equatable {
  private static let palingPanjang = 120

  /// Without its ending; never empty.
  let pokok: String
  /// In small letters; empty when the name has none.
  let akhiran: String

  init(_ mentah: String) {
    let terakhir = mentah.precomposedStringWithCanonicalMapping
      .split(whereSeparator: { $0 == "/" || $0 == "\\" }).last
    var bersih = String.UnicodeScalarView()
    for skalar in (terakhir ?? "").unicodeScalars { bersih.append(Self.boleh(skalar) ? skalar : " ") }
    let nama = String(bersih).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .trimmingCharacters(in: CharacterSet(charactersIn: ". "))
    let titik = nama.lastIndex(of: ".")
    let akhiran = titik.map { nama[nama.index(after: $0)...].lowercased() } ?? ""
    let sah = akhiran.wholeMatch(of: /[a-z0-9]{1,8}/) != nil
    self.akhiran = sah ? akhiran : ""
    let pokok = (sah ? titik.map { String(nama[..<$0]) } : nil) ?? nama
    self.pokok = pokok.isEmpty ? "berkas" : String(pokok.prefix(Self.palingPanjang))
  }

  func lengkap(_ jenis: JenisBerkas) -> String {
    "\(pokok).\(jenis.akhiran.contains(akhiran) ? akhiran : jenis.akhiran[0])"
  }

  private static func boleh(_ skalar: Unicode.Scalar) -> Bool {
    switch skalar.properties.generalCategory {
    // Format covers the direction marks with which "gpj.exe" is made to look like "exe.jpg".
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: !"\"<>|:*?".unicodeScalars.contains(skalar)
    }
  }
}
