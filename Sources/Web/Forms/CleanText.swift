import Foundation

/// A typed text as it is kept: lines end in `\n`, letters are composed, and what nobody can see is gone.
///
/// - A no-break space of no width, a soft hyphen, a byte order mark and the like come along when something is pasted from
///   Word or a web page; they are dropped, since two names that look the same must be the same.
/// - Joiners stay behind a letter of a script that needs them (aksara Jawa, emoji), and are dropped behind Latin ones.
/// - A vertical tab and a form feed are line breaks of Word. In a text of one line a tab is a space; among several lines
///   it may part the columns of a table.
/// - Other control characters, and those that turn the direction of writing around, are not taken: they make a text read
///   other than it is (UAX #9; Trojan Source). Nobody writes them by intent in Indonesian.
struct CleanText {
  let text: String
  /// What is wrong with it; nil when nothing is. `text` is without it then.
  let problem: String?

  init(_ raw: String) {
    guard raw.unicodeScalars.contains(where: { !Self.isPlain($0) }) else {
      (text, problem) = (raw, nil)
      return
    }
    var kept = String.UnicodeScalarView()
    var refused: Refused?
    var previous: Unicode.Scalar?
    for scalar in raw.unicodeScalars {
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: kept.append("\n")
      case 0x09: kept.append("\t")
      case 0x00...0x1F, 0x7F...0x9F: refused = refused ?? .control
      case 0x202A...0x202E, 0x2066...0x2069: refused = .direction
      case 0x200C, 0x200D:
        if let last = kept.last, last.value > 0x24F { kept.append(scalar) }
      case 0xFE00...0xFE0F: kept.append(scalar)
      case _ where scalar.properties.isDefaultIgnorableCodePoint: break
      default: kept.append(scalar)
      }
      previous = scalar
    }
    let composed = String(kept).precomposedStringWithCanonicalMapping
    text = composed.utf8.contains(10) ? composed : composed.replacing("\t", with: " ")
    problem = refused?.sentence
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 32 && scalar.value < 127 || scalar.value == 10
  }

  private enum Refused {
    case control, direction

    var sentence: String {
      switch self {
      case .control:
        "Teks ini memuat karakter kendali yang tidak terlihat. Ketik ulang bagian itu, jangan ditempel."
      case .direction:
        "Teks ini memuat tanda tak terlihat yang membalik arah tulisan. Ketik ulang bagian itu, jangan ditempel."
      }
    }
  }
}
