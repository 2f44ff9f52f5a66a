import Bahasa

// Who signs for an office, and who may say so. The rules of accounts and certificates that follow from it are in
// Akses (`Wewenang`, `PisahTugas`).

extension Struktur {
  /// Whether who holds this position signs for an office: it leads one, is next to its leader, or holds a mandate of
  /// the day.
  package func penandatangan(_ jabatan: Jabatan) -> Bool {
    let teras =
      switch jabatan.jenis {
      case .pimpinan, .wakil, .sekretaris: true
      case .pejabat, .pelaksana: false
      }
    return teras && unit[jabatan.unit]?.kantor == true || mandat.contains { $0.penerima == jabatan.id }
  }

  /// Whether this person holds such a position on the day of the structure, definitive or acting.
  package func menandatangani(_ orang: Orang.ID) -> Bool {
    penugasan(orang).contains { jabatan[$0.jabatan].map(penandatangan) ?? false }
  }

  /// Whether `pelaku` may say who holds this position. Who holds a position that signs is ordered from above: an
  /// administrator of a unit above says so, as that of the kecamatan for its villages, or one of the system.
  package func mengangkat(_ jabatan: Jabatan, _ pelaku: Pelaku) -> Bool {
    guard mengelola(jabatan.unit, pelaku) else { return false }
    return pelaku.adalah(.admin) || !penandatangan(jabatan)
      || jalur(dari: jabatan.unit).dropFirst().contains { pelaku.adalah(.adminUnit, di: $0.id) }
  }

  /// - Throws: `UnitError`, `PenugasanError.penandatangan`.
  package func pastikanMengangkat(_ jabatan: Jabatan, oleh pelaku: Pelaku) throws {
    _ = try kelola(jabatan.unit, oleh: pelaku)
    guard mengangkat(jabatan, pelaku) else { throw PenugasanError.penandatangan }
  }
}

extension Pelaku {
  /// Nobody gives himself a position, a desk or a mandate, however high he stands.
  /// - Throws: `FieldErrors` at `bidang`.
  package func pastikanBukanDiriSendiri(_ orang: Orang.ID, _ bidang: String) throws(FieldErrors) {
    if orang == self.orang { throw FieldErrors(bidang, PenugasanError.diriSendiri.message) }
  }
}
