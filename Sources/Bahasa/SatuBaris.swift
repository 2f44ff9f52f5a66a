extension StringProtocol {
  /// As a field of one line keeps it: without white space at its ends, and one space where there were several, or the
  /// end of a line.
  package var satuBaris: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
