/// When a case is over. Where the meaning of activities is known, a decision or the handing over ends it; a log that does not
/// tell is asked after which activities its cases usually stop.
struct AkhirKasus {
  /// Of all times that an activity happens, the share at which it is the last, to be taken for an end.
  static let bagian = 0.05
  static let minimal = 20

  private let bermakna: Bool
  private let terakhir: Set<String>

  init(_ kasus: [Kasus]) {
    bermakna = kasus.contains { $0.kejadian.contains { $0.jenis.mengakhiri } }
    guard !bermakna else {
      terakhir = []
      return
    }
    var semua: [String: (banyak: Int, terakhir: Int)] = [:]
    for satu in kasus {
      for ini in satu.kejadian { semua[ini.kegiatan, default: (0, 0)].banyak += 1 }
      if let akhir = satu.kejadian.last { semua[akhir.kegiatan, default: (0, 0)].terakhir += 1 }
    }
    terakhir = Set(
      semua.filter {
        $0.value.terakhir >= Self.minimal
          && Double($0.value.terakhir) >= Self.bagian * Double($0.value.banyak)
      }
      .keys)
  }

  /// The place of the event that ended the case; nil while it is open.
  func penutup(_ kasus: Kasus) -> Int? {
    if bermakna { return kasus.kejadian.firstIndex { $0.jenis.mengakhiri } }
    guard let akhir = kasus.kejadian.last, terakhir.contains(akhir.kegiatan) else { return nil }
    return kasus.kejadian.count - 1
  }
}
