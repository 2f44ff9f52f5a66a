import Foundation

/// An affine transform, as the `transform` attribute writes it.
struct SVGTransform: Equatable {
  var a = 1.0
  var b = 0.0
  var c = 0.0
  var d = 1.0
  var e = 0.0
  var f = 0.0

  /// Nil when `text` is not a list of transforms.
  init?(_ text: String) {
    var rest = text[...]
    while let open = rest.firstIndex(of: "(") {
      guard let close = rest[open...].firstIndex(of: ")") else { return nil }
      let name = rest[..<open].trimmingCharacters(in: CharacterSet(charactersIn: " ,\t\n\r"))
      var scanner = SVGNumbers(String(rest[rest.index(after: open)..<close]))
      var values: [Double] = []
      while let value = scanner.number() { values.append(value) }
      guard scanner.isAtEnd, let next = SVGTransform(name, values) else { return nil }
      self = self.then(next)
      rest = rest[rest.index(after: close)...]
    }
    guard rest.allSatisfy(\.isWhitespace) else { return nil }
  }

  init() {}

  private init(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double) {
    self.a = a
    self.b = b
    self.c = c
    self.d = d
    self.e = e
    self.f = f
  }

  private init?(_ name: String, _ v: [Double]) {
    switch (name, v.count) {
    case ("matrix", 6): self.init(v[0], v[1], v[2], v[3], v[4], v[5])
    case ("translate", 1): self.init(1, 0, 0, 1, v[0], 0)
    case ("translate", 2): self.init(1, 0, 0, 1, v[0], v[1])
    case ("scale", 1): self.init(v[0], 0, 0, v[0], 0, 0)
    case ("scale", 2): self.init(v[0], 0, 0, v[1], 0, 0)
    case ("rotate", 1), ("rotate", 3):
      let angle = v[0] * .pi / 180
      let turn = SVGTransform(cos(angle), sin(angle), -sin(angle), cos(angle), 0, 0)
      let x = v.count == 3 ? v[1] : 0
      let y = v.count == 3 ? v[2] : 0
      self = SVGTransform(1, 0, 0, 1, x, y).then(turn).then(SVGTransform(1, 0, 0, 1, -x, -y))
    case ("skewX", 1): self.init(1, 0, tan(v[0] * .pi / 180), 1, 0, 0)
    case ("skewY", 1): self.init(1, tan(v[0] * .pi / 180), 0, 1, 0, 0)
    default: return nil
    }
  }

  /// `inner` first, then this one.
  func then(_ inner: SVGTransform) -> SVGTransform {
    SVGTransform(
      a * inner.a + c * inner.b, b * inner.a + d * inner.b, a * inner.c + c * inner.d,
      b * inner.c + d * inner.d,
      a * inner.e + c * inner.f + e, b * inner.e + d * inner.f + f)
  }

  func apply(_ p: GambarVektor.Titik) -> GambarVektor.Titik {
    GambarVektor.Titik(a * p.x + c * p.y + e, b * p.x + d * p.y + f)
  }

  func apply(_ steps: [GambarVektor.Langkah]) -> [GambarVektor.Langkah] {
    steps.map { step in
      switch step {
      case .pindah(let p): .pindah(apply(p))
      case .lurus(let p): .lurus(apply(p))
      case .lengkung(let p, let q, let r): .lengkung(apply(p), apply(q), apply(r))
      case .tutup: .tutup
      }
    }
  }

  /// By how much lengths grow.
  var scale: Double { abs(a * d - b * c).squareRoot() }
}
