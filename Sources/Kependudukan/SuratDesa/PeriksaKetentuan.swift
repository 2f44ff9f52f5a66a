import Bahasa
import Database

extension Tx {
  /// What the register says against a condition, and what to record first; nil when it bears it out.
  func bertentangan(
    _ ketentuan: KetentuanSurat, _ orang: Penduduk, pada hari: Tanggal
  ) throws -> String? {
    let b = orang.biodata
    let betulkan = "Bila register keliru, betulkan biodatanya lebih dahulu."
    switch ketentuan {
    case .tanpaSyarat: return nil
    case .hidup:
      return orang.isHidup
        ? nil
        : "Menurut register, \(b.nama): \(orang.status.nama.lowercased()). Bila keliru, batalkan peristiwanya lebih dahulu."
    case .meninggal:
      return orang.status == .mati
        ? nil : "Menurut register, \(b.nama) belum meninggal. Catat kematiannya lebih dahulu."
    case .kawin(let boleh):
      return boleh.contains(b.statusKawin.ketentuan)
        ? nil : "Menurut register, \(b.nama) berstatus \(b.statusKawin.nama.lowercased()). \(saran(boleh))"
    case .tidakBersuami:
      return b.jenisKelamin == .lakiLaki || b.statusKawin != .kawinTercatat
        ? nil
        : "Menurut register, \(b.nama) masih terikat perkawinan. \(saran([.ceraiHidup, .ceraiMati]))"
    case .tidakBeristri:
      return b.jenisKelamin == .perempuan || b.statusKawin != .kawinTercatat
        ? nil : "Menurut register, \(b.nama) masih terikat perkawinan."
    case .umur(let umur, _): return belumBerumur(umur, b, pada: hari)
    case .cakap: return b.statusKawin == .belumKawin ? belumBerumur(18, b, pada: hari).map(diwakili) : nil
    case .wajibKTP:
      return b.statusKawin == .belumKawin
        ? belumBerumur(Int(try setelan(.umurWajib)), b, pada: hari).map(diwakili) : nil
    case .anakDiKK(let umur):
      let anggota = try orang.keluarga.map { try self.anggota($0) } ?? []
      return anggota.contains { $0.id != orang.id && $0.biodata.umur(pada: hari) < umur }
        ? nil
        : "Menurut register, di kartu keluarga \(b.nama) tidak ada anak berumur di bawah \(umur) tahun. "
          + "Buat surat ini atas nama orang tua atau wali yang sekartu keluarga dengan anaknya."
    case .kelamin(let kelamin):
      return b.jenisKelamin == kelamin
        ? nil : "Menurut register, \(b.nama) \(b.jenisKelamin.nama.lowercased()). \(betulkan)"
    case .islam, .bukanIslam:
      guard b.isMuslim != (ketentuan == .islam) else { return nil }
      let agama = try kodePenduduk().nama(.agama, b.agama).map(judulKode) ?? "lain"
      return "Menurut register, \(b.nama) beragama \(agama). \(betulkan)"
    case .pekerjaan(let kode), .bukanPekerjaan(let kode):
      guard kode.contains(b.pekerjaan) != (ketentuan == .pekerjaan(kode)) else { return nil }
      let kerja = try kodePenduduk().nama(.pekerjaan, b.pekerjaan).map(judulKode) ?? "lain"
      return "Menurut register, pekerjaan \(b.nama): \(kerja). Bila berubah, ubah biodatanya lebih dahulu."
    case .peristiwa(let jenis):
      let apa = jenis.map { $0.nama.lowercased() }.joined(separator: " atau ")
      return try pernah(jenis, orang.id)
        ? nil : "Register belum mencatat \(apa) bagi \(b.nama). Catat peristiwanya lebih dahulu."
    case .ktpDiproses:
      return try permohonanTerbuka(milik: orang.id) != nil
        ? nil : "\(b.nama) tidak mempunyai permohonan KTP yang diproses. Ajukan di loket KTP lebih dahulu."
    }
  }

  private func belumBerumur(_ umur: Int, _ b: Biodata, pada hari: Tanggal) -> String? {
    b.umur(pada: hari) >= umur
      ? nil : "Menurut register, \(b.nama) lahir \(b.tanggalLahir.teks), belum berumur \(umur) tahun."
  }

  private func diwakili(_ kalimat: String) -> String {
    "\(kalimat) Buat surat ini atas nama orang tua atau walinya."
  }

  private func saran(_ boleh: [KetentuanSurat.Kawin]) -> String {
    if boleh.contains(.kawin) { return "Catat perkawinannya lebih dahulu." }
    if boleh.contains(.belum) { return "Bila register keliru, betulkan biodatanya lebih dahulu." }
    return "Catat perceraiannya, atau kematian pasangannya, lebih dahulu."
  }

  private func pernah(_ jenis: [Peristiwa.Jenis], _ orang: Penduduk.ID) throws -> Bool {
    try exists(
      """
      SELECT 1
      FROM peristiwa
      WHERE jenis IN (\(list: jenis)) AND dibatalkan_oleh IS NULL
        AND id IN (SELECT peristiwa FROM peristiwa_orang WHERE penduduk = \(orang))
      """)
  }
}

extension StatusKawin {
  fileprivate var ketentuan: KetentuanSurat.Kawin {
    switch self {
    case .belumKawin: .belum
    case .kawinTercatat, .kawinBelumTercatat: .kawin
    case .ceraiHidupTercatat, .ceraiHidupBelumTercatat: .ceraiHidup
    case .ceraiMati: .ceraiMati
    }
  }
}
