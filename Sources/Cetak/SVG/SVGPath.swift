/// Reads the `d` attribute of an SVG path: every command of SVG 1.1, absolute and relative.
struct SVGPath {
  typealias Titik = GambarVektor.Titik
  private var scanner: SVGNumbers
  private var steps: [GambarVektor.Langkah] = []
  private var current = Titik(0, 0)
  private var start = Titik(0, 0)
  /// The last control point, mirrored by the smooth commands; nil after other commands.
  private var control: (point: Titik, command: Character)?

  /// Nil when `text` is not a path.
  static func read(_ text: String) -> [GambarVektor.Langkah]? {
    var path = SVGPath(scanner: SVGNumbers(text))
    return path.run() ? path.steps : nil
  }

  private init(scanner: SVGNumbers) { self.scanner = scanner }

  private mutating func run() -> Bool {
    var command: Character?
    while !scanner.isAtEnd {
      if let letter = scanner.letter() {
        command = letter
      } else if command == "Z" || command == "z" {
        return false
      }
      guard let now = command, draw(now) else { return false }
      // Further pairs after a move are lines.
      if now == "M" { command = "L" }
      if now == "m" { command = "l" }
    }
    return true
  }

  private mutating func draw(_ command: Character) -> Bool {
    let base = command.isLowercase ? current : Titik(0, 0)
    switch Character(command.uppercased()) {
    case "M": return move(base)
    case "L": return point(base).map { line(to: $0) } != nil
    case "H": return scanner.number().map { line(to: Titik(base.x + $0, current.y)) } != nil
    case "V": return scanner.number().map { line(to: Titik(current.x, base.y + $0)) } != nil
    case "C":
      guard let a = point(base), let b = point(base), let to = point(base) else { return false }
      return curve(a, b, to, "C")
    case "S":
      let a = mirrored("C")
      guard let b = point(base), let to = point(base) else { return false }
      return curve(a, b, to, "C")
    case "Q":
      guard let a = point(base), let to = point(base) else { return false }
      return quadratic(a, to)
    case "T":
      let a = mirrored("Q")
      guard let to = point(base) else { return false }
      return quadratic(a, to)
    case "A": return arc(base)
    case "Z":
      steps.append(.tutup)
      current = start
      control = nil
      return true
    default: return false
    }
  }

  private mutating func point(_ base: Titik) -> Titik? {
    guard let x = scanner.number(), let y = scanner.number() else { return nil }
    return Titik(base.x + x, base.y + y)
  }

  private mutating func move(_ base: Titik) -> Bool {
    guard let to = point(base) else { return false }
    steps.append(.pindah(to))
    current = to
    start = to
    control = nil
    return true
  }

  private mutating func line(to: Titik) {
    steps.append(.lurus(to))
    current = to
    control = nil
  }

  private mutating func curve(_ a: Titik, _ b: Titik, _ to: Titik, _ command: Character) -> Bool {
    steps.append(.lengkung(a, b, to))
    current = to
    control = (b, command)
    return true
  }

  private mutating func quadratic(_ a: Titik, _ to: Titik) -> Bool {
    func between(_ from: Titik) -> Titik {
      Titik(from.x + (a.x - from.x) * 2 / 3, from.y + (a.y - from.y) * 2 / 3)
    }
    steps.append(.lengkung(between(current), between(to), to))
    current = to
    control = (a, "Q")
    return true
  }

  private func mirrored(_ command: Character) -> Titik {
    guard let control, control.command == command else { return current }
    return Titik(2 * current.x - control.point.x, 2 * current.y - control.point.y)
  }

  private mutating func arc(_ base: Titik) -> Bool {
    guard let rx = scanner.number(), let ry = scanner.number(), let rotation = scanner.number(),
      let large = scanner.flag(), let sweep = scanner.flag(), let to = point(base)
    else { return false }
    let arc = SVGArc(
      from: current, to: to, rx: abs(rx), ry: abs(ry), rotation: rotation * .pi / 180, large: large,
      sweep: sweep)
    steps += arc.steps()
    current = to
    control = nil
    return true
  }
}
