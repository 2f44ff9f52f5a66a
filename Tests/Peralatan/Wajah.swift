import CPangoCairo
import Foundation

/// A face that is nobody's, drawn in soft ellipses around its middle: one unit is the width of the face.
package struct Wajah {
  package var lebar = 640
  package var tinggi = 480
  /// The width of the face in pixels.
  package var wajah = 190.0
  /// Where the middles of the faces are, as shares of width and height.
  package var tempat: [(x: Double, y: Double)] = [(0.5, 0.46)]
  /// 1: light from the front.
  package var terang = 1.0
  /// How much is added to the softness of every edge.
  package var kabur = 0.0
  /// How dark a shadow lies over the left half.
  package var bayangan = 0.0

  package init(
    lebar: Int = 640, tinggi: Int = 480, wajah: Double = 190,
    tempat: [(x: Double, y: Double)] = [(0.5, 0.46)],
    terang: Double = 1, kabur: Double = 0, bayangan: Double = 0
  ) {
    (self.lebar, self.tinggi, self.wajah, self.tempat) = (lebar, tinggi, wajah, tempat)
    (self.terang, self.kabur, self.bayangan) = (terang, kabur, bayangan)
  }

  package enum Galat: Error { case cairo }

  private struct Bulat {
    let x, y, rx, ry, lembut: Double
    let warna: (Double, Double, Double)
    let kuat: Double

    init(
      _ x: Double, _ y: Double, _ rx: Double, _ ry: Double, _ lembut: Double,
      _ warna: (Double, Double, Double), _ kuat: Double = 1
    ) {
      (self.x, self.y, self.rx, self.ry) = (x, y, rx, ry)
      (self.lembut, self.warna, self.kuat) = (lembut, warna, kuat)
    }
  }

  private static var bagian: [Bulat] {
    let rambut = (28.0, 22.0, 20.0)
    var semua = [
      Bulat(0, 1.35, 1.05, 0.62, 0.06, (236, 236, 240)), Bulat(0, 0.78, 0.27, 0.45, 0.1, (168, 122, 96)),
      Bulat(0, -0.12, 0.58, 0.78, 0.06, rambut), Bulat(0, 0.05, 0.5, 0.66, 0.05, (205, 160, 128)),
      Bulat(0, -0.22, 0.36, 0.2, 0.9, (226, 184, 152), 0.8),
      Bulat(0, 0.2, 0.12, 0.34, 0.9, (232, 192, 160), 0.8),
    ]
    for sisi in [-1.0, 1] {
      semua += [
        Bulat(sisi * 0.27, 0.2, 0.16, 0.14, 0.9, (224, 178, 148), 0.8),
        Bulat(sisi * 0.44, 0.2, 0.12, 0.4, 0.9, (150, 108, 84), 0.55),
        Bulat(sisi * 0.215, -0.045, 0.16, 0.1, 0.6, (140, 98, 78), 0.75),
        Bulat(sisi * 0.215, -0.15, 0.15, 0.035, 0.5, (46, 34, 30), 0.95),
        Bulat(sisi * 0.215, -0.02, 0.095, 0.042, 0.25, (236, 232, 228)),
        Bulat(sisi * 0.215, -0.02, 0.045, 0.045, 0.2, (40, 26, 20)),
        Bulat(sisi * 0.215, -0.055, 0.105, 0.018, 0.4, (50, 34, 28), 0.9),
        Bulat(sisi * 0.06, 0.225, 0.03, 0.022, 0.5, (92, 58, 46), 0.9),
      ]
    }
    return semua + [
      Bulat(0, 0.28, 0.11, 0.03, 0.9, (160, 114, 92), 0.5),
      Bulat(0, 0.385, 0.17, 0.03, 0.4, (150, 74, 70), 0.9),
      Bulat(0, 0.425, 0.13, 0.035, 0.5, (176, 98, 92), 0.8),
      Bulat(0, 0.39, 0.16, 0.008, 0.4, (86, 44, 42), 0.9), Bulat(0, -0.62, 0.5, 0.24, 0.3, rambut),
    ]
  }

  package func png() throws -> [UInt8] {
    try Self.gambar(lebar, tinggi) { pena in
      cairo_set_source_rgb(pena, 0.2, 0.36, 0.69)
      cairo_paint(pena)
      for satu in tempat {
        for bulat in Self.bagian {
          lukis(bulat, di: (satu.x * Double(lebar), satu.y * Double(tinggi)), pena)
        }
      }
      if bayangan > 0 {
        cairo_rectangle(pena, 0, 0, Double(lebar) * (tempat.first?.x ?? 0.5), Double(tinggi))
        cairo_set_source_rgba(pena, 0, 0, 0, bayangan)
        cairo_fill(pena)
      }
      cairo_set_source_rgba(pena, terang < 1 ? 0 : 1, terang < 1 ? 0 : 1, terang < 1 ? 0 : 1, abs(1 - terang))
      cairo_paint(pena)
    }
  }

  private func lukis(_ bulat: Bulat, di tengah: (x: Double, y: Double), _ pena: OpaquePointer) {
    let (r, g, b) = bulat.warna
    let lembut = min(1, bulat.lembut + kabur)
    let pola = cairo_pattern_create_radial(0, 0, 0, 0, 0, 1)
    defer { cairo_pattern_destroy(pola) }
    cairo_pattern_add_color_stop_rgba(pola, 1 - lembut, r / 255, g / 255, b / 255, bulat.kuat)
    cairo_pattern_add_color_stop_rgba(pola, 1, r / 255, g / 255, b / 255, 0)
    cairo_save(pena)
    cairo_translate(pena, tengah.x + bulat.x * wajah, tengah.y + bulat.y * wajah)
    cairo_scale(pena, bulat.rx * wajah * (1 + kabur / 4), bulat.ry * wajah * (1 + kabur / 4))
    cairo_set_source(pena, pola)
    cairo_arc(pena, 0, 0, 1, 0, 2 * Double.pi)
    cairo_fill(pena)
    cairo_restore(pena)
  }

  /// A stroke of a pen on paper of this brightness.
  package static func goresan(kertas: Double = 1, tinta: Bool = true) throws -> [UInt8] {
    try gambar(900, 400) { pena in
      cairo_set_source_rgb(pena, kertas, kertas, kertas * 0.97)
      cairo_paint(pena)
      guard tinta else { return }
      cairo_set_source_rgb(pena, 0.05, 0.05, 0.12)
      cairo_set_line_width(pena, 6)
      cairo_move_to(pena, 300, 200)
      cairo_curve_to(pena, 380, 60, 390, 280, 450, 170)
      cairo_curve_to(pena, 490, 100, 490, 250, 600, 190)
      cairo_stroke(pena)
    }
  }

  private static func gambar(_ lebar: Int, _ tinggi: Int, _ isi: (OpaquePointer) -> Void) throws -> [UInt8] {
    guard let bidang = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(lebar), Int32(tinggi)),
      let pena = cairo_create(bidang)
    else { throw Galat.cairo }
    defer {
      cairo_destroy(pena)
      cairo_surface_destroy(bidang)
    }
    isi(pena)
    let folder = try FolderSementara()
    let jalur = folder.berkas("wajah.png").path
    guard cairo_surface_write_to_png(bidang, jalur) == CAIRO_STATUS_SUCCESS else { throw Galat.cairo }
    return Array(try Data(contentsOf: URL(filePath: jalur)))
  }
}
