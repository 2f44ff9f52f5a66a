/// What the register must say of a person before a letter that asserts it can be made. A closed list of words: a
/// condition that nobody checks cannot be written down.
package enum KetentuanSurat: Sendable, Equatable {
  case hidup, meninggal
  case kawin([Kawin])
  /// A woman whose recorded marriage stands may not marry (UU 1/1974 Pasal 3 ayat (1) dan Pasal 9).
  case tidakBersuami
  /// Of that age at least, unless the field of that name is filled in: the court's dispensation.
  case umur(Int, kecualiIsian: String?)
  case kelamin(JenisKelamin)
  case islam, bukanIslam
  case pekerjaan([Int])
  case peristiwa([Peristiwa.Jenis])
  case ktpDiproses

  package enum Kawin: String, Sendable {
    case belum, kawin
    case ceraiHidup = "cerai_hidup"
    case ceraiMati = "cerai_mati"
  }

  /// As an administrator may write them, for the hint of the form.
  static let contoh = [
    "hidup", "meninggal", "kawin=belum|kawin|cerai_hidup|cerai_mati", "tidak_bersuami", "umur>=19",
    "umur>=19|nama_isian", "kelamin=L", "kelamin=P", "agama=islam", "agama<>islam", "pekerjaan=1|2",
    "peristiwa=pindah_datang|pindah_dalam", "ktp_diproses",
  ]
}
