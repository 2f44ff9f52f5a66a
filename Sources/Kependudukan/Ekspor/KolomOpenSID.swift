/// The columns of OpenSID's sheet "Data Penduduk", in its order, and after them the village, which one installation for
/// a whole regency has to name.
package enum KolomOpenSID: String, CaseIterable, Sendable {
  case alamat, dusun, rw, rt, nama
  case noKK = "no_kk"
  case nik, sex
  case tempatLahir = "tempatlahir"
  case tanggalLahir = "tanggallahir"
  case agama = "agama_id"
  case pendidikan = "pendidikan_kk_id"
  case ditempuh = "pendidikan_sedang_id"
  case pekerjaan = "pekerjaan_id"
  case statusKawin = "status_kawin"
  case shdk = "kk_level"
  case kewarganegaraan = "warganegara_id"
  case nikAyah = "ayah_nik"
  case namaAyah = "nama_ayah"
  case nikIbu = "ibu_nik"
  case namaIbu = "nama_ibu"
  case golonganDarah = "golongan_darah_id"
  case aktaLahir = "akta_lahir"
  case paspor = "dokumen_pasport"
  case akhirPaspor = "tanggal_akhir_paspor"
  case izinTinggal = "dokumen_kitas"
  case aktaKawin = "akta_perkawinan"
  case tanggalKawin = "tanggalperkawinan"
  case aktaCerai = "akta_perceraian"
  case tanggalCerai = "tanggalperceraian"
  case cacat = "cacat_id"
  case caraKB = "cara_kb_id"
  case hamil
  case ktpEl = "ktp_el"
  case statusRekam = "status_rekam"
  case alamatSekarang = "alamat_sekarang"
  case statusDasar = "status_dasar"
  case suku
  case tagKTP = "tag_id_card"
  case asuransi = "id_asuransi"
  case nomorAsuransi = "no_asuransi"
  case lintang = "lat"
  case bujur = "lng"
  case kodeDesa = "kode_desa"
}
