import Akses
import Bahasa
import Naskah
import Nomor
import Organisasi
import Web

private let petunjukPola =
  "Tersusun dari \(KomponenPola.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", ")) dan tanda baca. {urut:3} menulis 007."

func registerBaru(
  _ form: RegisterBaruForm, _ kantor: [Choice], _ jenisNaskah: [JenisNaskah], _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let unit = Field("unit", "Kantor", errors: errors)
  let nama = Field("nama", "Nama register", hint: "Misalnya Surat Dinas Sekretariat Daerah.", errors: errors)
  let kode = Field("kode", "Kode register", hint: "Pendek, misalnya SD.", errors: errors)
  let jenis = Field("jenis", "Jenis naskah yang dinomori", errors: errors)
  let pola = Field("pola", "Pola nomor", hint: petunjukPola, errors: errors)
  let kodeUnit = Field(
    "kodeUnit", "Isi {unit}", hint: "Misalnya 18 atau DISKOMINFO.", need: .optional, errors: errors)
  let sisipan = Field("sisipan", "Boleh menyisipkan nomor, misalnya 15.a", need: .optional, errors: errors)
  let tahun = Field(
    "tahunBaru", "Tahun baru dibuka tata usaha, tidak sendirinya", need: .optional, errors: errors)
  let masa = MasaForm(errors)
  return Formulir(
    judul: "Buat register nomor", pengantar: "Satu register untuk setiap deret nomor.",
    jejak: [Crumb("Register nomor", href: Rute.nomor())], bagian: Rute.nomor(), tindakan: Rute.nomor(),
    medan: [unit, nama, kode, jenis, pola, kodeUnit, masa.mulai, masa.dasar],
    isi: """
      \(combobox(unit, kantor, chosen: [form.unit]))\(textField(nama, form.nama))
      \(textField(kode, form.kode, width: .short))
      \(chips(jenis, jenisNaskah.map { Choice($0.kode, $0.nama) }, chosen: form.jenis))
      \(textField(pola, form.pola))\(textField(kodeUnit, form.kodeUnit, width: .half))
      \(checkbox(sisipan, checked: form.sisipan))\(checkbox(tahun, checked: form.tahunBaru))
      \(masa.html(mulai: form.mulai, dasar: form.dasar))
      """,
    sesudahnya: "Nomor pertama diberikan saat surat pertama ditandatangani.", tombol: button("Buat register"),
    kembali: Rute.nomor()
  )
  .halaman(errors, context)
}

func polaRegister(
  _ register: RegisterNomor, _ form: PolaForm, _ errors: FieldErrors, _ context: PelakuContext
)
  -> Page
{
  let pola = Field("pola", "Pola nomor", hint: petunjukPola, errors: errors)
  let masa = MasaForm(errors)
  let dahulu = register.pola.reversed()
    .map { Fact("Sejak \($0.mulai.teks)", "\($0.pola) (\($0.dasar))") }
  return register.formulir(
    "Ubah pola nomor", Rute.polaRegister(register.id), [pola, masa.mulai, masa.dasar],
    """
    \(textField(pola, form.pola))\(masa.html(mulai: form.mulai, dasar: form.dasar))
    \(details("Pola yang pernah dipakai", facts(dahulu)))
    """,
    sesudahnya: "Surat sebelum hari itu tetap bernomor lama; hitungannya diteruskan.", button("Simpan pola"),
    errors, context)
}

func bukaTahunRegister(
  _ register: RegisterNomor, _ form: TahunNomorForm, _ errors: FieldErrors, _ context: PelakuContext
) -> Page {
  let tahun = Field("tahun", "Tahun", errors: errors)
  let awal = Field(
    "awal", "Nomor pertama", hint: "Lebih dari 1 bila nomor sebelumnya sudah diberikan di atas kertas.",
    errors: errors)
  return register.formulir(
    "Buka tahun", Rute.tahunRegister(register.id), [tahun, awal],
    "\(textField(tahun, form.tahun, kind: .number, width: .short))\(textField(awal, form.awal, kind: .number, width: .short))",
    sesudahnya: "Nomor pertama tidak dapat diubah sesudahnya.", button("Buka tahun"), errors, context)
}

func tutupTahunRegister(_ register: RegisterNomor, _ tahun: Int, _ context: PelakuContext) -> Page {
  register.formulir(
    "Tutup tahun \(tahun)", Rute.tutupTahunRegister(register.id, tahun), [],
    notice(
      "<p>Sesudah ditutup, tahun \(tahun) tidak memberi nomor lagi dan tidak dapat dibuka kembali. Nomor yang masih dipesan harus dipakai atau dibatalkan dahulu.</p>",
      kind: .warning), sesudahnya: "Register tetap memberi nomor untuk tahun berikutnya.",
    button("Tutup tahun \(tahun)", kind: .harm), .init(), context)
}

func tutupRegister(
  _ register: RegisterNomor, _ form: PenutupanRegisterForm, _ errors: FieldErrors, _ context: PelakuContext
) -> Page {
  let terakhir = Field("terakhir", "Hari terakhir", errors: errors)
  let alasan = Field("alasan", "Alasan atau dasar", errors: errors)
  return register.formulir(
    "Akhiri register", Rute.penutupanRegister(register.id), [terakhir, alasan],
    "\(textField(terakhir, form.terakhir, kind: .date, width: .short))\(textField(alasan, form.alasan))",
    sesudahnya: "Buat register penggantinya lebih dahulu, supaya surat tidak tertahan.",
    button("Akhiri register", kind: .harm), errors, context)
}

func blokNomor(_ register: RegisterNomor, _ form: BlokForm, _ errors: FieldErrors, _ context: PelakuContext)
  -> Page
{
  let jumlah = Field("jumlah", "Banyaknya nomor", hint: "Paling banyak 500.", errors: errors)
  let tahun = Field("tahun", "Tahun", errors: errors)
  let alasan = Field(
    "alasan", "Mengapa memakai kertas", hint: "Misalnya listrik padam di kantor.", errors: errors)
  return register.formulir(
    "Sisihkan nomor untuk kertas", Rute.blokBaru(register.id), [jumlah, tahun, alasan],
    """
    \(textField(jumlah, form.jumlah, kind: .number, width: .short))\(textField(tahun, form.tahun, kind: .number, width: .short))
    \(textField(alasan, form.alasan))
    """,
    sesudahnya: "Nomor-nomor itu tidak diberikan kepada surat lain. Cocokkan sesudah sistem kembali.",
    button("Sisihkan nomor"), errors, context)
}

func cocokkanBlok(
  _ blok: BlokNomor, _ register: RegisterNomor, _ form: CocokkanForm, _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let terpakai = Field(
    "terpakai", "Nomor yang dipakai di atas kertas",
    hint:
      "Satu baris satu nomor: nomor; tanggal; klasifikasi; hal dan tujuan. Contoh: \(blok.dari); 20 November 2026; 000.1.2; Undangan rapat kepada camat.",
    need: .optional, errors: errors)
  return register.formulir(
    "Nomor \(blok.dari) sampai \(blok.sampai)", Rute.satuBlok(blok.id), [terpakai],
    blok.ditutup == nil
      ? "\(notice("<p>Disisihkan \(blok.waktu.teksPendek()): \(blok.alasan).</p>"))\(textArea(terpakai, form.terpakai, rows: 8))"
      : notice("Blok ini sudah dicocokkan dan ditutup."),
    sesudahnya: "Nomor yang tidak ditulis dibatalkan dengan alasan “tidak dipakai”. Tidak dapat diulang.",
    button("Cocokkan dan tutup", kind: .harm), errors, context)
}

func batalkanNomor(
  _ nomor: NomorNaskah, _ register: RegisterNomor, _ form: AlasanForm, _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let alasan = Field("alasan", "Alasan", hint: "Tetap terbaca di register.", errors: errors)
  return register.formulir(
    "Nomor \(nomor.teks)", Rute.batalNomor(nomor.id), [alasan],
    """
    \(facts([Fact("Keadaan", nomor.status.nama), Fact("Tanggal", nomor.tanggal.teks), Fact("Keterangan", nomor.alasan.atauStrip)]))
    \(nomor.status == .dipesan ? textField(alasan, form.alasan) : notice("<p>Nomor ini sudah terpakai pada surat yang disegel, jadi tidak dapat dibatalkan di sini.</p>"))
    """, sesudahnya: "Nomor yang batal tidak pernah diberikan lagi.",
    nomor.status == .dipesan ? button("Batalkan nomor", kind: .harm) : "", errors, context)
}

extension RegisterNomor {
  func formulir(
    _ judul: String, _ tindakan: String, _ medan: [Field], _ isi: HTML, sesudahnya: String, _ tombol: HTML,
    _ errors: FieldErrors, _ context: PelakuContext
  ) -> Page {
    Formulir(
      judul: judul, pengantar: nama,
      jejak: [Crumb("Register nomor", href: Rute.nomor()), Crumb(nama, href: Rute.satuRegister(id))],
      bagian: Rute.nomor(), tindakan: tindakan, medan: medan, isi: isi, sesudahnya: sesudahnya,
      tombol: tombol,
      kembali: Rute.satuRegister(id)
    )
    .halaman(errors, context)
  }
}
