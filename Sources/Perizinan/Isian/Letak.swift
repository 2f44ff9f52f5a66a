import Foundation

/// A place on the earth, in degrees (WGS 84): `-7.427312,111.022847`.
package struct Letak: Sendable, Equatable, LosslessStringConvertible {
  package let lintang: Double
  package let bujur: Double

  /// Nil for what is no place on the earth.
  package init?(lintang: Double, bujur: Double) {
    guard (-90...90).contains(lintang), (-180...180).contains(bujur) else { return nil }
    self.lintang = lintang
    self.bujur = bujur
  }

  package init?(_ description: String) {
    let bagian = description.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    guard bagian.count == 2, let lintang = Double(bagian[0]), let bujur = Double(bagian[1]) else {
      return nil
    }
    self.init(lintang: lintang, bujur: bujur)
  }

  /// To the sixth decimal: a tenth of a metre.
  package var description: String {
    "\(String(format: "%.6f", lintang)),\(String(format: "%.6f", bujur))"
  }
}
