import Foundation

/// One SVG with every icon as a symbol, made from the single files of bootstrap-icons.
enum Sprite {
  static let folder = "/usr/share/bootstrap-icons/svg"

  /// - Throws: `AssetError.packageMissing` when an icon's file is not there.
  static func make(_ icons: [Icon] = Icon.allCases, from folder: String = folder) throws(AssetError)
    -> [UInt8]
  {
    var sprite = "<svg xmlns=\"http://www.w3.org/2000/svg\">"
    for icon in icons {
      let path = "\(folder)/\(icon.rawValue).svg"
      guard let file = FileManager.default.contents(atPath: path), let drawing = drawing(file) else {
        throw .packageMissing("bootstrap-icons", wanted: path)
      }
      sprite +=
        "<symbol id=\"\(icon.rawValue)\" viewBox=\"0 0 16 16\" fill=\"currentColor\">\(drawing)</symbol>"
    }
    return Array("\(sprite)</svg>".utf8)
  }

  /// What stands between `<svg …>` and `</svg>`.
  private static func drawing(_ file: Data) -> String? {
    guard let text = String(data: file, encoding: .utf8), let open = text.range(of: "<svg"),
      let start = text[open.upperBound...].firstIndex(of: ">"),
      let end = text.range(of: "</svg>", options: .backwards)
    else { return nil }
    return text[text.index(after: start)..<end.lowerBound].split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }.joined()
  }
}
