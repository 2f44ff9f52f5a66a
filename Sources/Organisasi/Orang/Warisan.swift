/// What has come to an official from offices that were dissolved: whoever takes over an office takes over its letters,
/// its agenda, its files, and the orders that its officials had given and received (UU 43/2009: the archives of an
/// institution that is merged or dissolved go to whoever succeeds it). What lies with a unit within an office that nobody
/// leads is looked after by the office until somebody does.
package struct Warisan: Sendable, Equatable {
  /// Dissolved units and those that nobody leads, each with the unit in which their papers are kept today.
  package var unit: [UnitKerja.ID: UnitKerja.ID] = [:]
  /// Positions that ended with their unit, each with the office whose leader answers for what was ordered there.
  package var jabatan: [Jabatan.ID: UnitKerja.ID] = [:]

  package init() {}
}

extension Pelaku {
  /// Who keeps today what `unit` kept: itself or, after it was dissolved, the office of his that came in its place.
  package func penerus(_ unit: UnitKerja.ID) -> UnitKerja.ID { warisan.unit[unit] ?? unit }

  /// `kantor` and the dissolved units whose papers have come to one of them.
  package func denganWarisan(_ kantor: [UnitKerja.ID]) -> [UnitKerja.ID] {
    kantor + warisan.unit.filter { kantor.contains($0.value) && !kantor.contains($0.key) }.keys.sorted()
  }

  /// In which appointment he answers for orders to or from `jabatan`: his own there, or his as head of the office that
  /// took over when the position ended.
  package func mewakili(_ jabatan: Jabatan.ID) -> PenugasanAktif? {
    memegang(jabatan)
      ?? warisan.jabatan[jabatan]
      .flatMap { kantor in
        penugasan.first { $0.mengepalai(kantor) }
      }
  }

  /// The positions for whose orders he answers.
  package var jabatanDiwakili: [Jabatan.ID] {
    jabatan + warisan.jabatan.keys.filter { mewakili($0) != nil }.sorted()
  }
}

extension Struktur {
  /// Somebody as he may act on the structure's day.
  package func pelaku(
    _ orang: Orang, peran: [PeranUnit] = [], delegasi: [DelegasiAktif] = [], alamat: String = ""
  ) -> Pelaku {
    let penugasan = penugasanAktif(orang.id)
    let unit =
      penugasan.flatMap { [$0.unit, $0.kantor] }
      + (penugasan + delegasi.map(\.meja)).compactMap(\.sekretariat)
      + peran.compactMap(\.unit) + delegasi.map(\.meja.unit)
    return Pelaku(
      orang: orang.id, nama: orang.namaLengkap, penugasan: penugasan, peran: peran, delegasi: delegasi,
      warisan: warisan(bagi: Set(unit)), alamat: alamat)
  }

  /// Who answers for orders to or from a position: who holds it or, when it ended with its unit, who leads the office that
  /// took over.
  package func penjawab(_ jabatan: Jabatan.ID) -> Orang.ID? {
    if let pemegang = pemegang(jabatan) { return pemegang.orang }
    guard let unit = self.jabatan[jabatan]?.unit, let kantor = pewaris(unit) else { return nil }
    return kepala(dari: kantor).flatMap { pemegang($0.id)?.orang }
  }

  /// Who keeps the papers of a unit that is no more, or that nobody leads: its successor if somebody leads that, else the
  /// office around it; nil while the unit keeps them itself.
  package func pewaris(_ lama: UnitKerja.ID) -> UnitKerja.ID? {
    if unit[lama] != nil { return tanpaKepala[lama] }
    let kini = penerus(lama)
    guard unit[kini] != nil else { return nil }
    return tanpaKepala[kini] ?? kini
  }

  /// The units whose papers these keep: dissolved ones, and those that nobody leads.
  package func diurus(oleh kantor: Set<UnitKerja.ID>) -> [UnitKerja.ID] {
    (Array(pengganti.keys) + tanpaKepala.keys)
      .filter { satu in pewaris(satu).map { kantor.contains($0) } ?? false }.sorted()
  }

  private func warisan(bagi kantor: Set<UnitKerja.ID>) -> Warisan {
    var hasil = Warisan()
    for lama in pengganti.keys where unit[lama] == nil {
      if let kini = pewaris(lama), kantor.contains(kini) { hasil.unit[lama] = kini }
    }
    if !hasil.unit.isEmpty {
      for jabatan in jabatan.values {
        if let kini = hasil.unit[jabatan.unit] { hasil.jabatan[jabatan.id] = kini }
      }
    }
    for (satu, kini) in tanpaKepala where kantor.contains(kini) { hasil.unit[satu] = kini }
    return hasil
  }
}
