/// What an open screen is told: look again at something. A wake-up, not the news itself, so that a screen shows only
/// what its reader may see, and nothing is lost when a wake-up is.
package enum Peristiwa: Sendable, Hashable {
  /// Something of this kind changed: `surat`, `pemberitahuan`, `disposisi`.
  case berubah(String)
  /// Something of this kind is new, by its key: a list may take it in without being read again.
  case baru(String, Int64)
  /// So much changed, or the line was broken, that everything on the screen is to be read again.
  case segarkan
}

/// Who is called: an office, a person, an object that is open on a screen.
package struct SaluranSiaran: Sendable, Hashable, CustomStringConvertible {
  package let description: String

  package static func unit(_ id: some RawRepresentable<Int64>) -> Self { Self("unit:\(id.rawValue)") }
  package static func orang(_ id: some RawRepresentable<Int64>) -> Self { Self("orang:\(id.rawValue)") }

  /// Something open on a screen; `jenis` is a short word without spaces, such as `naskah`.
  package static func objek(_ jenis: StaticString, _ id: some RawRepresentable<Int64>) -> Self {
    Self("\(jenis):\(id.rawValue)")
  }

  package static let semua = Self("semua")

  init(_ teks: String) { description = teks }
}
