/// Which activity of a log means what. An activity that is called like a kind (`ditolak`) needs no entry.
package struct PetaKegiatan: Sendable {
  /// One activity, and what it means.
  package struct Arti: Sendable {
    /// As in the log; capitals do not matter.
    package let kegiatan: String
    /// What it means.
    package let jenis: JenisKegiatan

    /// An activity and its meaning.
    package init(_ kegiatan: String, _ jenis: JenisKegiatan) {
      self.kegiatan = kegiatan
      self.jenis = jenis
    }
  }

  private var jenis: [String: JenisKegiatan] = [:]

  /// The later of two entries for one activity counts.
  package init(_ arti: [Arti] = []) {
    for satu in JenisKegiatan.allCases { jenis[satu.rawValue] = satu }
    for satu in arti { jenis[Self.kunci(satu.kegiatan)] = satu.jenis }
  }

  /// What the activity means; `.lain` when nobody said.
  package func jenis(_ kegiatan: String) -> JenisKegiatan {
    jenis[Self.kunci(kegiatan)] ?? .lain
  }

  private static func kunci(_ kegiatan: String) -> String {
    kegiatan.lowercased().split { $0 == " " || $0 == "_" || $0 == "-" }.joined(separator: "_")
  }
}
