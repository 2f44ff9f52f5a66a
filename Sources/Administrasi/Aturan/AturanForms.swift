import Bahasa
import Naskah

struct JenisForm: Decodable, Sendable {
  var nama = ""
  var penandatangan = ""
  var aktif = ""
  var kepastian = ""
  var dasar = ""

  init(_ ada: JenisTersimpan) {
    nama = ada.jenis.nama
    penandatangan = ada.jenis.penandatangan.rawValue
    aktif = ada.aktif ? "1" : ""
    kepastian = ada.jenis.kepastian
    dasar = ada.jenis.dasar
  }
}

struct AturanNamaForm: Decodable, Sendable {
  var gelar = ""
  var pangkat = ""
  var dasar = ""
}

struct SaringKlasifikasiForm: Decodable, Sendable {
  var q = ""
  var jenis = ""
  var sesudah = ""
}

struct KlasifikasiForm: Decodable, Sendable {
  var kode = ""
  var nama = ""
  var aktif = "1"
  var retensiAktif = ""
  var retensiInaktif = ""
  var nasib = ""
  var dasar = ""

  init() {}

  init(_ ada: KlasifikasiTersimpan) {
    kode = ada.kode
    nama = ada.nama
    aktif = ada.aktif ? "1" : ""
    retensiAktif = ada.retensiAktif.map(String.init) ?? ""
    retensiInaktif = ada.retensiInaktif.map(String.init) ?? ""
    nasib = ada.nasib.rawValue
    dasar = ada.dasar
  }

  func validated(_ kode: String) throws(FieldErrors) -> IsianKlasifikasi {
    var errors = FieldErrors()
    let nasib = KlasifikasiTersimpan.Nasib(rawValue: nasib)
    for (nama, teks) in [("retensiAktif", retensiAktif), ("retensiInaktif", retensiInaktif)] {
      errors.check(nama, "Tulis banyaknya tahun, 0 sampai 100.", teks.isEmpty || Int(teks) != nil)
    }
    errors.check("nasib", "Pilih salah satu dari daftar.", nasib != nil)
    try errors.throwIfAny()
    guard let nasib else { throw errors }
    return IsianKlasifikasi(
      kode: kode, nama: nama.rapi, aktif: aktif == "1", retensiAktif: Int(retensiAktif),
      retensiInaktif: Int(retensiInaktif), nasib: nasib,
      dasar: dasar.rapi)
  }
}
