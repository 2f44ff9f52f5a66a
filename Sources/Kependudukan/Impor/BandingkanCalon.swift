import Bahasa

/// One thing that the file says otherwise than the register.
struct BedaCalon: Sendable, Equatable {
  let kolom: KolomOpenSID
  let diRegister: String
  let diBerkas: String
}

extension CalonPenduduk {
  /// What of it differs from the register, among the columns that the file has. Where OpenSID has fewer codes than the
  /// register, the code that it would have is compared.
  func beda(
    dari orang: Penduduk, keluarga: KartuKeluarga.ID?, kode: KodePenduduk, kolom: Set<KolomOpenSID>
  ) -> [BedaCalon] {
    var daftar: [BedaCalon] = []
    func teks(_ satu: KolomOpenSID, _ lama: String?, _ baru: String?) {
      if kolom.contains(satu), lama ?? "" != baru ?? "" {
        daftar.append(BedaCalon(kolom: satu, diRegister: lama ?? "", diBerkas: baru ?? ""))
      }
    }
    func angka(_ satu: KolomOpenSID, _ tabel: KodePenduduk.Tabel, _ lama: Int?, _ baru: Int?) {
      teks(
        satu, lama.map { String(kode.keOpenSID(tabel, $0)) }, baru.map { String(kode.keOpenSID(tabel, $0)) })
    }
    let (a, b) = (orang.biodata, biodata)
    let (c, d) = (a.rincian, b.rincian)
    teks(.nama, a.nama, b.nama)
    teks(.sex, a.jenisKelamin.rawValue, b.jenisKelamin.rawValue)
    teks(.tempatLahir, a.tempatLahir, b.tempatLahir)
    teks(.tanggalLahir, a.tanggalLahir.description, b.tanggalLahir.description)
    angka(.agama, .agama, a.agama, b.agama)
    angka(.pendidikan, .pendidikan, a.pendidikan, b.pendidikan)
    angka(.ditempuh, .pendidikanDitempuh, c.pendidikanDitempuh, d.pendidikanDitempuh)
    angka(.pekerjaan, .pekerjaan, a.pekerjaan, b.pekerjaan)
    angka(.statusKawin, .statusKawin, a.statusKawin.rawValue, b.statusKawin.rawValue)
    angka(.shdk, .shdk, a.shdk.rawValue, b.shdk.rawValue)
    angka(.golonganDarah, .golonganDarah, a.golonganDarah, b.golonganDarah)
    angka(.kewarganegaraan, .kewarganegaraan, a.kewarganegaraan.rawValue, b.kewarganegaraan.rawValue)
    angka(.cacat, .cacat, c.cacat, d.cacat)
    teks(.namaAyah, a.namaAyah, b.namaAyah)
    teks(.namaIbu, a.namaIbu, b.namaIbu)
    teks(.statusDasar, orang.status.rawValue, status.rawValue)
    teks(.aktaLahir, c.aktaLahir, d.aktaLahir)
    teks(.aktaKawin, c.aktaKawin, d.aktaKawin)
    teks(.tanggalKawin, c.tanggalKawin?.description, d.tanggalKawin?.description)
    teks(.aktaCerai, c.aktaCerai, d.aktaCerai)
    teks(.tanggalCerai, c.tanggalCerai?.description, d.tanggalCerai?.description)
    teks(.paspor, c.paspor, d.paspor)
    if keluarga != orang.keluarga ?? orang.keluargaTerakhir {
      daftar.append(BedaCalon(kolom: .noKK, diRegister: "keluarga lain", diBerkas: nomorKK.disamarkan))
    }
    if orang.desa != desa {
      daftar.append(BedaCalon(kolom: .kodeDesa, diRegister: "desa lain", diBerkas: "desa di berkas"))
    }
    return daftar
  }
}
