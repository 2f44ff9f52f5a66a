extension Struktur {
  /// The positions whose paraf a draft needs on its way up, lowest first, from the tree of this day
  /// (Permendagri 54/2009 lampiran C; Permendagri 1/2023): at each unit the sekretaris, then its head; between a
  /// perangkat daerah and the Sekda the asisten who coordinates it. The drafter himself and the signer are not in it,
  /// and a position that nobody holds is passed over.
  ///
  /// - Parameters:
  ///   - konseptor: the position that drafts.
  ///   - penandatangan: the position that signs; it must stand in the line above the drafter.
  /// - Returns: the positions to ask, lowest first; empty when none stands between.
  package func rantaiParaf(dari konseptor: Jabatan.ID, sampai penandatangan: Jabatan.ID) -> [Jabatan] {
    guard let awal = jabatan[konseptor], let akhir = jabatan[penandatangan] else { return [] }
    var rantai: [Jabatan] = []
    for unit in jalurParaf(dari: awal.unit) {
      for pejabat in jabatan(di: unit.id) where pejabat.aktif && pejabat.jenis.memaraf {
        if pejabat.id == akhir.id { return rantai }
        if pejabat.jenis == .sekretaris, pejabat.unit == awal.unit, awal.jenis == .pimpinan { continue }
        if pejabat.id != awal.id, pemegang(pejabat.id) != nil { rantai.append(pejabat) }
      }
      if unit.id == akhir.unit { return rantai }
    }
    return rantai
  }

  /// Whether `penandatangan` stands in the line of `konseptor`, so that a chain of paraf leads to him.
  package func seatap(_ konseptor: Jabatan.ID, dengan penandatangan: Jabatan.ID) -> Bool {
    guard let awal = jabatan[konseptor], let akhir = jabatan[penandatangan] else { return false }
    return jalurParaf(dari: awal.unit).contains { $0.id == akhir.unit }
  }

  /// Like `jalur`, with the coordinating asisten and the Sekretariat Daerah between a perangkat daerah and the Bupati.
  private func jalurParaf(dari id: UnitKerja.ID) -> [UnitKerja] {
    var hasil: [UnitKerja] = []
    for unit in jalur(dari: id) {
      if unit.jenis == .bupati, !hasil.contains(where: { $0.jenis == .setda }),
        let pembina = hasil.compactMap(\.pembina).first
      {
        hasil += jalur(dari: pembina).prefix { $0.jenis != .bupati }
      }
      hasil.append(unit)
    }
    return hasil
  }
}

extension Jabatan.Jenis {
  /// Sekretaris before pimpinan within a unit: `urutan` orders them so.
  fileprivate var memaraf: Bool { self == .pimpinan || self == .sekretaris }
}
