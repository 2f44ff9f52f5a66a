import Foundation

/// The pause before the next try: 5 s, 10 s, 20 s … at most an hour, shortened by chance to between half and the
/// whole, so that what failed together does not come back together. `percobaan` counts the tries so far, from 1;
/// `acak` is chance between 0 and 1.
func jeda(setelah percobaan: Int, acak: Double) -> TimeInterval {
  let penuh = min(3600, 5 * pow(2, Double(min(percobaan, 30) - 1)))
  return penuh * (0.5 + acak / 2)
}
