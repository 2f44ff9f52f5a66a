import Bahasa
import CSV
import Organisasi

/// What is needed to make a person of a row.
struct PembacaBaris: Sendable {
  let letak: [Int?]
  let kode: KodePenduduk
  let nama: [KodePenduduk.Tabel: [String: Int]]
  let wilayah: WilayahNIK
  let desa: [String: UnitKerja.ID]
  let desaBawaan: UnitKerja.ID?
  let lingkup: LingkupPenduduk
  let periksa: PeriksaBiodata
  let sandi: Sandi

  init(
    letak: [KolomOpenSID: Int], kode: KodePenduduk, wilayah: WilayahNIK, desa: [String: UnitKerja.ID],
    desaBawaan: UnitKerja.ID?, lingkup: LingkupPenduduk, hariIni: Tanggal, sandi: Sandi
  ) {
    self.letak = KolomOpenSID.allCases.map { letak[$0] }
    self.kode = kode
    nama = Dictionary(
      uniqueKeysWithValues: KodePenduduk.Tabel.allCases.map { tabel in
        (
          tabel,
          Dictionary(kode.daftar(tabel).map { (kunciUrut($0.nama), $0.kode) }) { pertama, _ in pertama }
        )
      })
    self.wilayah = wilayah
    self.desa = Dictionary(desa.map { ($0.key.filter(\.isNumber), $0.value) }) { pertama, _ in pertama }
    self.desaBawaan = desaBawaan
    self.lingkup = lingkup
    periksa = PeriksaBiodata(kode: kode, hariIni: hariIni)
    self.sandi = sandi
  }

  /// A person, or everything that is wrong with the row.
  func baca(_ rekam: CSVRecord) -> HasilBaca {
    var isian = IsianBaris(rekam, self)
    let calon = isian.calon()
    guard let calon, isian.galat.isEmpty else { return .galat(isian.galat) }
    return .calon(calon)
  }
}
