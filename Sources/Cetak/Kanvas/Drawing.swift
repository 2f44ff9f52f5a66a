import CPangoCairo

extension Canvas {
  /// Draws `marks` with the origin at `x`, `y`.
  func draw(_ marks: [Mark], x: Double, y: Double) {
    for mark in marks {
      switch mark.moved(x, y) {
      case .text(let line, let x, let y, let colour):
        setColour(colour)
        cairo_move_to(painter, x, y)
        pango_cairo_show_layout_line(painter, line.line)
      case .fill(let rectangle, let colour):
        setColour(colour)
        cairo_rectangle(painter, rectangle.x, rectangle.y, rectangle.width, rectangle.height)
        cairo_fill(painter)
      case .frame(let rectangle, let thickness, let radius, let colour):
        setColour(colour)
        cairo_set_line_width(painter, thickness)
        outline(rectangle, radius: radius)
        cairo_stroke(painter)
      case .qr(let modules, let rectangle): draw(modules, in: rectangle)
      case .picture(let picture, let rectangle): draw(picture, in: rectangle)
      }
    }
  }

  /// A word across the sheet, under everything drawn later.
  func watermark(_ line: TextLine, width: Double, height: Double) {
    cairo_save(painter)
    defer { cairo_restore(painter) }
    setColour(Warna(kelabu: 0.93))
    cairo_translate(painter, width / 2, height / 2)
    cairo_rotate(painter, -0.9)
    cairo_move_to(painter, -line.width / 2, line.ascent / 3)
    pango_cairo_show_layout_line(painter, line.line)
  }

  func setColour(_ colour: Warna) {
    cairo_set_source_rgb(painter, colour.merah, colour.hijau, colour.biru)
  }

  private func outline(_ r: Rectangle, radius: Double) {
    guard radius > 0 else {
      cairo_rectangle(painter, r.x, r.y, r.width, r.height)
      return
    }
    cairo_new_sub_path(painter)
    cairo_arc(painter, r.x + r.width - radius, r.y + radius, radius, -.pi / 2, 0)
    cairo_arc(painter, r.x + r.width - radius, r.y + r.height - radius, radius, 0, .pi / 2)
    cairo_arc(painter, r.x + radius, r.y + r.height - radius, radius, .pi / 2, .pi)
    cairo_arc(painter, r.x + radius, r.y + radius, radius, .pi, 3 * .pi / 2)
    cairo_close_path(painter)
  }

  private func draw(_ modules: QRModules, in area: Rectangle) {
    let module = area.width / Double(modules.size)
    setColour(.hitam)
    for run in modules.runs {
      cairo_rectangle(
        painter, area.x + Double(run.start) * module, area.y + Double(run.row) * module,
        Double(run.length) * module, module)
    }
    cairo_fill(painter)
  }

  private func draw(_ picture: Picture, in area: Rectangle) {
    cairo_save(painter)
    defer { cairo_restore(painter) }
    cairo_translate(painter, area.x, area.y)
    switch picture {
    case .pixels(let pixels):
      cairo_scale(painter, area.width / pixels.width, area.height / pixels.height)
      cairo_set_source_surface(painter, pixels.surface, 0, 0)
      // PDF/A-1 forbids interpolated images; Cairo asks for interpolation unless told to be fast.
      cairo_pattern_set_filter(cairo_get_source(painter), CAIRO_FILTER_FAST)
      cairo_paint(painter)
    case .vector(let drawing):
      cairo_scale(painter, area.width / drawing.lebar, area.height / drawing.tinggi)
      drawing.bentuk.forEach(draw)
    }
  }

  private func draw(_ shape: GambarVektor.Bentuk) {
    cairo_new_path(painter)
    for step in shape.jalur {
      switch step {
      case .pindah(let to): cairo_move_to(painter, to.x, to.y)
      case .lurus(let to): cairo_line_to(painter, to.x, to.y)
      case .lengkung(let a, let b, let to): cairo_curve_to(painter, a.x, a.y, b.x, b.y, to.x, to.y)
      case .tutup: cairo_close_path(painter)
      }
    }
    if let fill = shape.isi {
      setColour(fill)
      cairo_set_fill_rule(painter, shape.genapGanjil ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING)
      cairo_fill_preserve(painter)
    }
    if let stroke = shape.garis {
      setColour(stroke)
      cairo_set_line_width(painter, shape.tebal)
      cairo_stroke_preserve(painter)
    }
    cairo_new_path(painter)
  }
}
