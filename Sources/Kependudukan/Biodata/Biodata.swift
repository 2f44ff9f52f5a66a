import Bahasa

/// What the registry says of a person, without the numbers: those are sealed and stand apart.
package struct Biodata: Codable, Equatable, Sendable {
  package var nama: String
  package var jenisKelamin: JenisKelamin
  package var tempatLahir: String
  package var tanggalLahir: Tanggal
  /// The day was not known and was put down by guess.
  package var lahirPerkiraan: Bool
  package var agama: Int
  package var pendidikan: Int
  package var pekerjaan: Int
  package var statusKawin: StatusKawin
  /// 13: not known.
  package var golonganDarah: Int
  package var kewarganegaraan: Kewarganegaraan
  package var shdk: HubunganKeluarga
  package var namaAyah: String
  package var namaIbu: String
  package var rincian: RincianPenduduk

  package init(
    nama: String, jenisKelamin: JenisKelamin, tempatLahir: String, tanggalLahir: Tanggal,
    lahirPerkiraan: Bool = false, agama: Int, pendidikan: Int = 1, pekerjaan: Int = 1,
    statusKawin: StatusKawin = .belumKawin, golonganDarah: Int = 13, kewarganegaraan: Kewarganegaraan = .wni,
    shdk: HubunganKeluarga, namaAyah: String, namaIbu: String, rincian: RincianPenduduk = .init()
  ) {
    self.nama = nama
    self.jenisKelamin = jenisKelamin
    self.tempatLahir = tempatLahir
    self.tanggalLahir = tanggalLahir
    self.lahirPerkiraan = lahirPerkiraan
    self.agama = agama
    self.pendidikan = pendidikan
    self.pekerjaan = pekerjaan
    self.statusKawin = statusKawin
    self.golonganDarah = golonganDarah
    self.kewarganegaraan = kewarganegaraan
    self.shdk = shdk
    self.namaAyah = namaAyah
    self.namaIbu = namaIbu
    self.rincian = rincian
  }

  /// Whose marriage and divorce the KUA and the Pengadilan Agama record, not the civil registry.
  package var isMuslim: Bool { agama == 1 }

  /// Whole years on `hari`; negative before birth.
  package func umur(pada hari: Tanggal) -> Int { tanggalLahir.umur(pada: hari) }
}
