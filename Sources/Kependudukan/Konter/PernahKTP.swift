import Bahasa
import Database

extension Tx {
  /// The card that somebody was handed here, or that the data from before this system say he has; in words, nil where
  /// nothing tells of one. A record that was merged into his counts as his.
  func pernahKTP(_ orang: Penduduk) throws -> String? {
    let semua = [orang.id] + (try gabungan(orang.id))
    let diserahkan = try exists(
      "SELECT 1 FROM permohonan_ktp WHERE penduduk IN (\(list: semua)) AND tahap = 'diserahkan'")
    if diserahkan { return "KTP-nya pernah diserahkan di loket" }
    return try orang.biodata.rincian.berKTP(
      rekam: teksSetelan(.statusRekamBerkartu), milik: teksSetelan(.ktpElBerkartu))
      ? "data sebelum sistem ini menyebut ia memegang KTP-el" : nil
  }
}

extension RincianPenduduk {
  /// Whether the imported status of the card says that there is one. A code of the recording counts before that of the
  /// kind of card, which also stands for who was recorded only. `rekam` and
  /// `milik` are the codes that mean a card, with commas between.
  fileprivate func berKTP(rekam: String, milik: String) -> Bool {
    if tagKTP?.contains(where: { $0.isLetter || $0.isNumber }) == true { return true }
    if let statusRekam { return rekam.memuat(statusRekam) }
    return ktpEl.map(milik.memuat) ?? false
  }

  /// Whether nothing tells of a card or of none.
  var ktpTidakDiketahui: Bool { tagKTP == nil && statusRekam == nil && ktpEl == nil }
}

extension String {
  fileprivate func memuat(_ kode: Int) -> Bool {
    split(separator: ",").contains { Int($0.filter { $0 != " " }) == kode }
  }
}
