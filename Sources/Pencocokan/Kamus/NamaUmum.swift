/// Words that names are often made of, by their sounds: what is known of names before a table has told of them.
package struct NamaUmum: Sendable {
  private var bunyi: Set<[UInt8]> = []

  /// Of nobody's names anything is known.
  package init() {}

  /// - Parameter nama: names, each of one word or several.
  package init(_ nama: some Sequence<String>) {
    for satu in nama { bunyi.formUnion(Ejaan.kataNama(satu).map(Ejaan.kode)) }
  }

  func memuat(_ kode: [UInt8]) -> Bool { bunyi.contains(kode) }
}
