import CWajah

/// Pictures made from pictures.
package enum Potret {
  /// Cuts the head and shoulders around the face of `ukuran`: three to four, `width` pixels wide, as JPEG.
  ///
  /// `scale`: how high the cut is, in sides of the face.
  /// - Throws: `PotretError`.
  package static func cut(
    _ bytes: [UInt8], around ukuran: UkuranPotret, scale: Double = 2.1, width: Int = 480
  ) throws(PotretError) -> [UInt8] {
    let height = min(ukuran.side * scale, Double(ukuran.height))
    let broad = height * 3 / 4
    // Never more beyond an edge than has to be.
    let left = clamped(ukuran.x + ukuran.side / 2 - broad / 2, upTo: Double(ukuran.width) - broad)
    let top = clamped(ukuran.y + ukuran.side * 0.52 - height / 2, upTo: Double(ukuran.height) - height)
    return try made(from: bytes) {
      cwajah_cut($0, $1, left, top, broad, height, Int32(width), Int32(width * 4 / 3), 88, $2)
    }
  }

  /// The same picture as PNG, for papers.
  /// - Throws: `PotretError`.
  package static func png(_ bytes: [UInt8]) throws(PotretError) -> [UInt8] {
    try made(from: bytes) { cwajah_png($0, $1, $2) }
  }

  /// The picture and nothing else: without place, time, camera and all that files of pictures carry; as JPEG, its longer
  /// side at most `most` pixels.
  /// - Throws: `PotretError`.
  package static func bare(_ bytes: [UInt8], most: Int = 2000) throws(PotretError) -> [UInt8] {
    try made(from: bytes) { cwajah_jpeg($0, $1, Int32(most), 82, $2) }
  }

  /// A handwritten stroke on white, trimmed, as PNG; with the share of the picture that was ink. Nothing when there is
  /// no ink.
  /// - Throws: `PotretError`.
  package static func stroke(
    _ bytes: [UInt8], width: Int = 600, height: Int = 240
  ) throws(PotretError) -> (png: [UInt8], ink: Double) {
    var ink = 0.0
    let png = try made(from: bytes) { cwajah_stroke($0, $1, Int32(width), Int32(height), &ink, $2) }
    return (png, ink)
  }

  private static func clamped(_ value: Double, upTo most: Double) -> Double {
    most < 0 ? most / 2 : min(max(0, value), most)
  }
}

/// Runs a function of the library and takes over what it made.
private func made(
  from bytes: [UInt8],
  _ make: (UnsafePointer<UInt8>?, Int, UnsafeMutablePointer<cwajah_picture>) -> Int32
) throws(PotretError) -> [UInt8] {
  var picture = cwajah_picture()
  defer { cwajah_free(&picture) }
  let code = bytes.withUnsafeBufferPointer { make($0.baseAddress, $0.count, &picture) }
  try check(code)
  return Array(UnsafeBufferPointer(start: picture.bytes, count: picture.count))
}
