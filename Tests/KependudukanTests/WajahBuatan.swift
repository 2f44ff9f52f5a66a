import CPangoCairo
import Foundation
import Testing

/// A face that is nobody's, drawn with Cairo, and a stroke of a pen.
enum WajahBuatan {
  static func png(lebar: Double = 480, tinggi: Double = 640) throws -> [UInt8] {
    try gambar(lebar, tinggi) { pena in
      cairo_set_source_rgb(pena, 0.12, 0.3, 0.68)
      cairo_paint(pena)
      cairo_scale(pena, lebar / 480, tinggi / 640)
      bulat(pena, 240, 690, 215, 235, (0.93, 0.93, 0.95))
      bulat(pena, 240, 480, 62, 110, (0.72, 0.52, 0.4))
      bulat(pena, 240, 270, 150, 185, (0.1, 0.08, 0.07))
      bulat(pena, 240, 310, 122, 160, (0.8, 0.6, 0.47))
      for x in [190.0, 290] {
        bulat(pena, x, 290, 22, 12, (0.98, 0.98, 0.98))
        bulat(pena, x, 290, 10, 11, (0.16, 0.09, 0.06))
        bulat(pena, x, 262, 30, 6, (0.13, 0.1, 0.08))
      }
      bulat(pena, 240, 345, 16, 24, (0.74, 0.53, 0.41))
      bulat(pena, 240, 400, 42, 12, (0.68, 0.34, 0.32))
    }
  }

  static func goresan() throws -> [UInt8] {
    try gambar(360, 140) { pena in
      cairo_set_source_rgb(pena, 1, 1, 1)
      cairo_paint(pena)
      cairo_set_source_rgb(pena, 0.05, 0.05, 0.12)
      cairo_set_line_width(pena, 6)
      cairo_move_to(pena, 20, 100)
      cairo_curve_to(pena, 80, -40, 90, 180, 150, 70)
      cairo_curve_to(pena, 190, 0, 190, 150, 240, 80)
      cairo_curve_to(pena, 280, 40, 290, 110, 345, 55)
      cairo_stroke(pena)
    }
  }

  private static func bulat(
    _ pena: OpaquePointer, _ x: Double, _ y: Double, _ rx: Double, _ ry: Double,
    _ warna: (Double, Double, Double)
  ) {
    cairo_save(pena)
    cairo_translate(pena, x, y)
    cairo_scale(pena, rx, ry)
    cairo_arc(pena, 0, 0, 1, 0, 2 * Double.pi)
    cairo_restore(pena)
    cairo_set_source_rgb(pena, warna.0, warna.1, warna.2)
    cairo_fill(pena)
  }

  private static func gambar(_ lebar: Double, _ tinggi: Double, _ isi: (OpaquePointer) -> Void) throws
    -> [UInt8]
  {
    let bidang = try #require(cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(lebar), Int32(tinggi)))
    defer { cairo_surface_destroy(bidang) }
    let pena = try #require(cairo_create(bidang))
    defer { cairo_destroy(pena) }
    isi(pena)
    let jalur = FileManager.default.temporaryDirectory.appending(path: "wajah-\(UUID().uuidString).png")
    defer { try? FileManager.default.removeItem(at: jalur) }
    #expect(cairo_surface_write_to_png(bidang, jalur.path) == CAIRO_STATUS_SUCCESS)
    return Array(try Data(contentsOf: jalur))
  }
}
