import Bahasa
import Database
import Organisasi

/// Which positions play which part in an office. The head of an office signs what it signs without being named here.
extension Tx {
  /// The positions that play a part.
  func petugas(_ peran: PeranAlur, di unit: UnitKerja.ID, _ struktur: Struktur) throws -> [Jabatan.ID] {
    let ditetapkan: [Jabatan.ID] = try values(
      "SELECT jabatan FROM petugas_izin WHERE unit = \(unit) AND peran = \(peran) ORDER BY jabatan")
    if ditetapkan.isEmpty, peran == .penandatangan || peran == .paraf3 {
      return struktur.kepala(dari: unit).map { [$0.id] } ?? []
    }
    return ditetapkan
  }

  /// What a person may do: the parts he plays, by unit.
  func peranIzin(_ pelaku: Pelaku, _ struktur: Struktur) throws -> [(unit: UnitKerja.ID, peran: PeranAlur)] {
    var hasil: [(unit: UnitKerja.ID, peran: PeranAlur)] = []
    for penugasan in pelaku.penugasan {
      hasil += try all(
        "SELECT unit, peran FROM petugas_izin WHERE jabatan = \(penugasan.jabatan) ORDER BY unit, peran"
      ) {
        (try $0["unit"], try $0["peran"])
      }
      if penugasan.jenis == .pimpinan { hasil.append((penugasan.unit, .penandatangan)) }
      if penugasan.jenis == .pimpinan, struktur.unit[penugasan.unit]?.jenis == .setda {
        hasil.append((penugasan.unit, .paraf3))
      }
    }
    return hasil
  }

  /// Sets which positions play a part in an office.
  package func tetapkanPetugas(_ jabatan: [Jabatan.ID], _ peran: PeranAlur, di unit: UnitKerja.ID) throws {
    try run("DELETE FROM petugas_izin WHERE unit = \(unit) AND peran = \(peran)")
    for satu in Set(jabatan) {
      try run("INSERT INTO petugas_izin (unit, peran, jabatan) VALUES (\(unit), \(peran), \(satu))")
    }
  }

  /// The position in which a person may act here; nil when it is not for him.
  func sebagai(_ pelaku: Pelaku, _ giliran: Giliran, _ struktur: Struktur) throws -> PenugasanAktif? {
    if let petugas = giliran.petugas, petugas != pelaku.orang { return nil }
    let jabatan = try petugas(giliran.peran, di: giliran.unit, struktur)
    return pelaku.penugasan.first { jabatan.contains($0.jabatan) }
  }
}

extension Perizinan {
  /// Whether any part is played by anybody.
  package func berpetugas(_ tx: Tx) throws -> Bool { try tx.exists("SELECT 1 FROM petugas_izin LIMIT 1") }

  /// The offices that have a part in some service, each with the parts it needs.
  package func kantor(_ tx: Tx, pada hari: Tanggal) throws -> [(unit: UnitKerja.ID, peran: [PeranAlur])] {
    let struktur = try tx.struktur(pada: hari)
    var perlu: [UnitKerja.ID: Set<PeranAlur>] = [:]
    for layanan in try katalog.semua(tx, pada: hari) {
      let peran = Set(layanan.alur.tahap.compactMap(\.peran)).subtracting(PeranAlur.bukanKantor)
      let cabang = layanan.alur.tahap.flatMap(\.cabang)
      let kantor =
        [struktur.instansi(layanan.instansi)?.id].compactMap(\.self)
        + (layanan.delegasi.contains { $0.penandatangan == .camat } ? struktur.kecamatan.map(\.id) : [])
      for satu in kantor { perlu[satu, default: []].formUnion(peran) }
      for satu in cabang {
        let unit = struktur.instansi(satu.instansi).map { [$0.id] } ?? kantor
        for ini in unit { perlu[ini, default: []].insert(satu.peran) }
      }
    }
    return perlu.sorted { $0.key < $1.key }
      .map { unit, peran in (unit, PeranAlur.allCases.filter(peran.contains)) }
  }
}

extension PeranAlur {
  /// Parts that are nobody's to be given in an office: its head signs, the applicant and the system act by themselves.
  fileprivate static let bukanKantor: Set<PeranAlur> = [.pemohon, .sistem, .penandatangan, .paraf3]
}
