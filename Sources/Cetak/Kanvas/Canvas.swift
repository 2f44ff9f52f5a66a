import CPangoCairo

/// A PDF surface with its pages; gives the bytes at the end.
final class Canvas {
  let painter: OpaquePointer
  private let surface: OpaquePointer
  private let sink = ByteSink()

  /// A sheet of `width` × `height` points.
  init(width: Double, height: Double) throws(CetakError) {
    let target = Unmanaged.passUnretained(sink).toOpaque()
    guard let surface = cairo_pdf_surface_create_for_stream(write, target, width, height) else {
      throw .kanvas("cairo")
    }
    // 1.4 keeps the cross-reference a plain table, and PDF/A-1 is 1.4.
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
    guard let painter = cairo_create(surface) else {
      cairo_surface_destroy(surface)
      throw .kanvas("cairo")
    }
    self.surface = surface
    self.painter = painter
  }

  deinit {
    cairo_destroy(painter)
    cairo_surface_destroy(surface)
  }

  func endPage() { cairo_show_page(painter) }

  func finish() throws(CetakError) -> [UInt8] {
    let drawing = cairo_status(painter)
    cairo_surface_finish(surface)
    for status in [drawing, cairo_surface_status(surface)] where status != CAIRO_STATUS_SUCCESS {
      throw .kanvas(String(cString: cairo_status_to_string(status)))
    }
    return sink.bytes
  }
}

private final class ByteSink {
  var bytes: [UInt8] = []
}

private let write: cairo_write_func_t = { context, data, count in
  guard let context, let data else { return CAIRO_STATUS_WRITE_ERROR }
  Unmanaged<ByteSink>.fromOpaque(context).takeUnretainedValue().bytes
    .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
  return CAIRO_STATUS_SUCCESS
}
