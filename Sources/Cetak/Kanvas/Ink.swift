import CPangoCairo

extension Pixels {
  /// What is dark in it as one drawing, row by row: handwriting that stands on any ground, without the paper it was
  /// written on, and without transparency, which PDF/A-1 does not know.
  func ink(_ colour: Warna) -> GambarVektor {
    var path: [GambarVektor.Langkah] = []
    let (columns, rows) = (Int(width), Int(height))
    let stride = Int(cairo_image_surface_get_stride(surface))
    guard let bytes = cairo_image_surface_get_data(surface) else {
      return GambarVektor(lebar: width, tinggi: height, bentuk: [])
    }
    for row in 0..<rows {
      var begin: Int?
      for column in 0...columns {
        let pixel = bytes + row * stride + min(column, columns - 1) * 4
        // blue, green, red; a sum below half of white is ink
        let isInk = column < columns && Int(pixel[0]) + Int(pixel[1]) + Int(pixel[2]) < 384
        if isInk, begin == nil { begin = column }
        if !isInk, let from = begin {
          path += Self.rectangle(from, row, column)
          begin = nil
        }
      }
    }
    return GambarVektor(lebar: width, tinggi: height, bentuk: [.init(path, isi: colour)])
  }

  private static func rectangle(_ from: Int, _ row: Int, _ to: Int) -> [GambarVektor.Langkah] {
    let (left, right, top) = (Double(from), Double(to), Double(row))
    return [
      .pindah(GambarVektor.Titik(left, top)), .lurus(GambarVektor.Titik(right, top)),
      .lurus(GambarVektor.Titik(right, top + 1)),
      .lurus(GambarVektor.Titik(left, top + 1)), .tutup,
    ]
  }
}
