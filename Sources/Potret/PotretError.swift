/// Why a picture cannot be looked at at all.
package enum PotretError: Error, Equatable {
  /// Neither a JPEG nor a PNG that can be read.
  case notAPicture
  /// More pixels than anybody needs.
  case tooLarge
  /// OpenCV's cascade is not installed; `opencv-data` brings it.
  case cascadeMissing(String)
  /// Something in the libraries failed.
  case fault
}
