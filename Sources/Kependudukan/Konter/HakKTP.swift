import Bahasa
import Database

extension Tx {
  /// Whether this person may have this kind of request (UU 24/2013 Pasal 63; Perpres 96/2018). Asked when the request is
  /// made, and again before it is approved.
  /// - Returns: the person as now in the register.
  func pastikanBerhak(_ p: PermohonanKTP, pada hari: Tanggal) throws -> Penduduk {
    guard let orang = try penduduk(p.penduduk), orang.isHidup else { throw KonterError.bukanPendudukHidup }
    guard orang.nik != nil, !orang.nikSementara else { throw KonterError.belumPunyaNIK }
    let umur = Int(try setelan(.umurWajib))
    guard orang.biodata.umur(pada: hari) >= umur || orang.biodata.statusKawin != .belumKawin else {
      throw KonterError.belumCukupUmur(umur)
    }
    if orang.biodata.kewarganegaraan == .wna {
      let rincian = orang.biodata.rincian
      guard rincian.izinTinggal != nil, let akhir = rincian.akhirIzinTinggal, akhir >= hari else {
        throw KonterError.perluIzinTinggal
      }
    }
    try pastikanKartu(p, orang)
    return orang
  }

  /// The applicant is still who was read to him.
  func pastikanTetap(_ p: PermohonanKTP) throws {
    guard let orang = try penduduk(p.penduduk), orang.isHidup else { throw KonterError.bukanPendudukHidup }
    guard orang.versi == p.versiDibacakan else { throw KonterError.biodataBerubah }
  }

  private func pastikanKartu(_ p: PermohonanKTP, _ orang: Penduduk) throws {
    let aktif = try kartuAktif(orang.id)
    switch p.jenis {
    case .baru:
      guard aktif == nil else { throw KonterError.masihPunyaKartu }
      if let sebab = try pernahKTP(orang) { throw KonterError.pernahPunyaKartu(sebab) }
    case .hilang: break
    case .rusak: try cocokkanSeri(p, aktif, takTerbaca: .boleh)
    case .ubahData:
      let terakhir = try kartuTerakhir(orang.id)
      guard terakhir.map({ orang.versi > $0.versiBiodata }) ?? true else { throw KonterError.perluVersiBaru }
      try cocokkanSeri(p, aktif, takTerbaca: .tidak)
    case .pindahDatang:
      guard try pernahPindah(orang.id) else { throw KonterError.perluKepindahan }
      try cocokkanSeri(p, aktif, takTerbaca: .tidak)
    case .luarDomisili: try cocokkanSeri(p, aktif, takTerbaca: .tidak)
    }
  }

  private enum TakTerbaca { case boleh, tidak }

  /// The card that is given back is the one that is in force; cards from before this register have no serial here.
  private func cocokkanSeri(_ p: PermohonanKTP, _ aktif: Kartu?, takTerbaca: TakTerbaca) throws {
    guard let aktif else { return }
    let tertulis = p.kartuLama.uppercased()
    if takTerbaca == .boleh, tertulis == "TAK TERBACA" { return }
    guard tertulis == aktif.seri.uppercased() else { throw KonterError.seriLamaBerbeda }
  }

  private func pernahPindah(_ orang: Penduduk.ID) throws -> Bool {
    try exists(
      """
      SELECT 1
      FROM peristiwa_orang o
      JOIN peristiwa p ON p.id = o.peristiwa
      WHERE o.penduduk = \(orang) AND p.jenis IN ('pindah_datang', 'pindah_dalam') AND p.dibatalkan_oleh IS NULL
      """)
  }
}
