import CWajah
import Foundation

/// Looks at portraits with OpenCV's cascade for frontal faces. One picture at a time; the cascade is read at the first.
package actor PembacaPotret {
  /// Where Debian's `opencv-data` puts it.
  package static let cascade = "/usr/share/opencv4/haarcascades/haarcascade_frontalface_alt2.xml"

  private let path: String
  private var finder: PencariWajah?

  package init(cascade path: String = PembacaPotret.cascade) { self.path = path }

  /// - Throws: `PotretError`.
  package func look(at bytes: [UInt8]) throws(PotretError) -> UkuranPotret {
    let finder = try opened()
    var face = cwajah_face()
    let code = bytes.withUnsafeBufferPointer {
      cwajah_look(finder.handle, $0.baseAddress, $0.count, &face)
    }
    try check(code)
    return UkuranPotret(face)
  }

  private func opened() throws(PotretError) -> PencariWajah {
    if let finder { return finder }
    guard let handle = cwajah_finder_open(path) else { throw .cascadeMissing(path) }
    let opened = PencariWajah(handle: handle)
    finder = opened
    return opened
  }
}

/// Holds the cascade as long as its reader lives.
private final class PencariWajah {
  let handle: OpaquePointer

  init(handle: OpaquePointer) { self.handle = handle }

  deinit { cwajah_finder_close(handle) }
}

func check(_ code: Int32) throws(PotretError) {
  switch Int(code) {
  case Int(CWAJAH_OK): break
  case Int(CWAJAH_NO_PICTURE): throw .notAPicture
  case Int(CWAJAH_TOO_LARGE): throw .tooLarge
  default: throw .fault
  }
}
