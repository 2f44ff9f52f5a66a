import Bahasa
import Database

extension Tx {
  /// What the register says against a condition, and what to record first; nil when it bears it out.
  func bertentangan(
    _ ketentuan: KetentuanSurat, _ orang: Penduduk, _ isian: [String: String], pada hari: Tanggal
  ) throws -> String? {
    let b = orang.biodata
    let betulkan = "Bila register keliru, betulkan biodatanya lebih dahulu."
    switch ketentuan {
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
    case .umur(let umur, let nama):
      let terisi = nama.map { isian[$0]?.contains(where: \.isLetterOrNumber) == true } ?? false
      return terisi || b.umur(pada: hari) >= umur
        ? nil
        : "Menurut register, \(b.nama) lahir \(b.tanggalLahir.teks), belum berumur \(umur) tahun."
    case .kelamin(let kelamin):
      return b.jenisKelamin == kelamin
        ? nil : "Menurut register, \(b.nama) \(b.jenisKelamin.nama.lowercased()). \(betulkan)"
    case .islam, .bukanIslam:
      guard b.isMuslim != (ketentuan == .islam) else { return nil }
      let agama = try kodePenduduk().nama(.agama, b.agama).map(judulKode) ?? "lain"
      return "Menurut register, \(b.nama) beragama \(agama). \(betulkan)"
    case .pekerjaan(let boleh):
      guard !boleh.contains(b.pekerjaan) else { return nil }
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

extension Character {
  fileprivate var isLetterOrNumber: Bool { isLetter || isNumber }
}
