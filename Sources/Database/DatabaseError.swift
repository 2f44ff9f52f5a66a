/// What can go wrong with storage, the same on both engines.
package enum DatabaseError: Error, Equatable {
  /// The database cannot be reached, or no connection came free in time. Trying again later may help.
  case unavailable(String)
  /// No room is left to write.
  case full
  /// A rule of the schema refused the change: `UNIQUE surat.tahun, surat.nomor`, `NOT NULL surat.perihal`,
  /// `FOREIGN KEY`, or `CHECK` and the name or expression of the check. Never holds a value.
  case constraint(String)
  case other(String)
}
