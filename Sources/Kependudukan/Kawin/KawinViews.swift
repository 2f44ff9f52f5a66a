import Bahasa
import Database
import Organisasi
import Web

extension JenisKawin {
  var judul: String { self == .perkawinan ? "Catat perkawinan" : "Catat perceraian" }
  var tombol: String { judul }

  var kabar: String {
    self == .perkawinan
      ? "Perkawinan tercatat pada keduanya." : "Perceraian tercatat pada keduanya."
  }

  var sesudahnya: String {
    self == .perkawinan
      ? "Status kawin, tanggal, dan nomor akta keduanya diperbarui dalam satu langkah yang dapat dibatalkan."
      : "Status keduanya dan susunan kartu keluarga diperbarui dalam satu langkah yang dapat dibatalkan."
  }

  fileprivate var dokumen: [String] {
    self == .perkawinan
      ? ["Buku Nikah (KUA)", "Kutipan Akta Perkawinan", "Surat Pernyataan Tanggung Jawab Mutlak"]
      : ["Akta Cerai Pengadilan Agama", "Kutipan Akta Perceraian", "Putusan Pengadilan Negeri"]
  }
}

extension KawinForm {
  func html(
    _ jenis: JenisKawin, _ berkas: BerkasKawin, _ desa: [UnitKerja], _ galat: FieldErrors,
    _ peringatan: [Peringatan]
  ) -> HTML {
    """
    <input type="hidden" name="versi" value="\(versi)">
    \(formSection("Pasangan", pasangan(jenis, berkas, galat)))
    \(jenis == .perkawinan ? tempatTinggal(berkas, galat) : pemisahan(berkas, galat))
    \(formSection("Alamat kartu keluarga yang baru", alamatBaru(desa, galat), lead: "Hanya dipakai bila ada kartu keluarga baru."))
    \(medan(galat, peringatan, kapan: jenis == .perkawinan ? "Tanggal perkawinan" : "Tanggal perceraian", dokumen: jenis.dokumen))
    """
  }

  private func pasangan(_ jenis: JenisKawin, _ berkas: BerkasKawin, _ galat: FieldErrors) -> HTML {
    let sendiri = jenis == .perceraian ? berkas.pasangan?.biodata.nama : nil
    let galatPasangan = galat["pasangan"].map { notice("\($0)", kind: .harm) }
    return """
      <div id="f-pasangan"></div>\(galatPasangan)\(sendiri.map { notice("Menurut kartu keluarga: \($0). Kosongkan bila memang dia.") })\
      \(textField(Field("nik_pasangan", "NIK pasangan", hint: "Enam belas angka. Boleh dari desa mana pun di kabupaten ini.", need: .optional, errors: galat), nikPasangan, kind: .digits, width: .half))
      \(textField(Field("lahir_pasangan", "Tanggal lahir pasangan", hint: "Menurut KTP-nya, bila NIK diisi.", need: .optional, errors: galat), lahirPasangan, kind: .date, width: .short))
      \(textField(Field("nama_pasangan", "Nama pasangan, bila bukan penduduk kabupaten ini", need: .optional, errors: galat), namaPasangan))
      \(chipRadios(Field("tercatat", jenis == .perkawinan ? "Perkawinannya" : "Perceraiannya"), [Choice("1", "Tercatat oleh negara"), Choice("0", "Belum tercatat")], chosen: tercatat))
      \(jenis == .perkawinan ? pengadilan(galat) : nil)
      """
  }

  private func pengadilan(_ galat: FieldErrors) -> HTML {
    """
    \(textField(Field("dispensasi", "Nomor penetapan dispensasi kawin", hint: "Hanya bila ada yang belum berumur 19 tahun, misalnya \(NomorPengadilan.penetapan.contoh).", need: .optional, errors: galat), dispensasi))
    \(textField(Field("izin_beristri", "Nomor putusan izin beristri lebih dari seorang", hint: "Hanya bila suami masih terikat perkawinan, misalnya \(NomorPengadilan.putusan.contoh).", need: .optional, errors: galat), izinBeristri))
    """
  }

  private func tempatTinggal(_ berkas: BerkasKawin, _ galat: FieldErrors) -> HTML {
    let pilihan = [
      Choice("tetap", "Masing-masing tetap di kartu keluarganya", detail: "Kartu keluarga diurus kemudian."),
      Choice("baru", "Bersama di kartu keluarga baru", detail: "Suami menjadi kepala keluarga."),
      Choice("pasangan", "Ikut kartu keluarga pasangan"),
      Choice("sini", "Pasangan masuk kartu keluarga ini"),
    ]
    let anggota = berkas.anggota(.perkawinan)
    return """
      \(formSection("Sesudah menikah", radios(Field("rumah", "Di mana keduanya terdaftar", errors: galat), pilihan, chosen: rumah)))
      \(anggota.isEmpty ? nil : susunan.medanAnggota(anggota, pilih: "Siapa yang ikut pindah", galat))
      """
  }

  private func pemisahan(_ berkas: BerkasKawin, _ galat: FieldErrors) -> HTML {
    susunan.medanAnggota(berkas.anggota(.perceraian), pilih: "Siapa yang keluar dari kartu keluarga", galat)
  }

  private func alamatBaru(_ pilihan: [UnitKerja], _ galat: FieldErrors) -> HTML {
    """
    \(combobox(Field("desa", "Desa atau kelurahan", need: .optional, errors: galat), pilihan.map { Choice($0.id.description, $0.nama) }, chosen: [desa]))
    \(medanAlamat(alamat: alamat, dusun: dusun, rt: rt, rw: rw, kodePos: kodePos, galat))
    """
  }
}
