import Bahasa

extension PenyusunKeluarga {
  /// The children of a couple who live at home; those who left wait in `rantau`.
  mutating func anak(dari ayah: OrangBuatan, _ ibu: OrangBuatan, _ desa: DesaBuatan) -> [OrangBuatan] {
    var diRumah: [OrangBuatan] = []
    var tahun = max(ayah.lahir.tahun, ibu.lahir.tahun) + acak.dari(20...27)
    var ke = 1
    for _ in 0..<jumlahAnak(ibu.lahir.tahun) {
      guard tahun < hariIni.tahun, tahun - ibu.lahir.tahun <= 44 else { break }
      let (lahir, _) = hariLahir(tahun)
      for bayi in kelahiran(lahir, ke, ayah, ibu, desa) {
        ke += 1
        tinggalAtauPergi(bayi, desa, &diRumah)
      }
      tahun += acak.dari(2...6)
    }
    return diRumah
  }

  private mutating func jumlahAnak(_ ibuLahir: Int) -> Int {
    switch ibuLahir {
    case ..<1955: acak.dari(2...6)
    case ..<1970: acak.dari(1...5)
    case ..<1985: acak.pilih(berbobot: [(0, 0.05), (1, 0.18), (2, 0.42), (3, 0.26), (4, 0.09)])
    default: acak.pilih(berbobot: [(0, 0.05), (1, 0.18), (2, 0.48), (3, 0.23), (4, 0.06)])
    }
  }

  /// One child, or twins with one day, one place and often one word of the name in common.
  private mutating func kelahiran(
    _ lahir: Tanggal, _ ke: Int, _ ayah: OrangBuatan, _ ibu: OrangBuatan, _ desa: DesaBuatan
  ) -> [OrangBuatan] {
    let pertama = bayi(lahir, ke, ayah, ibu, desa, acak.peluang(0.512) ? .lakiLaki : .perempuan)
    guard acak.peluang(0.012) else { return [pertama] }
    var kedua = bayi(lahir, ke + 1, ayah, ibu, desa, acak.peluang(0.65) ? pertama.kelamin : .perempuan)
    kedua.tempatLahir = pertama.tempatLahir
    let kata = pertama.nama.split(separator: " ").map(String.init)
    if acak.peluang(0.4), kata.count > 1, let akhir = kata.last,
      let awal = kedua.nama.split(separator: " ").first
    {
      if awal != kata[0] { kedua.nama = "\(awal) \(akhir)" }
    }
    if kedua.nama == pertama.nama { kedua.nama += " Kedua" }
    return [pertama, kedua]
  }

  private mutating func bayi(
    _ lahir: Tanggal, _ ke: Int, _ ayah: OrangBuatan, _ ibu: OrangBuatan, _ desa: DesaBuatan,
    _ kelamin: JenisKelamin
  ) -> OrangBuatan {
    let (tempat, wilayah) = TempatBuatan.asal(desa.kecamatan, peluangLuar: 0.08, &acak)
    return OrangBuatan(
      nama: nama.nama(kelamin, lahir: lahir.tahun, anakKe: ke, ayah: ayah.nama, &acak), kelamin: kelamin,
      lahir: lahir, tempatLahir: tempat, nik: nomor.nik(wilayah, lahir, kelamin), namaAyah: ayah.nama,
      namaIbu: ibu.nama, nikAyah: ayah.nik, nikIbu: ibu.nik, shdk: .anak)
  }

  private mutating func tinggalAtauPergi(
    _ anak: OrangBuatan, _ desa: DesaBuatan, _ diRumah: inout [OrangBuatan]
  ) {
    let umur = hariIni.tahun - anak.lahir.tahun
    let perempuan = anak.kelamin == .perempuan
    let tinggal =
      switch umur {
      case ..<18: 0.99
      case ..<23: perempuan ? 0.86 : 0.93
      case ..<28: perempuan ? 0.48 : 0.66
      case ..<33: perempuan ? 0.18 : 0.30
      default: perempuan ? 0.05 : 0.08
      }
    guard acak.peluang(tinggal) else {
      if umur >= 18 { rantau.titip(anak) }
      return
    }
    diRumah.append(anak)
    if umur >= 24, acak.peluang(0.3) { tambahMenantu(desa, &diRumah) }
  }

  /// A grown child at home brings wife or husband, and perhaps a grandchild.
  private mutating func tambahMenantu(_ desa: DesaBuatan, _ diRumah: inout [OrangBuatan]) {
    guard var anak = diRumah.popLast() else { return }
    let kelamin: JenisKelamin = anak.kelamin == .lakiLaki ? .perempuan : .lakiLaki
    let tahun = min(anak.lahir.tahun + acak.dari(-2...3), hariIni.tahun - 20)
    var menantu =
      rantau.ambil(kelamin, lahir: tahun, bukanAnak: anak.nikIbu, &acak)
      ?? tambahan(kelamin, tahun, desa)
    anak.kawin = .kawinTercatat
    menantu.kawin = .kawinTercatat
    menantu.shdk = .menantu
    let (ayah, ibu) = anak.kelamin == .lakiLaki ? (anak, menantu) : (menantu, anak)
    diRumah += [anak, menantu]
    let cucuLahir = max(ayah.lahir.tahun, ibu.lahir.tahun) + acak.dari(20...26)
    guard cucuLahir < hariIni.tahun, acak.peluang(0.8) else { return }
    var cucu = bayi(
      hariLahir(cucuLahir).0, 1, ayah, ibu, desa, acak.peluang(0.51) ? .lakiLaki : .perempuan)
    cucu.shdk = .cucu
    diRumah.append(cucu)
  }

  mutating func tambahan(_ kelamin: JenisKelamin, _ tahun: Int, _ desa: DesaBuatan) -> OrangBuatan {
    let (tempat, wilayah) = TempatBuatan.asal(desa.kecamatan, peluangLuar: 0.25, &acak)
    let (lahir, perkiraan) = hariLahir(tahun)
    return OrangBuatan(
      nama: nama.nama(kelamin, lahir: tahun, &acak), kelamin: kelamin, lahir: lahir, perkiraan: perkiraan,
      tempatLahir: tempat, nik: nomor.nik(wilayah, lahir, kelamin),
      namaAyah: nama.nama(.lakiLaki, lahir: tahun - 28, &acak),
      namaIbu: nama.nama(.perempuan, lahir: tahun - 25, &acak), shdk: .familiLain)
  }

  /// A widowed mother of head or wife lives along, whose children name her.
  mutating func tambahOrangTua(_ anggota: inout [OrangBuatan], _ desa: DesaBuatan) {
    let milik = anggota.count > 1 && anggota[1].shdk == .istri && acak.peluang(0.35) ? 1 : 0
    guard anggota[milik].nikIbu == nil else { return }
    let tahun = anggota[milik].lahir.tahun - acak.dari(18...34)
    guard hariIni.tahun - tahun < 100 else { return }
    var ibu = tambahan(.perempuan, tahun, desa)
    ibu.nama = anggota[milik].namaIbu
    ibu.kawin = .ceraiMati
    ibu.shdk = milik == 0 ? .orangTua : .mertua
    anggota[milik].nikIbu = ibu.nik
    anggota.append(ibu)
  }

  mutating func tambahFamili(_ anggota: inout [OrangBuatan], _ desa: DesaBuatan) {
    let kelamin: JenisKelamin = acak.peluang(0.5) ? .lakiLaki : .perempuan
    anggota.append(tambahan(kelamin, hariIni.tahun - acak.dari(8...60), desa))
  }
}
