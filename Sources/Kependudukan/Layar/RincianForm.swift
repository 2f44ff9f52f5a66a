import Bahasa
import Web

extension PeristiwaForm {
  /// The facts of a death or a move, none of which must be known.
  /// - Throws: `FieldErrors`.
  func rincian(_ jenis: JenisFormulir, _ kode: KodePenduduk) throws(FieldErrors) -> RincianPeristiwa {
    var (galat, hasil) = (FieldErrors(), RincianPeristiwa())
    if jenis == .pengeluaran, sebab == StatusPenduduk.mati.rawValue {
      hasil.sebabMati = galat.kode("sebab_mati", sebabMati, kode, .sebabMati)
      hasil.penerangMati = galat.kode("penerang_mati", penerangMati, kode, .penerangMati)
      hasil.tempatMati = tempatMati.rapi.isEmpty ? nil : samarkanNomor(tempatMati.rapi)
      galat.check("tempat_mati", "Paling panjang 100 huruf.", tempatMati.count <= 100)
    }
    if jenis == .perpindahan || sebab == StatusPenduduk.pindah.rawValue {
      hasil.alasanPindah = galat.kode("alasan_pindah", alasanPindah, kode, .alasanPindah)
    }
    try galat.throwIfAny()
    return hasil
  }

  func medanMati(_ kode: KodePenduduk, _ galat: FieldErrors) -> HTML {
    formSection(
      "Bila meninggal",
      """
      \(textField(Field("tempat_mati", "Tempat meninggal", need: .optional, errors: galat), tempatMati))
      \(select(Field("sebab_mati", "Sebab kematian", need: .optional, errors: galat), kode.pilihan(.sebabMati), chosen: sebabMati))
      \(select(Field("penerang_mati", "Yang menerangkan", need: .optional, errors: galat), kode.pilihan(.penerangMati), chosen: penerangMati))
      """)
  }

  func medanAlasan(_ kode: KodePenduduk, _ galat: FieldErrors) -> HTML {
    select(
      Field("alasan_pindah", "Alasan pindah", need: .optional, errors: galat), kode.pilihan(.alasanPindah),
      chosen: alasanPindah)
  }
}

extension FieldErrors {
  /// A code of a table, or nil for an empty choice; notes one that is not in the table.
  mutating func kode(
    _ bidang: String, _ teks: String, _ kode: KodePenduduk, _ tabel: KodePenduduk.Tabel
  ) -> Int? {
    if teks.isEmpty { return nil }
    let nilai = Int(teks)
    check(bidang, "Pilih salah satu dari daftar.", nilai.map { kode.memuat(tabel, $0) } == true)
    return nilai
  }
}

extension KodePenduduk {
  func pilihan(_ tabel: Tabel) -> [Choice] {
    daftar(tabel).map { Choice("\($0.kode)", judulKode($0.nama)) }
  }
}
