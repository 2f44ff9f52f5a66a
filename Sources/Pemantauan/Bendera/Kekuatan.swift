import Foundation

/// How far something stands out.
package enum Kekuatan: Sendable, Equatable {
  /// In standard deviations from what peers lead to expect.
  case z(Double)
  /// Which share of the peers lies below, 0 to 1.
  case kuantil(Double)
  /// A fact is not stronger or weaker; the weight only puts the graver first.
  case fakta(Double)

  /// All three on one scale, about that of standard deviations, for sorting.
  package var nilai: Double {
    switch self {
    case .z(let z): z
    // The logistic curve lies within 0.01 of the normal one at this scale.
    case .kuantil(let q): log(max(q, 0.0001) / max(1 - q, 0.0001)) / 1.702
    case .fakta(let bobot): bobot
    }
  }
}
