import Bahasa

/// A person who does not exist.
struct OrangBuatan: Sendable {
  var nama: String
  var kelamin: JenisKelamin
  var lahir: Tanggal
  var perkiraan = false
  var tempatLahir: String
  var nik: NIK
  var namaAyah: String
  var namaIbu: String
  var nikAyah: NIK?
  var nikIbu: NIK?
  var agama = 1
  var pendidikan = 1
  var ditempuh = 18
  var pekerjaan = 1
  var kawin = StatusKawin.belumKawin
  var tanggalKawin: Tanggal?
  var shdk = HubunganKeluarga.kepalaKeluarga
  var golonganDarah = 13
  var aktaLahir: String?

  /// The same as the register has it.
  var biodata: Biodata {
    var rincian = RincianPenduduk()
    rincian.pendidikanDitempuh = ditempuh
    rincian.aktaLahir = aktaLahir
    rincian.tanggalKawin = tanggalKawin
    return Biodata(
      nama: nama, jenisKelamin: kelamin, tempatLahir: tempatLahir, tanggalLahir: lahir,
      lahirPerkiraan: perkiraan, agama: agama, pendidikan: pendidikan, pekerjaan: pekerjaan,
      statusKawin: kawin, golonganDarah: golonganDarah, shdk: shdk, namaAyah: namaAyah, namaIbu: namaIbu,
      rincian: rincian)
  }
}

/// A family that does not exist.
struct KeluargaBuatan: Sendable {
  let nomor: NomorKK
  let desa: String
  let alamat: AlamatKeluarga
  let anggota: [OrangBuatan]
}
