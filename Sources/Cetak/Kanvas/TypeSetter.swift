import CPangoCairo

/// A Pango context that measures as a PDF does. Lives within one call on one thread: Pango keeps a font map
/// per thread, so calls on different threads share nothing.
final class TypeSetter {
  let context: OpaquePointer
  private var verified: Set<Huruf> = []

  init() throws(CetakError) {
    guard let map = pango_cairo_font_map_get_default(), let context = pango_font_map_create_context(map)
    else {
      throw .kanvas("pango")
    }
    self.context = context
    // One Pango unit of size is one point: without this everything is 96/72 too large.
    pango_cairo_context_set_resolution(context, 72)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, pango_language_from_string("id"))
    let options = cairo_font_options_create()
    defer { cairo_font_options_destroy(options) }
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    pango_cairo_context_set_font_options(context, options)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(context)) }

  /// The description of a typeface for Pango; the caller frees it.
  /// - Throws: when Fontconfig would silently take another face.
  func description(_ huruf: Huruf, size: Double) throws(CetakError) -> OpaquePointer {
    guard let description = pango_font_description_new() else { throw .kanvas("pango") }
    pango_font_description_set_family(description, huruf.keluarga)
    pango_font_description_set_absolute_size(description, size * Double(PANGO_SCALE))
    do {
      try verify(huruf, description)
      return description
    } catch {
      pango_font_description_free(description)
      throw error
    }
  }

  private func verify(_ huruf: Huruf, _ description: OpaquePointer) throws(CetakError) {
    if verified.contains(huruf) { return }
    let missing = CetakError.hurufTidakTerpasang(huruf.keluarga, paket: huruf.paket)
    guard let font = pango_context_load_font(context, description) else { throw missing }
    defer { g_object_unref(UnsafeMutableRawPointer(font)) }
    let found = pango_font_describe(font)
    defer { pango_font_description_free(found) }
    guard let family = pango_font_description_get_family(found), String(cString: family) == huruf.keluarga
    else {
      throw missing
    }
    verified.insert(huruf)
  }
}
