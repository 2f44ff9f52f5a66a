/// Who takes in a letter for a unit.
package struct PenerimaSurat: Sendable, Equatable {
  /// An office, or the unit within one whose head has it on his own desk.
  package let kantor: UnitKerja
  /// The office it was meant for, when that one does not work in the system yet: its letter is printed.
  package let lewat: UnitKerja?
}

extension Struktur {
  /// The unit's own office if its tata usaha works in the system, else the nearest ready office above it.
  /// Letters to a dissolved unit go to its successor. Nil when no office on the way up is ready.
  /// What is for a unit within a ready office lies with its head, while somebody holds that position.
  package func penerimaSurat(untuk id: UnitKerja.ID) -> PenerimaSurat? {
    let id = penerus(id)
    let jalur = jalur(dari: id).filter(\.kantor)
    if let unit = unit[id], !unit.kantor, jalur.first?.siap == true, berkepala(id) {
      return PenerimaSurat(kantor: unit, lewat: nil)
    }
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
