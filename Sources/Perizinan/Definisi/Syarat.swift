/// A paper that must be brought.
package struct Syarat: Sendable, Equatable {
  /// Which kind of file a requirement takes.
  package enum Jenis: String, Sendable, CaseIterable {
    case pdf, gambar
  }

  package let kode: String
  package let nama: DuaBahasa
  /// How to get it, and what is looked at.
  package let keterangan: DuaBahasa
  package let jenis: [Jenis]
  /// In MiB.
  package let terbesar: Int
  /// Nil: always needed.
  package let wajibBila: Rumus?
  /// Whether the paper itself may be seen by anybody; its name always may.
  package let publik: Bool
  /// Whether it may be used again for another application.
  package let simpan: Bool
  /// The service whose decision this paper is: applied for together with it, the paper follows.
  package let dariLayanan: String?
}
