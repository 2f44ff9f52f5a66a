import Bahasa

/// Makes one household after the other, oldest heads first, so that grown children are there when younger ones begin.
struct PenyusunKeluarga: Sendable {
  var acak: Acak
  let nama: NamaBuatan
  var nomor = NomorBuatan()
  var rantau = AnakRantau()
  let hariIni: Tanggal

  init(benih: UInt64, hariIni: Tanggal) throws {
    acak = Acak(benih)
    nama = try NamaBuatan(&acak)
    self.hariIni = hariIni
  }

  /// A family whose head was born in `tahun`.
  mutating func keluarga(_ desa: DesaBuatan, kepalaLahir tahun: Int) -> KeluargaBuatan {
    let umur = hariIni.tahun - tahun
    let agama = acak.pilih(berbobot: [(1, 0.972), (2, 0.014), (3, 0.011), (4, 0.001), (5, 0.001), (7, 0.001)])
    var anggota: [OrangBuatan]
    let peluangJanda = umur > 65 ? 0.30 : umur > 45 ? 0.11 : 0.05
    if acak.peluang(peluangJanda) {
      anggota = orangTuaTunggal(desa, tahun)
    } else if umur < 30 && acak.peluang(0.15) || acak.peluang(0.02) {
      anggota = [dewasa(acak.peluang(0.6) ? .lakiLaki : .perempuan, tahun, desa, nil)]
    } else {
      anggota = pasangan(desa, tahun)
    }
    if (28...60).contains(umur), acak.peluang(0.13) { tambahOrangTua(&anggota, desa) }
    if acak.peluang(0.012) { tambahFamili(&anggota, desa) }
    for i in anggota.indices { lengkapi(&anggota[i], agama) }
    let direkam = max(Tanggal(2006, 1, 1) ?? hariIni, anggota[0].lahir + 365 * 20)
    let hari = direkam + acak.dari(0...max(0, hariIni - direkam))
    return KeluargaBuatan(
      nomor: nomor.kk(desa.kecamatan, min(hari, hariIni)), desa: desa.kode, alamat: desa.alamat(&acak),
      anggota: anggota)
  }

  private mutating func pasangan(_ desa: DesaBuatan, _ tahun: Int) -> [OrangBuatan] {
    var suami = dewasa(.lakiLaki, tahun, desa, nil)
    var istri = dewasa(.perempuan, min(tahun + acak.dari(-2...7), hariIni.tahun - 19), desa, suami)
    istri.shdk = .istri
    kawinkan(&suami, &istri)
    return [suami, istri] + anak(dari: suami, istri, desa)
  }

  private mutating func orangTuaTunggal(_ desa: DesaBuatan, _ tahun: Int) -> [OrangBuatan] {
    let umur = hariIni.tahun - tahun
    var suami = dewasa(.lakiLaki, tahun - acak.dari(0...6), desa, nil)
    var istri = dewasa(.perempuan, tahun, desa, suami)
    kawinkan(&suami, &istri)
    let status: StatusKawin = umur < 50 && acak.peluang(0.6) ? .ceraiHidupTercatat : .ceraiMati
    istri.shdk = .istri
    let anak = anak(dari: suami, istri, desa)
    var kepala = acak.peluang(0.82) ? istri : suami
    kepala.kawin = status
    kepala.tanggalKawin = nil
    kepala.shdk = .kepalaKeluarga
    return [kepala] + anak
  }

  private mutating func kawinkan(_ suami: inout OrangBuatan, _ istri: inout OrangBuatan) {
    let termuda = max(suami.lahir, istri.lahir)
    let kawin = min(termuda + 365 * acak.dari(19...25) + acak.dari(0...364), hariIni + -30)
    let status: StatusKawin = acak.peluang(0.035) ? .kawinBelumTercatat : .kawinTercatat
    suami.kawin = status
    istri.kawin = status
    if status == .kawinTercatat, acak.peluang(0.7) {
      suami.tanggalKawin = kawin
      istri.tanggalKawin = kawin
    }
  }

  /// Somebody grown up: a child of a family that was made before, else somebody whose parents are named only.
  private mutating func dewasa(
    _ kelamin: JenisKelamin, _ tahun: Int, _ desa: DesaBuatan, _ pasangan: OrangBuatan?
  ) -> OrangBuatan {
    if acak.peluang(0.8), let anak = rantau.ambil(kelamin, lahir: tahun, bukanAnak: pasangan?.nikIbu, &acak) {
      var orang = anak
      orang.shdk = .kepalaKeluarga
      return orang
    }
    let (tempat, wilayah) = TempatBuatan.asal(desa.kecamatan, peluangLuar: 0.2, &acak)
    let (lahir, perkiraan) = hariLahir(tahun)
    return OrangBuatan(
      nama: nama.nama(kelamin, lahir: tahun, &acak), kelamin: kelamin, lahir: lahir, perkiraan: perkiraan,
      tempatLahir: tempat, nik: nomor.nik(wilayah, lahir, kelamin),
      namaAyah: nama.nama(.lakiLaki, lahir: tahun - 28, &acak),
      namaIbu: nama.nama(.perempuan, lahir: tahun - 25, &acak))
  }

  /// Default days stand for births that nobody wrote down.
  mutating func hariLahir(_ tahun: Int) -> (Tanggal, perkiraan: Bool) {
    if acak.peluang(tahun < 1960 ? 0.13 : tahun < 1975 ? 0.03 : 0.004) {
      let hari = acak.peluang(0.5) ? Tanggal(tahun, 1, 1) : Tanggal(tahun, 12, 31)
      return (hari ?? hariIni, true)
    }
    let awal = Tanggal(tahun, 1, 1) ?? hariIni
    let akhir = min(Tanggal(tahun, 12, 31) ?? hariIni, hariIni + -1)
    return (awal + acak.dari(0...max(0, akhir - awal)), false)
  }

  private mutating func lengkapi(_ orang: inout OrangBuatan, _ agama: Int) {
    let umur = hariIni.tahun - orang.lahir.tahun
    orang.agama = acak.peluang(0.998) ? agama : 1
    orang.pendidikan = RiwayatHidup.pendidikan(lahir: orang.lahir.tahun, umur: umur - 1, &acak)
    orang.ditempuh = RiwayatHidup.ditempuh(umur: umur, &acak)
    orang.pekerjaan = RiwayatHidup.pekerjaan(orang, umur: umur, &acak)
    orang.golonganDarah = acak.pilih(berbobot: [(13, 0.6), (4, 0.15), (2, 0.11), (1, 0.1), (3, 0.04)])
    if umur < 30, orang.aktaLahir == nil, acak.peluang(0.93) {
      orang.aktaLahir = "3314-LU-\(orang.lahir.description.filter { $0 != "-" })-\(acak.dari(1000...9999))"
    }
  }
}
