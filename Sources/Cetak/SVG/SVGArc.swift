import Foundation

/// An elliptical arc given by its ends (SVG 1.1, F.6), as Bézier curves of at most a quarter turn.
struct SVGArc {
  let from: GambarVektor.Titik
  let to: GambarVektor.Titik
  let rx: Double
  let ry: Double
  let rotation: Double
  let large: Bool
  let sweep: Bool

  func steps() -> [GambarVektor.Langkah] {
    guard from != to else { return [] }
    guard rx > 0, ry > 0 else { return [.lurus(to)] }
    let c = cos(rotation)
    let s = sin(rotation)
    let dx = (from.x - to.x) / 2
    let dy = (from.y - to.y) / 2
    let x1 = c * dx + s * dy
    let y1 = c * dy - s * dx
    let scale = max(1, (x1 * x1 / (rx * rx) + y1 * y1 / (ry * ry)).squareRoot())
    let a = rx * scale
    let b = ry * scale
    let denominator = a * a * y1 * y1 + b * b * x1 * x1
    let root = max(0, (a * a * b * b - denominator) / denominator).squareRoot() * (large == sweep ? -1 : 1)
    let cx = root * a * y1 / b
    let cy = -root * b * x1 / a
    let begin = atan2((y1 - cy) / b, (x1 - cx) / a)
    var turn = atan2((-y1 - cy) / b, (-x1 - cx) / a) - begin
    if sweep, turn < 0 { turn += 2 * .pi }
    if !sweep, turn > 0 { turn -= 2 * .pi }
    let centre = (x: c * cx - s * cy + (from.x + to.x) / 2, y: s * cx + c * cy + (from.y + to.y) / 2)

    func place(_ x: Double, _ y: Double) -> GambarVektor.Titik {
      GambarVektor.Titik(centre.x + c * a * x - s * b * y, centre.y + s * a * x + c * b * y)
    }
    let count = max(1, Int((abs(turn) / (.pi / 2)).rounded(.up)))
    let part = turn / Double(count)
    let k = 4 / 3 * tan(part / 4)
    return (0..<count)
      .map { index in
        let p = begin + Double(index) * part
        let q = p + part
        return .lengkung(
          place(cos(p) - k * sin(p), sin(p) + k * cos(p)), place(cos(q) + k * sin(q), sin(q) - k * cos(q)),
          index == count - 1 ? to : place(cos(q), sin(q)))
      }
  }
}
