/// The people tests ask for most, by their office.
extension KabupatenContoh {
  package var bupati: PejabatContoh { get throws { try tokoh(.bupati) } }
  package var wakilBupati: PejabatContoh { get throws { try tokoh(.wakilBupati) } }
  package var sekda: PejabatContoh { get throws { try tokoh(.sekda) } }
  package var asistenPemerintahan: PejabatContoh { get throws { try pimpinan("01.A1") } }
  package var asistenPerekonomian: PejabatContoh { get throws { try pimpinan("01.A2") } }
  package var asistenAdministrasi: PejabatContoh { get throws { try pimpinan("01.A3") } }
  package var kabagHukum: PejabatContoh { get throws { try tokoh(.kabagHukum) } }
  package var tuSetda: PejabatContoh { get throws { try tokoh(.tuSetda) } }
  package var kadisKesehatan: PejabatContoh { get throws { try tokoh(.kadisKesehatan) } }
  package var konseptorKesehatan: PejabatContoh { get throws { try tokoh(.konseptorKesehatan) } }
  package var tuKesehatan: PejabatContoh { get throws { try tokoh(.tuKesehatan) } }
  package var admin: PejabatContoh { get throws { try tokoh(.admin) } }
  package var inspektur: PejabatContoh { get throws { try tokoh(.inspektur) } }

  /// `camat("Gemolong")`
  package func camat(_ kecamatan: String) throws -> PejabatContoh {
    try pimpinan(kode(.kecamatan, "Kecamatan \(kecamatan)"))
  }

  /// `kades("Brangkal")`; where two kecamatan have a desa of that name, say which: `kades("Ngrombo", di: "Plupuh")`.
  package func kades(_ desa: String, di kecamatan: String? = nil) throws -> PejabatContoh {
    try pimpinan(kode(.desa, "Desa \(desa)", di: kecamatan))
  }

  package func sekdes(_ desa: String, di kecamatan: String? = nil) throws -> PejabatContoh {
    try sekretaris(kode(.desa, "Desa \(desa)", di: kecamatan))
  }

  package func lurah(_ kelurahan: String) throws -> PejabatContoh {
    try pimpinan(kode(.kelurahan, "Kelurahan \(kelurahan)"))
  }

  /// Sekretaris of the dinas, kecamatan or desa of that code.
  package func sekretaris(_ kode: String) throws -> PejabatContoh {
    guard let unit = struktur.unit(kode: kode),
      let jabatan = struktur.jabatan(di: unit.id).first(where: { $0.jenis == .sekretaris }),
      let pemegang = struktur.pemegang(jabatan.id)
    else { throw KabupatenContohError.tidakAda("sekretaris \(kode)") }
    return try pejabat(pemegang.orang, sebagai: jabatan)
  }

  /// `unit("DINKES")`, by code or short name.
  package func unit(_ kodeAtauSingkatan: String) throws -> UnitKerja {
    guard let unit = unit.first(where: { $0.kode == kodeAtauSingkatan || $0.singkatan == kodeAtauSingkatan })
    else { throw KabupatenContohError.tidakAda(kodeAtauSingkatan) }
    return unit
  }

  private func kode(_ jenis: UnitKerja.Jenis, _ nama: String, di kecamatan: String? = nil) throws -> String {
    let cocok = unit.first { unit in
      unit.jenis == jenis && unit.nama == nama
        && (kecamatan.map { "Kecamatan \($0)" == unit.induk.flatMap { struktur.unit[$0]?.nama } } ?? true)
    }
    guard let cocok else { throw KabupatenContohError.tidakAda(nama) }
    return cocok.kode
  }
}
