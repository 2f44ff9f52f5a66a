import Bahasa
import Database
import Organisasi
import Web

/// The merge of a pair as typed: first what is taken from which record, then on which document.
struct GabungForm: IsianPencatatan {
  var bertahan = ""
  /// Elements taken from the first record, and from the second.
  var nik = ""
  var nama = ""
  var kelamin = ""
  var lahir = ""
  var agama = ""
  var pendidikan = ""
  var pekerjaan = ""
  var kawin = ""
  var darah = ""
  var warga = ""
  var ayah = ""
  var ibu = ""
  var keluarga = ""
  var rincian = ""
  var versiA = ""
  var versiB = ""
  /// Who is left in a family without a head, and what each becomes.
  var anggota: [String] = []
  var versiAnggota: [String] = []
  var shdk: [String] = []
  var tanggal = ""
  var dasarJenis = ""
  var dasarNomor = ""
  var dasarTanggal = ""
  var setuju = ""

  enum CodingKeys: String, CodingKey {
    case bertahan, nik, nama, kelamin, lahir, agama, pendidikan, pekerjaan, kawin, darah, warga, ayah, ibu,
      keluarga, rincian, anggota, shdk, tanggal, setuju
    case versiA = "versi_a"
    case versiB = "versi_b"
    case versiAnggota = "versi_anggota"
    case dasarJenis = "dasar_jenis"
    case dasarNomor = "dasar_nomor"
    case dasarTanggal = "dasar_tanggal"
  }

  subscript(bidang: BidangGabung) -> String {
    switch bidang {
    case .nik: nik
    case .nama: nama
    case .kelamin: kelamin
    case .lahir: lahir
    case .agama: agama
    case .pendidikan: pendidikan
    case .pekerjaan: pekerjaan
    case .kawin: kawin
    case .darah: darah
    case .warga: warga
    case .ayah: ayah
    case .ibu: ibu
    case .keluarga: keluarga
    case .rincian: rincian
    }
  }

  /// - Throws: `FieldErrors` until it is said which record stays, and where an element is of neither.
  func terpilih() throws(FieldErrors) -> PilihanGabung {
    var galat = FieldErrors()
    for bidang in BidangGabung.allCases {
      galat.check(
        bidang.rawValue, "Pilih salah satu dari daftar.",
        self[bidang].isEmpty || SisiGanda(rawValue: self[bidang]) != nil)
    }
    let bertahan = SisiGanda(rawValue: bertahan)
    galat.check("bertahan", "Pilih data yang dipertahankan.", bertahan != nil)
    try galat.throwIfAny()
    guard let bertahan else { throw galat }
    let dari = BidangGabung.allCases.compactMap { bidang in
      SisiGanda(rawValue: self[bidang]).map { (bidang, $0) }
    }
    return PilihanGabung(bertahan: bertahan, dari: Dictionary(dari) { pertama, _ in pertama })
  }

  /// What was typed about the family that is left, as the form of families has it.
  var susunan: PeristiwaForm {
    var form = PeristiwaForm()
    form.anggota = anggota
    form.versiAnggota = versiAnggota
    form.shdk = shdk
    return form
  }

  /// Who follows the head of the family that is left.
  /// - Throws: `FieldErrors` unless exactly one is chosen, and as `terpilih` does.
  func kepalaSisa(_ berkas: BerkasGanda) throws(FieldErrors) -> [KartuKeluarga.ID: KepalaBaru] {
    guard let ditinggalkan = berkas.ditinggalkan(try terpilih()) else { return [:] }
    try susunan.pastikan(anggota: ditinggalkan.sisa)
    return [
      ditinggalkan.keluarga: try susunan.kepala(susunan.susunan(), "keluarga yang ditinggalkan")
    ]
  }
}
