import CWajah

/// What was seen in a picture: how many faces, where the largest one is, how light and how sharp it is. Lengths are in
/// pixels, shares between 0 and 1.
package struct UkuranPotret: Sendable, Equatable {
  package var width: Int
  package var height: Int
  package var faces: Int
  /// The square around the largest face.
  package var x: Double
  package var y: Double
  package var side: Double
  /// Mean brightness of the face, 0 to 255.
  package var light: Double
  /// Shares of the face that are almost black and almost white.
  package var dark: Double
  package var glare: Double
  /// 0: both halves of the face are equally light; 1: one is black.
  package var uneven: Double
  /// Variance of the Laplacian over the face at one fixed size: fine lines make it large.
  package var sharpness: Double

  init(_ face: cwajah_face) {
    width = Int(face.width)
    height = Int(face.height)
    faces = Int(face.faces)
    (x, y, side) = (face.x, face.y, face.side)
    (light, dark, glare) = (face.light, face.dark, face.glare)
    (uneven, sharpness) = (face.uneven, face.sharpness)
  }

  /// Height of the face as a share of the picture's.
  package var faceShare: Double { height == 0 ? 0 : side / Double(height) }

  /// How far the middle of the face is from the middle of the picture, as a share of its width.
  package var offset: Double { width == 0 ? 0 : abs(x + side / 2 - Double(width) / 2) / Double(width) }
}
