/// What the names of events mean in words. Each module supplies its own; the composition joins them.
///
///     static let peristiwa: KamusPeristiwa = [
///       "naskah.ditandatangani": "menandatangani naskah",
///     ]
package struct KamusPeristiwa: Sendable, ExpressibleByDictionaryLiteral {
  private var arti: [String: String]

  /// From the dotted name to a verb phrase that follows a person's name, lower-case, without full stop.
  package init(dictionaryLiteral pasangan: (String, String)...) {
    arti = Dictionary(pasangan) { pertama, _ in pertama }
  }

  private init(_ arti: [String: String]) { self.arti = arti }

  /// Several dictionaries in one; the first that knows a name explains it.
  package static func gabungan(_ kamus: [KamusPeristiwa]) -> KamusPeristiwa {
    KamusPeristiwa(kamus.reduce(into: [:]) { $0.merge($1.arti) { pertama, _ in pertama } })
  }

  /// The names it explains, sorted: for a list to choose from.
  package var peristiwa: [String] { arti.keys.sorted() }

  /// `menandatangani naskah`; the name itself when nobody explains it.
  package func frasa(_ peristiwa: String) -> String { arti[peristiwa] ?? peristiwa }

  /// The same as the beginning of a sentence: `Menandatangani naskah`.
  package func pokok(_ peristiwa: String) -> String {
    let frasa = frasa(peristiwa)
    return frasa.prefix(1).uppercased() + frasa.dropFirst()
  }

  /// `Budi Santoso (Camat Gemolong) menandatangani naskah: nomor 600/12.`
  package func kalimat(_ catatan: Catatan) -> String {
    let siapa = catatan.jabatan.isEmpty ? catatan.nama : "\(catatan.nama) (\(catatan.jabatan))"
    let tambahan = catatan.keterangan.isEmpty ? "" : ": \(catatan.keterangan)"
    let kalimat = "\(siapa) \(frasa(catatan.peristiwa))\(tambahan)"
    return [".", "?", "!"].contains(String(kalimat.suffix(1))) ? kalimat : kalimat + "."
  }
}
