/// Which office takes in a letter for a unit.
package struct PenerimaSurat: Sendable, Equatable {
  package let kantor: UnitKerja
  /// The office it was meant for, when that one does not work in the system yet: its letter is printed.
  package let lewat: UnitKerja?
}

extension Struktur {
  /// The unit's own office if its tata usaha works in the system, else the nearest ready office above it.
  /// Letters to a dissolved unit go to its successor. Nil when no office on the way up is ready.
  package func penerimaSurat(untuk id: UnitKerja.ID) -> PenerimaSurat? {
    let jalur = jalur(dari: penerus(id)).filter(\.kantor)
    guard let tujuan = jalur.first, let siap = jalur.first(where: \.siap) else { return nil }
    return PenerimaSurat(kantor: siap, lewat: siap.id == tujuan.id ? nil : tujuan)
  }

  /// The unit itself while it exists, else the last of its successors.
  package func penerus(_ id: UnitKerja.ID) -> UnitKerja.ID {
    var kini = id
    var dilihat: Set<UnitKerja.ID> = []
    while unit[kini] == nil, let berikut = pengganti[kini], dilihat.insert(kini).inserted { kini = berikut }
    return kini
  }
}
