import Database

// What is said about a closed letter stays with those who may open it: the trail and the notices, which others read
// too, keep only that something happened.
extension NaskahDinas {
  /// Free text for the trail; nothing of a closed letter.
  func untukJejak(_ teks: String) -> String { konten.keamanan.tertutup ? "" : teks }

  /// What it is about, for a notice.
  var halKabar: String { konten.keamanan.tertutup ? "Surat rahasia" : konten.hal }

  /// What it is about and why, for a notice.
  func halKabar(karena alasan: String) -> String {
    konten.keamanan.tertutup ? halKabar : "\(konten.hal): \(alasan)"
  }
}

extension Tx {
  /// Free text about the letter of this delivery, for the trail.
  func untukJejak(_ teks: String, _ kiriman: Kiriman.ID) throws -> String {
    try exists(
      """
      SELECT 1
      FROM kiriman k
      JOIN naskah n ON n.id = k.naskah
      WHERE k.id = \(kiriman) AND n.keamanan IN ('R', 'SR')
      """) ? "" : teks
  }
}
