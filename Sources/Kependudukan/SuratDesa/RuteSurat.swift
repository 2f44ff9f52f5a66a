import Web

/// The addresses of residents' letters and certificates.
package enum RuteSurat {
  package static let semua: Route<> = Route("/layanan-surat")
  static let untuk = Route<Penduduk.ID>("/layanan-surat/penduduk/:penduduk")
  static let baru = Route<Penduduk.ID, String>("/layanan-surat/penduduk/:penduduk/:layanan")
  static let satu = Route<SuratLayanan.ID>("/layanan-surat/surat/:surat")
  static let berkas = Route<SuratLayanan.ID>("/layanan-surat/surat/:surat/berkas")
  static let perbaikan = Route<SuratLayanan.ID>("/layanan-surat/surat/:surat/perbaikan")
  static let foto = Route<SuratLayanan.ID>("/layanan-surat/surat/:surat/foto")
  static let pemeriksaan = Route<SuratLayanan.ID>("/layanan-surat/surat/:surat/pemeriksaan")
  static let pengembalian = Route<SuratLayanan.ID>("/layanan-surat/surat/:surat/pengembalian")
  static let tandaTangan = Route<SuratLayanan.ID>("/layanan-surat/surat/:surat/tanda-tangan")
  static let registrasi = Route<SuratLayanan.ID>("/layanan-surat/surat/:surat/registrasi")
  package static let atur: Route<> = Route("/administrasi/surat-layanan")
  static let aturSatu = Route<String>("/administrasi/surat-layanan/:layanan")
  static let ambil = Route<String>("/ambil-surat/:kode")
}
