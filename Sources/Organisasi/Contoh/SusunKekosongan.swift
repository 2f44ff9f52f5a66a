import Bahasa

extension PenyusunContoh {
  /// What daily life does to a neat chart: retirements, leave, acting officials, empty chairs.
  mutating func susunKekosongan() throws {
    kosongkan("05.B3", .pimpinan, sejak: -35, plt: pemegang("05.B2", .pimpinan))
    kosongkan("05.B4", .pimpinan, sejak: -60)
    kosongkan("20", .pimpinan, sejak: -125, plt: pemegang("20", .sekretaris))
    kosongkan("24", .pimpinan, sejak: -25, plt: pemegang("01.A3", .pimpinan), selama: 90)
    kosongkan("27.20", .pimpinan, sejak: -45, plt: pemegang("27.20", .sekretaris))
    kosongkan("27.07", .sekretaris, sejak: -80)
    kosongkan("27.02.2013", .sekretaris, sejak: -150)
    kosongkan("27.01.2003", .sekretaris, sejak: -90)
    kosongkan("27.02.2010", .pimpinan, sejak: -210, plt: pemegang("27.02.1", .pimpinan), status: .pj)
    if let sekda = jabatan("01", .pimpinan), let asisten = pemegang("01.A3", .pimpinan) {
      angkat(asisten, sebagai: sekda, .plh, mulai: tanggal + -260, selesai: tanggal + -249)
    }
  }

  /// The holder left `sejak` days ago; nothing happens when this size has no such unit.
  private mutating func kosongkan(
    _ kode: String, _ jenis: Jabatan.Jenis, sejak: Int, plt: Orang.ID? = nil, selama: Int? = nil,
    status: Penugasan.Status = .plt
  ) {
    guard let jabatan = jabatan(kode, jenis),
      let lama = penugasan.firstIndex(where: { $0.jabatan == jabatan && $0.status == .definitif })
    else { return }
    penugasan[lama].selesai = tanggal + (sejak - 1)
    if let plt {
      angkat(
        plt, sebagai: jabatan, status, mulai: tanggal + sejak,
        selesai: selama.map { tanggal + (sejak + $0 - 1) })
    }
  }

  func jabatan(_ kode: String, _ jenis: Jabatan.Jenis) -> Jabatan.ID? {
    unit(kode).flatMap { unit in jabatan.first { $0.unit == unit && $0.jenis == jenis }?.id }
  }

  private func pemegang(_ kode: String, _ jenis: Jabatan.Jenis) -> Orang.ID? {
    jabatan(kode, jenis).flatMap { jabatan in penugasan.first { $0.jabatan == jabatan }?.orang }
  }
}
