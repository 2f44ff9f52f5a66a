import Database

/// What a person was to an event.
package enum PeranPeristiwa: String, Sendable, CaseIterable, SQLCodable {
  /// The one it is about: the child born, the one who died.
  case subjek
  /// Moved or changed along with others.
  case anggota
  /// Became head of a family by it.
  case kepala
  case suami, istri, ayah, ibu
  /// The record that went up in another one.
  case digabung
}
