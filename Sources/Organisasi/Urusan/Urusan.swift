import Database

/// An affair of government that one unit carries out for the whole regency and nobody beside it.
package enum Urusan: String, Sendable, CaseIterable, SQLCodable {
  /// Administrasi kependudukan dan pencatatan sipil: the unit is the Instansi Pelaksana.
  case kependudukan

  /// By which the unit is known until somebody has said which one it is.
  fileprivate var namaDinas: String { rawValue }

  package var dasarBawaan: String {
    "UU 23/2006 Pasal 7 dan 8 jo. UU 24/2013 Pasal 1 angka 7 (Instansi Pelaksana); Permendagri 102/2019"
  }
}

extension Struktur {
  /// The unit that carries out `urusan`: the one that was appointed, or who took over from it; before anybody was, the
  /// dinas whose name says so.
  package func pelaksana(_ urusan: Urusan) -> UnitKerja? {
    if var id = pelaksanaUrusan[urusan] {
      while unit[id] == nil, let penerus = pengganti[id] { id = penerus }
      return unit[id]
    }
    return unit.values
      .filter { $0.jenis == .dinas && $0.bubar == nil && $0.nama.lowercased().contains(urusan.namaDinas) }
      .min { ($0.kode, $0.id) < ($1.kode, $1.id) }
  }

  /// Whether a unit is the one that carries out `urusan`, or within it.
  package func melaksanakan(_ urusan: Urusan, _ id: UnitKerja.ID) -> Bool {
    guard let pelaksana = pelaksana(urusan) else { return false }
    return jalur(dari: id).contains { $0.id == pelaksana.id }
  }
}
