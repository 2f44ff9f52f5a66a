import Foundation

/// How one kind of bucket fills and leaks.
struct AturanHambat: Sendable, Equatable {
  /// The attempt with this number is the first that makes the next one wait.
  let bebas: Double
  /// Seconds until one attempt is forgotten.
  let surut: TimeInterval
  /// The first wait in seconds.
  let dasar: TimeInterval
  /// The longest wait in seconds.
  let paling: TimeInterval
}

extension AturanHambat {
  /// One account from one network.
  static let akunJaringan = AturanHambat(bebas: 5, surut: 900, dasar: 15, paling: 900)
  /// The same under an alarm: one attempt each, then long waits.
  static let akunJaringanWaspada = AturanHambat(bebas: 1, surut: 900, dasar: 60, paling: 900)
  /// All unknown devices together; it only raises the alarm, since a wait for all would lock the owner out.
  static let akunWaspada = AturanHambat(bebas: 20, surut: 600, dasar: 0, paling: 0)
  /// All accounts from one network; it only raises the alarm, since an office of hundreds of people, or a whole
  /// mobile network, may share it.
  static let jaringan = AturanHambat(bebas: 30, surut: 60, dasar: 0, paling: 0)
  /// A device that logged in before; nobody else can fill this one.
  static let perangkat = AturanHambat(bebas: 5, surut: 300, dasar: 15, paling: 300)
  /// Codes of the second factor: only who knows the password gets here.
  static let kode = AturanHambat(bebas: 5, surut: 600, dasar: 30, paling: 900)
  /// The password once more, within a session.
  static let ulang = AturanHambat(bebas: 5, surut: 300, dasar: 15, paling: 300)
}
