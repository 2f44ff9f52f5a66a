import Database
import Organisasi

/// What a keeper of accounts may do to whom. A keeper of a unit reaches the people of his unit and those below it,
/// and nobody who also stands outside; nobody changes his own rights.
struct Wewenang: Sendable {
  let pelaku: Pelaku
  let struktur: Struktur

  var adminSistem: Bool { pelaku.adalah(.admin) }

  /// The units he keeps, without those below.
  private var unitKelola: Set<UnitKerja.ID> {
    Set(pelaku.peran.filter { $0.peran == .adminUnit }.compactMap(\.unit))
  }

  /// Whether the unit lies in what he keeps.
  func mencakup(_ unit: UnitKerja.ID) -> Bool {
    adminSistem || struktur.jalur(dari: unit).contains { unitKelola.contains($0.id) }
  }

  /// Whether he may open, close and give a password to the account of this person: all of his appointments and roles
  /// must lie within, since a password gives all of them away.
  func mengelola(_ orang: Orang.ID, peran: [PeranUnit]) -> Bool {
    if adminSistem { return true }
    let penugasan = struktur.penugasan(orang)
    guard orang != pelaku.orang, !unitKelola.isEmpty, !penugasan.isEmpty else { return false }
    return penugasan.allSatisfy { struktur.jabatan[$0.jabatan].map { mencakup($0.unit) } ?? false }
      && peran.allSatisfy { $0.unit.map(mencakup) ?? false }
  }

  /// Whether he may issue a password to this person, at the first time or again. Who signs for an office gets his only
  /// from the keeper of the system: nobody below a chief should be able to act in the chief's name.
  func memberiSandi(_ orang: Orang.ID, peran: [PeranUnit]) -> Bool {
    mengelola(orang, peran: peran) && (adminSistem || !struktur.menandatangani(orang))
  }

  /// Whether he may take the second factor off, for who lost phone and codes. That of who leads a unit only the
  /// keeper of the system takes off: with a new password it would sign in his name.
  func melepasDuaLangkah(_ orang: Orang.ID, peran: [PeranUnit]) -> Bool {
    guard orang != pelaku.orang, mengelola(orang, peran: peran) else { return false }
    return adminSistem
      || !struktur.menandatangani(orang)
        && !struktur.penugasanAktif(orang).contains { $0.jenis == .pimpinan || $0.jenis == .wakil }
  }

  /// Why he may not give or end this role; nil when he may.
  func alasanMenolak(_ peran: PeranUnit, untuk orang: Orang.ID, denganPeran ada: [PeranUnit]) -> PeranError? {
    if orang == pelaku.orang { return .diriSendiri }
    guard Self.bentukSah(peran), peran.unit.map({ struktur.unit[$0] != nil }) ?? true else {
      return .unitKeliru
    }
    if adminSistem { return nil }
    guard mengelola(orang, peran: ada), peran.peran == .tu || peran.peran == .adminUnit,
      let unit = peran.unit,
      mencakup(unit)
    else { return .bukanWewenang }
    return nil
  }

  /// Roles that one person cannot have together: who reads the trail watches who keeps the system.
  static func bertentangan(_ peran: Peran, dengan ada: [PeranUnit]) -> Bool {
    let semua = Set(ada.map(\.peran)).union([peran])
    return semua.contains(.pengawas) && (semua.contains(.admin) || semua.contains(.adminUnit))
  }

  /// Whether the role may be given there: that of the register goes with the unit that keeps it, or with its place.
  func sahDiUnit(_ peran: PeranUnit) -> Bool {
    guard [.kependudukan, .eksporPenduduk].contains(peran.peran), let id = peran.unit else { return true }
    let berwilayah = struktur.unit[id].map { [.desa, .kelurahan, .kecamatan].contains($0.jenis) } ?? false
    return berwilayah || struktur.melaksanakan(.kependudukan, id)
  }

  private static func bentukSah(_ peran: PeranUnit) -> Bool {
    peran.peran.perluUnit == (peran.unit != nil)
  }
}
