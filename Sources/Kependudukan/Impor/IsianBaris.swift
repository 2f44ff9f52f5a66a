import Bahasa
import CSV
import Organisasi

/// One row while it is read, with what was found wrong so far.
struct IsianBaris {
  private let rekam: CSVRecord
  private let pembaca: PembacaBaris
  private(set) var galat: [String] = []

  init(_ rekam: CSVRecord, _ pembaca: PembacaBaris) {
    self.rekam = rekam
    self.pembaca = pembaca
  }

  mutating func calon() -> CalonPenduduk? {
    let status = self.status()
    let nik = tanpaNIK(status) ? nil : nikSendiri()
    let kk = nomorKK()
    let ayah = orangTua(.nikAyah)
    let ibu = orangTua(.nikIbu)
    let biodata = self.biodata()
    let desa = self.desa()
    guard nik != nil || tanpaNIK(status), let kk, let biodata, let desa, let status else { return nil }
    do {
      var peringatan = try pembaca.periksa.periksa(biodata)
      if let nik {
        peringatan += nik.peringatan(lahir: biodata.tanggalLahir, biodata.jenisKelamin)
          .map { $0.peringatan("nik") }
      } else {
        peringatan.append(Peringatan("nik", Self.masukTanpaNIK))
      }
      return CalonPenduduk(
        baris: rekam.line, nik: nik,
        sidik: nik.map { pembaca.sandi.sidik($0) } ?? CalonPenduduk.sidikTanpaNIK(kk, biodata),
        biodata: biodata, nikAyah: ayah, nikIbu: ibu, nomorKK: kk,
        alamat: AlamatKeluarga(
          alamat: tanpaStrip(.alamat), dusun: tanpaStrip(.dusun), rt: tanpaStrip(.rt), rw: tanpaStrip(.rw)),
        desa: desa, status: status, peringatan: peringatan)
    } catch {
      for (bidang, pesan) in error.fields.sorted(by: { $0.key < $1.key }) { tolak(bidang, pesan) }
      return nil
    }
  }

  mutating func tolak(_ bidang: String, _ pesan: String) { galat.append("\(bidang): \(pesan)") }

  private static let masukTanpaNIK =
    "NIK ditulis 0 atau kosong: orang ini masuk tanpa NIK. Isi lewat Betulkan NIK di halamannya."

  /// Other programs write 0 or nothing for who has no NIK yet. Who lives here no longer will never get one.
  private func tanpaNIK(_ status: StatusPenduduk?) -> Bool {
    status == .hidup && teks(.nik).utf8.allSatisfy { "-0 '".utf8.contains($0) }
  }

  private mutating func nikSendiri() -> NIK? {
    do throws(NomorError) {
      let nik = try NIK.denganSementara(teks(.nik))
      try pembaca.wilayah.periksa(nik)
      return nik
    } catch {
      tolak("nik", error.message)
      return nil
    }
  }

  private mutating func nomorKK() -> NomorKK? {
    do throws(NomorError) {
      let nomor = try NomorKK(teks(.noKK))
      try pembaca.wilayah.periksa(nomor)
      return nomor
    } catch {
      tolak("no_kk", error.message)
      return nil
    }
  }

  /// Parents without a number are written as blank, hyphen or zeros.
  private mutating func orangTua(_ kolom: KolomOpenSID) -> NIK? {
    let tertulis = teks(kolom)
    if tertulis.utf8.allSatisfy({ "-0 '".utf8.contains($0) }) { return nil }
    do {
      return try NIK.denganSementara(tertulis)
    } catch {
      tolak(kolom.rawValue, error.message)
      return nil
    }
  }

  private mutating func biodata() -> Biodata? {
    let kelamin = JenisKelamin(tulisan: teks(.sex))
    if kelamin == nil { tolak("sex", "Isi 1 atau L untuk laki-laki, 2 atau P untuk perempuan.") }
    let lahir = bacaTanggal(teks(.tanggalLahir))
    if lahir == nil { tolak("tanggallahir", "Tulis tanggal sebagai tahun-bulan-hari, misalnya 1990-12-31.") }
    let shdk = kode(.shdk, .shdk, bila: 11).flatMap(HubunganKeluarga.init(rawValue:))
    let kawin = kode(.statusKawin, .statusKawin, bila: 1).flatMap(StatusKawin.init(rawValue:))
    let warga = kode(.kewarganegaraan, .kewarganegaraan, bila: 1).flatMap(Kewarganegaraan.init(rawValue:))
    let agama = kode(.agama, .agama, bila: nil)
    let pendidikan = kode(.pendidikan, .pendidikan, bila: 1)
    let pekerjaan = kode(.pekerjaan, .pekerjaan, bila: 1)
    let darah = kode(.golonganDarah, .golonganDarah, bila: 13)
    let rincian = self.rincian()
    guard let kelamin, let lahir, let shdk, let kawin, let warga, let agama, let pendidikan, let pekerjaan,
      let darah
    else { return nil }
    return Biodata(
      nama: teks(.nama), jenisKelamin: kelamin, tempatLahir: teks(.tempatLahir), tanggalLahir: lahir,
      agama: agama, pendidikan: pendidikan, pekerjaan: pekerjaan, statusKawin: kawin, golonganDarah: darah,
      kewarganegaraan: warga, shdk: shdk, namaAyah: tanpaStrip(.namaAyah), namaIbu: tanpaStrip(.namaIbu),
      rincian: rincian)
  }

  private mutating func rincian() -> RincianPenduduk {
    var r = RincianPenduduk()
    r.pendidikanDitempuh = kodeBila(.ditempuh, .pendidikanDitempuh)
    r.cacat = kodeBila(.cacat, .cacat)
    r.caraKB = kodeBila(.caraKB, .caraKB)
    r.aktaLahir = bila(.aktaLahir)
    r.paspor = bila(.paspor)
    r.akhirPaspor = bacaTanggal(teks(.akhirPaspor))
    r.izinTinggal = bila(.izinTinggal)
    r.aktaKawin = bila(.aktaKawin)
    r.tanggalKawin = bacaTanggal(teks(.tanggalKawin))
    r.aktaCerai = bila(.aktaCerai)
    r.tanggalCerai = bacaTanggal(teks(.tanggalCerai))
    r.hamil = Int(teks(.hamil))
    r.ktpEl = Int(teks(.ktpEl))
    r.statusRekam = Int(teks(.statusRekam))
    r.alamatSekarang = bila(.alamatSekarang)
    r.suku = bila(.suku)
    r.tagKTP = bila(.tagKTP)
    r.asuransi = bila(.asuransi)
    r.nomorAsuransi = bila(.nomorAsuransi)
    r.lintang = bila(.lintang)
    r.bujur = bila(.bujur)
    return r
  }

  private mutating func status() -> StatusPenduduk? {
    let tertulis = teks(.statusDasar)
    if tertulis.isEmpty { return .hidup }
    let status = Int(tertulis).flatMap(StatusPenduduk.init(kodeOpenSID:))
    if status == nil {
      tolak("status_dasar", "Isi 1 hidup, 2 mati, 3 pindah, 4 hilang, 6 pergi, atau 9 tidak sah.")
    }
    return status
  }

  private mutating func desa() -> UnitKerja.ID? {
    let tertulis = teks(.kodeDesa).filter(\.isNumber)
    let desa = tertulis.isEmpty ? pembaca.desaBawaan : pembaca.desa[tertulis]
    guard let desa else {
      tolak("kode_desa", "Desa dengan kode itu tidak ada di kabupaten ini.")
      return nil
    }
    guard pembaca.lingkup.memuat(desa) else {
      tolak("kode_desa", "Baris ini bukan dari desa di wilayah Anda.")
      return nil
    }
    return desa
  }

  /// A code as number or name; `bila` when the cell is empty.
  private mutating func kode(_ kolom: KolomOpenSID, _ tabel: KodePenduduk.Tabel, bila kosong: Int?) -> Int? {
    let tertulis = teks(kolom)
    if tertulis.isEmpty, let kosong { return kosong }
    if let angka = Int(tertulis), let kode = pembaca.kode.dariOpenSID(tabel, angka) { return kode }
    let kunci = kunciUrut(tertulis)
    if let kode = pembaca.nama[tabel]?[kunci] ?? SebutanLain.kode(tabel, kunci) { return kode }
    tolak(kolom.rawValue, "Kode atau nama ini tidak ada di dalam daftar.")
    return nil
  }

  private mutating func kodeBila(_ kolom: KolomOpenSID, _ tabel: KodePenduduk.Tabel) -> Int? {
    let tertulis = teks(kolom)
    return tertulis.isEmpty || tertulis == "0" ? nil : kode(kolom, tabel, bila: nil)
  }

  private func bila(_ kolom: KolomOpenSID) -> String? {
    let tertulis = tanpaStrip(kolom)
    return tertulis.isEmpty ? nil : tertulis
  }

  private func tanpaStrip(_ kolom: KolomOpenSID) -> String {
    let tertulis = teks(kolom)
    return tertulis == "-" ? "" : tertulis
  }

  private func teks(_ kolom: KolomOpenSID) -> String {
    guard let letak = pembaca.letak[kolom.urut], letak < rekam.fields.count else { return "" }
    return rapi(rekam.fields[letak])
  }
}

extension KolomOpenSID {
  private static let letak = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))
  fileprivate var urut: Int { Self.letak[self, default: 0] }
}
