/// Something drawn, relative to the upper left corner of the box it belongs to. All in points.
enum Mark {
  /// A line of text whose baseline starts at `x`, `y`.
  case text(TextLine, x: Double, y: Double, Warna)
  case fill(Rectangle, Warna)
  case frame(Rectangle, thickness: Double, radius: Double, Warna)
  case qr(QRModules, Rectangle)
  case picture(Picture, Rectangle)

  func moved(_ dx: Double, _ dy: Double) -> Mark {
    func moved(_ rectangle: Rectangle) -> Rectangle {
      Rectangle(
        x: rectangle.x + dx, y: rectangle.y + dy, width: rectangle.width, height: rectangle.height)
    }
    switch self {
    case .text(let line, let x, let y, let colour): return .text(line, x: x + dx, y: y + dy, colour)
    case .fill(let rectangle, let colour): return .fill(moved(rectangle), colour)
    case .frame(let rectangle, let thickness, let radius, let colour):
      return .frame(moved(rectangle), thickness: thickness, radius: radius, colour)
    case .qr(let modules, let rectangle): return .qr(modules, moved(rectangle))
    case .picture(let picture, let rectangle): return .picture(picture, moved(rectangle))
    }
  }
}
