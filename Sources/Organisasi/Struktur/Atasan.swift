extension Struktur {
  /// The position directly above: within a unit its leader, for a leader the leader of the unit above. A Sekretariat is
  /// led by the sekretaris of its office.
  package func atasan(_ id: Jabatan.ID) -> Jabatan? {
    guard let bawahan = jabatan[id] else { return nil }
    if bawahan.jenis != .pimpinan {
      if let pimpinan = pimpinan(dari: bawahan.unit) { return pimpinan }
    }
    var naik = unit[bawahan.unit]
    var lewatSekretariat = naik?.jenis == .sekretariat
    while let induk = naik?.induk.flatMap({ unit[$0] }) {
      if lewatSekretariat,
        let sekretaris = jabatan(di: induk.id).first(where: { $0.jenis == .sekretaris && $0.aktif })
      {
        return sekretaris
      }
      if let pimpinan = pimpinan(dari: induk.id) { return pimpinan }
      lewatSekretariat = induk.jenis == .sekretariat
      naik = induk
    }
    return nil
  }

  /// Whether `id` is the position `bawahan`, or above it in the line.
  package func setara(_ id: Jabatan.ID, atauAtasan bawahan: Jabatan.ID) -> Bool {
    var kini: Jabatan.ID? = bawahan
    var dilewati: Set<Jabatan.ID> = []
    while let satu = kini, dilewati.insert(satu).inserted {
      if satu == id { return true }
      kini = atasan(satu)?.id
    }
    return false
  }

  /// Whether `unit` is `atas` or lies below it.
  package func dalam(_ unit: UnitKerja.ID, _ atas: UnitKerja.ID) -> Bool {
    jalur(dari: unit).contains { $0.id == atas }
  }
}
