/// What the register must say of a person before a letter that asserts it can be made. A closed list of words: a
/// condition that nobody checks cannot be written down.
package enum KetentuanSurat: Sendable, Equatable {
  /// None, on purpose: the reason stands beside it.
  case tanpaSyarat
  case hidup, meninggal
  case kawin([Kawin])
  /// A woman whose recorded marriage stands may not marry (UU 1/1974 Pasal 3 ayat (1) dan Pasal 9).
  case tidakBersuami
  /// A man whose recorded marriage stands may marry again only by leave of the court, which fields of those names give (UU
  /// 1/1974 Pasal 3 ayat (2) dan Pasal 4).
  case tidakBeristri(kecualiIsian: [String])
  /// Of that age at least, unless the fields of those names are filled in: the court's dispensation.
  case umur(Int, kecualiIsian: [String])
  /// May act for himself: eighteen, or was ever married (UU 1/1974 Pasal 47 dan 50).
  case cakap
  /// Old enough for a KTP, or was ever married (UU 24/2013 Pasal 63).
  case wajibKTP
  /// Somebody younger than that lives in the same family.
  case anakDiKK(Int)
  case kelamin(JenisKelamin)
  case islam, bukanIslam
  case pekerjaan([Int])
  case bukanPekerjaan([Int])
  case peristiwa([Peristiwa.Jenis])
  case ktpDiproses

  package enum Kawin: String, Sendable {
    case belum, kawin
    case ceraiHidup = "cerai_hidup"
    case ceraiMati = "cerai_mati"
  }

  /// As an administrator may write them, for the hint of the form.
  static let contoh = [
    "tanpa_syarat", "hidup", "meninggal", "kawin=belum|kawin|cerai_hidup|cerai_mati", "tidak_bersuami",
    "tidak_beristri|nama_isian+nama_isian",
    "umur>=19",
    "umur>=19|nama_isian+nama_isian", "cakap", "wajib_ktp", "anak_di_kk<21", "kelamin=L", "kelamin=P",
    "agama=islam",
    "agama<>islam", "pekerjaan=1|2", "pekerjaan<>1|3", "peristiwa=pindah_datang|pindah_dalam", "ktp_diproses",
  ]

  /// The fields that it names.
  var isian: [String] {
    switch self {
    case .umur(_, let isian), .tidakBeristri(let isian): isian
    default: []
    }
  }
}

/// A condition with the law it rests on; with `tanpa_syarat` the reason why there is none.
package struct SyaratRegister: Sendable, Equatable {
  package let ketentuan: KetentuanSurat
  package let dasar: String

  init(_ ketentuan: KetentuanSurat, dasar: String = "") {
    self.ketentuan = ketentuan
    self.dasar = dasar
  }

  /// As it is written down: `cakap : UU 1/1974 Pasal 47`.
  var kata: String { dasar.isEmpty ? ketentuan.kata : "\(ketentuan.kata) : \(dasar)" }

  /// A refusal that says what it rests on.
  func berdasar(_ kalimat: String) -> String { dasar.isEmpty ? kalimat : "\(kalimat) (\(dasar))" }
}
