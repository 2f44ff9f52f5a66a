import Akses
import Bahasa
import Database
import Organisasi
import Web

/// Biodata as typed, for somebody new and for a change.
struct BiodataForm: IsianPencatatan {
  var nama = ""
  var jenisKelamin = ""
  var tempatLahir = ""
  var tanggalLahir = ""
  var lahirPerkiraan = ""
  var agama = ""
  var pendidikan = "1"
  var pekerjaan = "1"
  var statusKawin = "1"
  var golonganDarah = "13"
  var kewarganegaraan = "1"
  var shdk = ""
  var namaAyah = ""
  var namaIbu = ""
  var aktaLahir = ""
  var nik = ""
  /// Whether the number that is replaced was never his.
  var bebaskan = ""
  var terbitkan = ""
  /// Whether he had a card before this register: empty when nobody knows. Only who keeps the register says so.
  var ktpLama = ""
  var nikAyah = ""
  var nikIbu = ""
  var versi = ""
  var desa = ""
  var alamat = ""
  var dusun = ""
  var rt = ""
  var rw = ""
  var kodePos = ""
  var datang = ""
  var tempatDilahirkan = ""
  var jenisLahir = ""
  var penolongLahir = ""
  var anakKe = ""
  var berat = ""
  var panjang = ""
  var tanggal = ""
  var dasarJenis = ""
  var dasarNomor = ""
  var dasarTanggal = ""
  var setuju = ""

  enum CodingKeys: String, CodingKey {
    case nama
    case jenisKelamin = "jenis_kelamin"
    case tempatLahir = "tempat_lahir"
    case tanggalLahir = "tanggal_lahir"
    case lahirPerkiraan = "lahir_perkiraan"
    case agama
    case pendidikan
    case pekerjaan
    case statusKawin = "status_kawin"
    case golonganDarah = "golongan_darah"
    case kewarganegaraan
    case shdk
    case namaAyah = "nama_ayah"
    case namaIbu = "nama_ibu"
    case aktaLahir = "akta_lahir"
    case nik, bebaskan
    case terbitkan
    case ktpLama = "ktp_lama"
    case nikAyah = "nik_ayah"
    case nikIbu = "nik_ibu"
    case versi
    case desa
    case alamat
    case dusun
    case rt
    case rw
    case kodePos = "kode_pos"
    case datang
    case tempatDilahirkan = "tempat_dilahirkan"
    case jenisLahir = "jenis_lahir"
    case penolongLahir = "penolong_lahir"
    case anakKe = "anak_ke"
    case berat
    case panjang
    case tanggal
    case dasarJenis = "dasar_jenis"
    case dasarNomor = "dasar_nomor"
    case dasarTanggal = "dasar_tanggal"
    case setuju
  }

  init() {}

  init(_ orang: Penduduk) {
    let b = orang.biodata
    nama = b.nama
    jenisKelamin = b.jenisKelamin.rawValue
    tempatLahir = b.tempatLahir
    tanggalLahir = b.tanggalLahir.description
    lahirPerkiraan = b.lahirPerkiraan ? "1" : ""
    agama = "\(b.agama)"
    pendidikan = "\(b.pendidikan)"
    pekerjaan = "\(b.pekerjaan)"
    statusKawin = "\(b.statusKawin.rawValue)"
    golonganDarah = "\(b.golonganDarah)"
    kewarganegaraan = "\(b.kewarganegaraan.rawValue)"
    shdk = "\(b.shdk.rawValue)"
    namaAyah = b.namaAyah
    aktaLahir = samarkanNomor(b.rincian.aktaLahir ?? "")
    ktpLama = b.rincian.ktpTidakDiketahui ? "" : "tetap"
    versi = "\(orang.versi)"
  }

  var alamatKeluarga: AlamatKeluarga {
    AlamatKeluarga(alamat: alamat.rapi, dusun: dusun.rapi, rt: rt.rapi, rw: rw.rapi, kodePos: kodePos.rapi)
  }

  /// Of who was just born nobody asks what he works or to whom he is married.
  var bayi: BiodataForm {
    var form = self
    (form.statusKawin, form.pekerjaan, form.pendidikan) = ("1", "1", "1")
    return form
  }

  /// What is known of a birth besides the child.
  var kelahiran: KelahiranForm {
    KelahiranForm(
      tempat: tempatDilahirkan, jenis: jenisLahir, penolong: penolongLahir, anakKe: anakKe, berat: berat,
      panjang: panjang)
  }

  /// What stands in the form, on what stood there. An empty mother's name leaves the one that is there: the form does not
  /// show it.
  func biodata(atas lama: Biodata? = nil, shdk tetap: HubunganKeluarga? = nil) throws(FieldErrors) -> Biodata
  {
    var galat = FieldErrors()
    let kelamin = JenisKelamin(rawValue: jenisKelamin)
    let lahir = Tanggal(tanggalLahir) ?? Tanggal(tulisan: tanggalLahir)
    let shdk = tetap ?? Int(self.shdk).flatMap(HubunganKeluarga.init(rawValue:))
    let kawin = Int(statusKawin).flatMap(StatusKawin.init(rawValue:))
    let negara = Int(kewarganegaraan).flatMap(Kewarganegaraan.init(rawValue:))
    galat.check("nama", "Nama harus diisi.", !nama.rapi.isEmpty)
    galat.check("jenis_kelamin", "Pilih jenis kelaminnya.", kelamin != nil)
    galat.check("tanggal_lahir", "Pilih tanggal lahir.", lahir != nil)
    galat.check("shdk", "Pilih hubungannya dengan kepala keluarga.", shdk != nil)
    galat.check("status_kawin", "Pilih status kawinnya.", kawin != nil)
    galat.check("kewarganegaraan", "Pilih kewarganegaraannya.", negara != nil)
    galat.check("agama", "Pilih agamanya.", Int(agama) != nil)
    for (bidang, teks) in [
      ("pendidikan", pendidikan), ("pekerjaan", pekerjaan), ("golongan_darah", golonganDarah),
    ] { galat.check(bidang, "Pilih salah satu dari daftar.", teks.isEmpty || Int(teks) != nil) }
    try galat.throwIfAny()
    guard let kelamin, let lahir, let shdk, let kawin, let negara, let agama = Int(agama) else { throw galat }
    var rincian = lama?.rincian ?? RincianPenduduk()
    if aktaLahir.rapi != samarkanNomor(rincian.aktaLahir ?? "") {
      rincian.aktaLahir = aktaLahir.rapi.isEmpty ? nil : aktaLahir.rapi
    }
    switch ktpLama {
    case "belum": (rincian.ktpEl, rincian.statusRekam, rincian.tagKTP) = (1, nil, nil)
    case "pernah": (rincian.ktpEl, rincian.statusRekam, rincian.tagKTP) = (2, nil, nil)
    default: break
    }
    return Biodata(
      nama: nama.rapi, jenisKelamin: kelamin, tempatLahir: tempatLahir.rapi, tanggalLahir: lahir,
      lahirPerkiraan: lahirPerkiraan == "1", agama: agama, pendidikan: Int(pendidikan) ?? 1,
      pekerjaan: Int(pekerjaan) ?? 1, statusKawin: kawin, golonganDarah: Int(golonganDarah) ?? 13,
      kewarganegaraan: negara, shdk: shdk, namaAyah: namaAyah.rapi,
      namaIbu: namaIbu.rapi.isEmpty ? lama?.namaIbu ?? "" : namaIbu.rapi, rincian: rincian)
  }

  /// Typed, or issued when asked for; neither is a person without one.
  var sumberNIK: SumberNIK {
    if !nik.rapi.isEmpty { return .tertulis(nik.rapi) }
    return terbitkan == "1" ? .terbitkan : .belumAda
  }
}
