extension Struktur {
  /// The unit, if `pelaku` keeps its data: an administrator of the system keeps all, one of a unit his own and those
  /// below it.
  /// - Throws: `UnitError`.
  package func kelola(_ id: UnitKerja.ID, oleh pelaku: Pelaku) throws(UnitError) -> UnitKerja {
    guard let unit = unit[id] else { throw .tidakAda }
    guard mengelola(id, pelaku) else { throw .bukanWewenang }
    return unit
  }

  package func mengelola(_ id: UnitKerja.ID, _ pelaku: Pelaku) -> Bool {
    pelaku.adalah(.admin) || jalur(dari: id).contains { pelaku.adalah(.adminUnit, di: $0.id) }
  }
}

extension Pelaku {
  /// Founding, renaming, moving and dissolving units is for the administrator of the system.
  func pastikanAdmin() throws(UnitError) {
    if !adalah(.admin) { throw .bukanWewenang }
  }
}
