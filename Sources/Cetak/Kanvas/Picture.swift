import CPangoCairo

/// A picture ready to be drawn.
enum Picture {
  case pixels(Pixels)
  case vector(GambarVektor)

  init(_ source: SumberGambar) throws(CetakError) {
    switch source {
    case .png(let bytes): self = .pixels(try Pixels(png: bytes))
    case .goresan(let bytes, let colour): self = .vector(try Pixels(png: bytes).ink(colour))
    case .vektor(let drawing):
      guard drawing.lebar > 0, drawing.tinggi > 0 else { throw .gambarTidakTerbaca }
      self = .vector(drawing)
    }
  }

  /// Width divided by height.
  var ratio: Double {
    switch self {
    case .pixels(let pixels): pixels.width / pixels.height
    case .vector(let drawing): drawing.lebar / drawing.tinggi
    }
  }
}

/// A decoded PNG on white: PDF/A-1 knows no transparency.
final class Pixels {
  let surface: OpaquePointer
  let width: Double
  let height: Double
  private static let largestSide: Int32 = 4000

  init(png: [UInt8]) throws(CetakError) {
    let size = try Self.headerSize(png)
    guard size.width <= Self.largestSide, size.height <= Self.largestSide, size.width > 0, size.height > 0
    else {
      throw .gambarTidakTerbaca
    }
    let decoded = try Self.decode(png)
    defer { cairo_surface_destroy(decoded) }
    guard let flat = cairo_image_surface_create(CAIRO_FORMAT_RGB24, size.width, size.height) else {
      throw .kanvas("cairo")
    }
    let painter = cairo_create(flat)
    defer { cairo_destroy(painter) }
    cairo_set_source_rgb(painter, 1, 1, 1)
    cairo_paint(painter)
    cairo_set_source_surface(painter, decoded, 0, 0)
    cairo_paint(painter)
    cairo_surface_flush(flat)
    surface = flat
    width = Double(size.width)
    height = Double(size.height)
  }

  deinit { cairo_surface_destroy(surface) }

  /// The size in the IHDR chunk, read before anything is decoded: a small file may claim a huge picture.
  private static func headerSize(_ png: [UInt8]) throws(CetakError) -> (width: Int32, height: Int32) {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard png.count > 33, png.starts(with: signature) else { throw .gambarTidakTerbaca }
    func number(_ offset: Int) -> Int32 {
      Int32(truncatingIfNeeded: png[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) })
    }
    return (number(16), number(20))
  }

  private static func decode(_ png: [UInt8]) throws(CetakError) -> OpaquePointer {
    var rest = png[...]
    let surface = withUnsafeMutablePointer(to: &rest) { cursor in
      cairo_image_surface_create_from_png_stream(
        { context, target, count in
          guard let context, let target else { return CAIRO_STATUS_READ_ERROR }
          let rest = context.assumingMemoryBound(to: ArraySlice<UInt8>.self)
          guard rest.pointee.count >= Int(count) else { return CAIRO_STATUS_READ_ERROR }
          for (index, byte) in rest.pointee.prefix(Int(count)).enumerated() { target[index] = byte }
          rest.pointee = rest.pointee.dropFirst(Int(count))
          return CAIRO_STATUS_SUCCESS
        }, cursor)
    }
    guard let surface else { throw .gambarTidakTerbaca }
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
      cairo_surface_destroy(surface)
      throw .gambarTidakTerbaca
    }
    return surface
  }
}
