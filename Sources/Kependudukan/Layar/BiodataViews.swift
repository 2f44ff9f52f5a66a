import Akses
import Bahasa
import Database
import Organisasi
import Web

/// What the three forms of biodata have in common and what parts them.
enum JenisBiodata { case ubah, lahir, baru }

/// Whether who fills in the form may have a number issued.
enum HakTerbit { case boleh, tidak }

extension BiodataForm {
  func html(
    _ jenis: JenisBiodata, _ kode: KodePenduduk, desa: [UnitKerja] = [], terbit: HakTerbit = .boleh,
    _ galat: FieldErrors, _ peringatan: [Peringatan]
  ) -> HTML {
    """
    <input type="hidden" name="versi" value="\(versi)">
    \(formSection("Orangnya", orangnya(jenis, kode, galat)))
    \(formSection("Orang tua", orangTua(jenis, galat)))
    \(jenis == .lahir ? formSection("Kelahirannya", kelahiran.html(kode, galat)) : nil)
    \(jenis == .ubah ? nil : formSection("NIK", nomor(jenis, terbit, galat)))
    \(jenis == .baru ? formSection("Tempat tinggal", tempat(desa, galat), lead: "Kartu keluarga baru diterbitkan dengan orang ini sebagai kepala keluarga.") : nil)
    \(formSection("Lainnya", lainnya(jenis, kode, terbit, galat)))
    \(medan(galat, peringatan, kapan: jenis == .ubah ? "Tanggal perubahan" : jenis == .lahir ? "Tanggal pelaporan" : "Tanggal peristiwa"))
    """
  }

  private func orangnya(_ jenis: JenisBiodata, _ kode: KodePenduduk, _ galat: FieldErrors) -> HTML {
    """
    \(textField(Field("nama", "Nama lengkap", hint: "Tanpa gelar, paling panjang 60 huruf.", errors: galat), nama))
    \(chipRadios(Field("jenis_kelamin", "Jenis kelamin", errors: galat), JenisKelamin.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: jenisKelamin))
    \(textField(Field("tempat_lahir", "Tempat lahir", errors: galat), tempatLahir, width: .half))
    \(textField(Field("tanggal_lahir", "Tanggal lahir", errors: galat), tanggalLahir, kind: .date, width: .short))
    \(checkbox(Field("lahir_perkiraan", "Tanggal lahir hanya perkiraan", need: .optional), checked: lahirPerkiraan))
    \(select(Field("agama", "Agama", errors: galat), pilihan(kode, .agama), chosen: agama))
    \(jenis == .lahir ? select(Field("shdk", "Hubungan dengan kepala keluarga", errors: galat), HubunganKeluarga.allCases.dropFirst().map { Choice("\($0.rawValue)", $0.nama) }, chosen: shdk) : nil)
    """
  }

  private func orangTua(_ jenis: JenisBiodata, _ galat: FieldErrors) -> HTML {
    let ibu = jenis == .ubah ? "Kosongkan bila tetap: nama ibu tidak ditampilkan." : nil
    let tetap = jenis == .ubah ? "Kosongkan bila tetap." : nil
    return """
      \(textField(Field("nama_ayah", "Nama ayah", need: .optional, errors: galat), namaAyah))
      \(textField(Field("nama_ibu", "Nama ibu", hint: ibu, need: jenis == .ubah ? .optional : .required, errors: galat), namaIbu))
      \(textField(Field("nik_ayah", "NIK ayah", hint: tetap, need: .optional, errors: galat), nikAyah, kind: .digits, width: .half))
      \(textField(Field("nik_ibu", "NIK ibu", hint: tetap, need: .optional, errors: galat), nikIbu, kind: .digits, width: .half))
      """
  }

  private func nomor(_ jenis: JenisBiodata, _ terbit: HakTerbit, _ galat: FieldErrors) -> HTML {
    """
    \(textField(Field("nik", "NIK yang sudah ada", hint: "Enam belas angka menurut KTP atau kartu keluarga.\(terbit == .boleh ? "" : " Kosongkan bila belum punya: NIK-nya diterbitkan Dukcapil.")", need: .optional, errors: galat), nik, kind: .digits, width: .half))
    \(terbit == .boleh ? checkbox(Field("terbitkan", "Terbitkan NIK baru", hint: jenis == .lahir ? "Bagi bayi yang baru dilaporkan." : "Hanya bila orang ini memang belum pernah mempunyai NIK.", need: .optional), checked: terbitkan) : nil)
    """
  }

  private func tempat(_ desa: [UnitKerja], _ galat: FieldErrors) -> HTML {
    """
    \(combobox(Field("desa", "Desa atau kelurahan", errors: galat), desa.map { Choice($0.id.description, $0.nama) }, chosen: [self.desa]))
    \(medanAlamat(alamat: alamat, dusun: dusun, rt: rt, rw: rw, kodePos: kodePos, galat))
    \(checkbox(Field("datang", "Pindah datang dari luar kabupaten", need: .optional), checked: datang))
    """
  }

  private func lainnya(
    _ jenis: JenisBiodata, _ kode: KodePenduduk, _ terbit: HakTerbit, _ galat: FieldErrors
  ) -> HTML {
    """
    \(jenis == .lahir ? nil : dewasa(kode, galat))
    \(select(Field("golongan_darah", "Golongan darah", errors: galat), pilihan(kode, .golonganDarah), chosen: golonganDarah))
    \(select(Field("kewarganegaraan", "Kewarganegaraan", errors: galat), pilihan(kode, .kewarganegaraan), chosen: kewarganegaraan))
    \(textField(Field("akta_lahir", "Nomor akta kelahiran", need: .optional, errors: galat), aktaLahir, width: .half))
    \(jenis == .ubah && terbit == .boleh ? select(Field("ktp_lama", "KTP-el sebelum sistem ini", hint: "Menentukan apakah ia dapat meminta KTP pertama.", need: .optional, errors: galat), [ktpLama == "tetap" ? Choice("tetap", "Seperti pada data lama") : Choice("", "Tidak diketahui"), Choice("belum", "Belum pernah memegang"), Choice("pernah", "Sudah pernah memegang")], chosen: ktpLama) : nil)
    """
  }

  private func dewasa(_ kode: KodePenduduk, _ galat: FieldErrors) -> HTML {
    """
    \(select(Field("status_kawin", "Status kawin", errors: galat), StatusKawin.allCases.map { Choice("\($0.rawValue)", $0.nama) }, chosen: statusKawin))
    \(select(Field("pendidikan", "Pendidikan terakhir", errors: galat), pilihan(kode, .pendidikan), chosen: pendidikan))
    \(combobox(Field("pekerjaan", "Pekerjaan", errors: galat), pilihan(kode, .pekerjaan), chosen: [pekerjaan]))
    """
  }

  private func pilihan(_ kode: KodePenduduk, _ tabel: KodePenduduk.Tabel) -> [Choice] {
    kode.daftar(tabel).map { Choice("\($0.kode)", $0.nama) }
  }
}

func medanAlamat(
  alamat: String, dusun: String, rt: String, rw: String, kodePos: String, _ galat: FieldErrors
) -> HTML {
  """
  \(textField(Field("alamat", "Jalan atau kampung", need: .optional, errors: galat), alamat))
  \(textField(Field("dusun", "Dusun", need: .optional, errors: galat), dusun, width: .half))
  \(textField(Field("rt", "RT", need: .optional, errors: galat), rt, kind: .digits, width: .short))
  \(textField(Field("rw", "RW", need: .optional, errors: galat), rw, kind: .digits, width: .short))
  \(textField(Field("kode_pos", "Kode pos", need: .optional, errors: galat), kodePos, kind: .digits, width: .short))
  """
}
