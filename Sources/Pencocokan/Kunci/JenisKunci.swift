/// By what records are brought together before they are weighed. Each kind gives a record some keys; two records that share
/// a key may be one person. Every kind forgives something else: a letter, a word, a digit, a wrong date, a move.
enum JenisKunci: Int, CaseIterable, Sendable {
  /// Sounds of a word and the year; sounds of a word, day and month in either order.
  case kerangkaTahun, kataHariBulan
  case lahir, namaUtuh, duaKata, kataWilayah, kataIbu, ibuTahun, ibuAyah, kartuKeluarga
  case duaAlamat, alamatKata, alamatTahun, alamat, kerangka

  /// Kinds that are of use only where addresses are given in parts.
  static let beralamat: Set<Self> = [.duaAlamat, .alamatKata, .alamatTahun, .alamat, .kerangka]

  /// Pairs are compared without being looked at briefly first, where groups are no larger than this.
  var kecil: Int { Self.beralamat.contains(self) ? 60 : 0 }

  /// Groups larger than this are divided by something else that the two must share. What shares a word and the year, the
  /// village or another word nearly always shares more: only what is rare is compared whole.
  var batas: Int {
    switch self {
    case .duaAlamat, .alamatKata, .alamatTahun, .alamat, .kerangka: 400
    case .kerangkaTahun, .duaKata, .kataWilayah: 50
    case .kataHariBulan, .lahir, .namaUtuh, .kataIbu, .ibuTahun, .ibuAyah, .kartuKeluarga: 200
    }
  }
}

extension Himpunan {
  /// Calls `terima` with each key of a kind that a record has.
  @inline(__always)
  func kunci(_ jenis: JenisKunci, _ ini: Baris, _ terima: (UInt64) -> Void) {
    let tahun = UInt64(ini.lahir.tahunAngka)
    let adaLahir = ini.lahir != 0
    switch jenis {
    case .kerangkaTahun: if adaLahir { setiapKerangka(ini.nama) { terima(campur($0, tahun)) } }
    case .kataHariBulan:
      if adaLahir, !ini.lahir.adalahPerkiraan {
        setiapBunyi(ini.nama) { terima(campur($0, UInt64(ini.lahir.bulanHariTakBerurut))) }
      }
    case .lahir: if adaLahir { terima(campur(tahun, UInt64(ini.lahir.bulanHariTakBerurut))) }
    case .namaUtuh: if utuh(nama, ini.nama) != 0 { terima(campur(1, utuh(nama, ini.nama))) }
    case .duaKata: setiapDuaBunyi(ini.nama, terima)
    case .kataWilayah:
      if ini.wilayahKecil != 0 { setiapBunyi(ini.nama) { terima(campur($0, UInt64(ini.wilayahKecil))) } }
    case .kataIbu:
      let ibu = utuh(ibu, ini.ibu)
      if ibu != 0 { setiapBunyi(ini.nama) { terima(campur($0, ibu)) } }
    case .ibuTahun:
      let ibu = utuh(ibu, ini.ibu)
      if ibu != 0, adaLahir { terima(campur(ibu, tahun)) }
    case .ibuAyah:
      let (ibu, ayah) = (utuh(ibu, ini.ibu), utuh(ayah, ini.ayah))
      if ibu != 0, ayah != 0 { terima(campur(ibu, ayah)) }
    case .kartuKeluarga: if ini.kartuKeluarga != 0 { terima(campur(3, UInt64(ini.kartuKeluarga))) }
    case .duaAlamat, .alamatKata, .alamatTahun, .alamat, .kerangka: kunciAlamat(jenis, ini, terima)
    }
  }

  private func kunciAlamat(_ jenis: JenisKunci, _ ini: Baris, _ terima: (UInt64) -> Void) {
    guard beralamat else { return }
    if jenis == .kerangka { return setiapKerangka(ini.nama, terima) }
    for i in 0..<4 where ini.alamat[i] != 0 {
      let satu = campur(11, alamat[i].sidikNilai[Int(ini.alamat[i])])
      switch jenis {
      case .alamatKata: setiapBunyi(ini.nama) { terima(campur($0, satu)) }
      case .alamatTahun: if ini.lahir != 0 { terima(campur(satu, UInt64(ini.lahir.tahunAngka))) }
      case .duaAlamat:
        for j in i + 1..<max(i + 1, 4) where ini.alamat[j] != 0 {
          terima(satu &+ campur(11, alamat[j].sidikNilai[Int(ini.alamat[j])]))
        }
      default: terima(satu)
      }
    }
  }

  @inline(__always)
  private func utuh(_ tabel: TabelNama, _ nomor: UInt32) -> UInt64 { UInt64(tabel.isi[Int(nomor)].utuh) }

  @inline(__always)
  private func setiapBunyi(_ nomor: UInt32, _ terima: (UInt64) -> Void) {
    let nama = nama.isi[Int(nomor)]
    for i in 0..<Int(nama.banyak) { terima(campur(13, UInt64(self.nama.bunyi(nama, i)))) }
  }

  @inline(__always)
  private func setiapKerangka(_ nomor: UInt32, _ terima: (UInt64) -> Void) {
    let nama = nama.isi[Int(nomor)]
    for i in 0..<Int(nama.banyak) {
      terima(campur(17, UInt64(self.nama.kamus.bunyi[Int(self.nama.bunyi(nama, i))].kerangka)))
    }
  }

  @inline(__always)
  private func setiapDuaBunyi(_ nomor: UInt32, _ terima: (UInt64) -> Void) {
    let nama = nama.isi[Int(nomor)]
    for i in 0..<Int(nama.banyak) {
      for j in i + 1..<max(i + 1, Int(nama.banyak)) {
        terima(campur(1, UInt64(self.nama.bunyi(nama, i))) &+ campur(1, UInt64(self.nama.bunyi(nama, j))))
      }
    }
  }
}
