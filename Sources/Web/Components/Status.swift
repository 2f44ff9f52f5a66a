/// How something stands. Colour is never the only sign: the word says it.
package enum Tone: String, Sendable {
  case neutral
  /// Waits for somebody.
  case waiting
  /// Waits for who is looking.
  case mine
  case done
  /// Late, refused, failed.
  case harm
}

package func status(_ text: String, _ tone: Tone = .neutral, icon symbol: Icon? = nil) -> HTML {
  "<span class=\"status \(tone.rawValue)\">\(symbol.map(icon))\(text)</span>"
}

/// Initials in a circle; the name stands beside it, so it is silent.
package func avatar(_ initials: String) -> HTML {
  "<span class=\"avatar\" aria-hidden=\"true\">\(initials)</span>"
}
