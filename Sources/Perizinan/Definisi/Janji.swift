/// What the board promises: so many days from a complete file.
package struct Janji: Sendable, Equatable {
  /// Which days are counted: those on which offices work, or all of them.
  package enum Hari: String, Sendable, CaseIterable {
    /// Working days of the calendar of the office that answers.
    case kerja
    /// Every day; when the last is free, the next working day.
    case kalender
  }

  package let hari: Int
  package let jenis: Hari
}
