import Bahasa

extension Layanan {
  /// The stages an application goes through when nothing is returned or refused.
  /// - Parameter isian: what was filled in, by code; `.some(nil)` for a field that is empty, nil for no such field.
  /// - Returns: the stages in order, the last one where it ends.
  /// - Throws: `RumusError` when a condition on the way cannot be told.
  package func jalurLurus(_ isian: @escaping (String) -> NilaiRumus??) throws(RumusError) -> [Tahap] {
    var hasil: [Tahap] = []
    var kini = alur.awal
    while let tahap = kini, !hasil.contains(where: { $0.kode == tahap.kode }) {
      hasil.append(tahap)
      var lanjut: Transisi?
      for satu in alur.dari(tahap.kode) where satu.arah == .lanjut && lanjut == nil {
        if try satu.bila?.berlaku(pencari(isian)) ?? true { lanjut = satu }
      }
      kini = lanjut.flatMap { alur.tahap($0.ke) }
    }
    return hasil
  }

  /// Who signs.
  package func penandatangan(_ isian: @escaping (String) -> NilaiRumus??) throws(RumusError) -> Delegasi {
    for satu in delegasi where try satu.bila?.berlaku(pencari(isian)) ?? true { return satu }
    return Delegasi(bila: nil, penandatangan: .kepala, dasar: "")
  }

  /// The tariff of a day; nil when none is in force.
  package func tarif(pada hari: Tanggal) -> Tarif? { tarif.first { $0.berlaku.memuat(hari) } }

  func pencari(_ isian: @escaping (String) -> NilaiRumus??) -> (String) throws(RumusError) -> NilaiRumus? {
    { (nama: String) throws(RumusError) in
      guard let ada = isian(nama) else { throw .namaTakDikenal(nama) }
      return ada
    }
  }
}

extension [IsianContoh] {
  /// As a formula asks for it: what the example does not name is empty.
  func nilai(_ layanan: Layanan) -> (String) -> NilaiRumus?? {
    { nama in
      if let ini = first(where: { $0.kode == nama }) { return .some(.some(ini.nilai)) }
      return layanan.isian.contains { $0.kode == nama } ? .some(nil) : nil
    }
  }
}
