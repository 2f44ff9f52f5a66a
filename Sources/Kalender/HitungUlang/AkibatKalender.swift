import Database

/// What follows from a change of the calendar for dates that were promised by it. Whoever promises dates gives it to
/// `Kalender`.
package struct AkibatKalender: Sendable {
  /// In the transaction of the change: notes that dates have to be counted again, so that it cannot be forgotten.
  let antre: @Sendable (Tx) throws -> Void
  /// After it: counts again as much as can be done while somebody waits. What is left is done in the background.
  let hitung: @Sendable () async throws -> Void

  package init(
    antre: @escaping @Sendable (Tx) throws -> Void, hitung: @escaping @Sendable () async throws -> Void
  ) {
    self.antre = antre
    self.hitung = hitung
  }
}
