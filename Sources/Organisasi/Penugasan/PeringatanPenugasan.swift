import Bahasa

/// What an administrator should look into, and the rule that says so. Rules are data (`ketentuan`), so a warning is
/// never a refusal.
package struct PeringatanPenugasan: Sendable, Equatable {
  package enum Hal: Sendable, Equatable {
    /// An acting appointment has gone on for longer than the rule allows.
    case terlaluLama
    /// It will have done so within two weeks.
    case hampirHabis
    /// Nobody holds a leading position.
    case kosong
    /// A term of office has an end, and it is near or past.
    case masaJabatan
  }

  package let hal: Hal
  package let jabatan: Jabatan
  package let orang: Orang?
  package let batas: Tanggal?
  package let dasar: String

  package var pesan: String {
    switch hal {
    case .terlaluLama: "\(jabatan.nama) dijalankan Plt. melewati batas \(batas?.teks ?? "")."
    case .hampirHabis: "Masa Plt. \(jabatan.nama) habis \(batas?.teks ?? "")."
    case .kosong: "\(jabatan.nama) kosong dan belum ada Plt."
    case .masaJabatan: "Masa jabatan \(jabatan.nama) berakhir \(batas?.teks ?? "")."
    }
  }
}

extension Struktur {
  /// What is wrong or soon will be with the appointments at `id` and below it, in order of the tree.
  package func peringatan(di id: UnitKerja.ID, menurut ketentuan: [Ketentuan]) -> [PeringatanPenugasan] {
    keturunan(dari: id)
      .flatMap { unit in
        jabatan(di: unit.id).filter(\.aktif).compactMap { peringatan($0, unit, ketentuan) }
      }
  }

  private func peringatan(_ jabatan: Jabatan, _ unit: UnitKerja, _ ketentuan: [Ketentuan])
    -> PeringatanPenugasan?
  {
    guard let pemegang = pemegang(jabatan.id) else {
      guard jabatan.jenis == .pimpinan || jabatan.jenis == .sekretaris else { return nil }
      return PeringatanPenugasan(
        hal: .kosong, jabatan: jabatan, orang: nil, batas: nil, dasar: "UU 30/2014 Pasal 14")
    }
    if pemegang.status == .plt, let batas = batasPlt(pemegang, ketentuan) {
      return peringatan(batas.tanggal, .terlaluLama, .hampirHabis, jabatan, pemegang, batas.dasar)
    }
    if unit.jenis == .desa, jabatan.jenis == .pimpinan, pemegang.status == .definitif,
      let aturan = ketentuan.first(where: { $0.kode == "kades_tahun" })
    {
      let batas = pemegang.selesai ?? pemegang.mulai.tambah(bulan: 12 * aturan.nilai)
      return peringatan(batas, .masaJabatan, .masaJabatan, jabatan, pemegang, aturan.dasar)
    }
    return nil
  }

  private func peringatan(
    _ batas: Tanggal, _ lewat: PeringatanPenugasan.Hal, _ hampir: PeringatanPenugasan.Hal, _ jabatan: Jabatan,
    _ pemegang: Penugasan, _ dasar: String
  ) -> PeringatanPenugasan? {
    guard batas < tanggal + 14 else { return nil }
    return PeringatanPenugasan(
      hal: batas < tanggal ? lewat : hampir, jabatan: jabatan, orang: orang[pemegang.orang], batas: batas,
      dasar: dasar)
  }

  /// The last day the rule allows, unless its own decision names an earlier one.
  private func batasPlt(_ plt: Penugasan, _ ketentuan: [Ketentuan]) -> (tanggal: Tanggal, dasar: String)? {
    ketentuan.batasPlt(mulai: plt.mulai).map { (min(plt.selesai ?? $0.tanggal, $0.tanggal), $0.dasar) }
  }
}

extension PenugasanBaru {
  /// What to tell who appoints a Plt. for longer than the rule allows, or without an end; nil when there is nothing.
  package func pesanBatas(menurut ketentuan: [Ketentuan]) -> String? {
    guard status == .plt, let batas = ketentuan.batasPlt(mulai: masa.mulai),
      masa.selesai.map({ $0 > batas.tanggal }) ?? true
    else { return nil }
    return
      "Masa tugas Plt. ini paling lama sampai \(batas.tanggal.teks) (\(batas.dasar)); perpanjangannya perlu keputusan baru."
  }
}

extension [Ketentuan] {
  /// The last day of a Plt. who began on `mulai`, and the rule that says so.
  fileprivate func batasPlt(mulai: Tanggal) -> (tanggal: Tanggal, dasar: String)? {
    first { $0.kode == "plt_bulan" }.map { (mulai.tambah(bulan: $0.nilai) + -1, $0.dasar) }
  }
}

extension Tanggal {
  /// The same day of a later month; the last day of that month when it is shorter.
  func tambah(bulan: Int) -> Tanggal {
    let hitung = tahun * 12 + self.bulan - 1 + bulan
    for hari in stride(from: hari, through: 28, by: -1) {
      if let tanggal = Tanggal(hitung / 12, hitung % 12 + 1, hari) { return tanggal }
    }
    return Tanggal(hitung / 12, hitung % 12 + 1, min(hari, 28)) ?? self
  }
}
