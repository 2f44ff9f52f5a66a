import Akses
import Bahasa
import Naskah
import Organisasi
import Web

func unitBaru(
  _ form: UnitBaruForm, _ pilihan: PilihanUnit, _ errors: FieldErrors, _ context: PelakuContext
) -> Page {
  let kode = Field(
    "kode", "Kode unit", hint: "Pendek dan tetap, misalnya 05.B5. Tidak dipakai ulang.", errors: errors)
  let jenis = Field("jenis", "Jenis unit", errors: errors)
  let nama = Field("nama", "Nama lengkap", hint: "Seperti tertulis di kop surat.", errors: errors)
  let singkatan = Field("singkatan", "Singkatan", errors: errors)
  let induk = Field("induk", "Unit atasan", errors: errors)
  let pembina = Field(
    "pembina", "Asisten pembina", hint: "Untuk perangkat daerah dan kecamatan.", need: .optional,
    errors: errors)
  let kantor = Field(
    "kantor", "Punya agenda surat sendiri", hint: "Kantor menerima surat dengan tata usahanya sendiri.",
    need: .optional, errors: errors)
  let masa = MasaForm(errors, mulai: "Berdiri sejak")
  return Formulir(
    judul: "Dirikan unit kerja", pengantar: nil, jejak: [Crumb("Unit kerja", href: Rute.unit())],
    bagian: Rute.unit(),
    tindakan: Rute.unit(),
    medan: [kode, jenis, nama, singkatan, induk, pembina, kantor, masa.mulai, masa.dasar],
    isi: """
      \(textField(nama, form.nama))\(textField(singkatan, form.singkatan, width: .half))
      \(select(jenis, UnitKerja.Jenis.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: form.jenis))
      \(textField(kode, form.kode, width: .short))
      \(combobox(induk, source: Rute.pilihanUnit(), choices: pilihan.unit, chosen: [form.induk]))
      \(select(pembina, pilihan.asisten, chosen: form.pembina, prompt: "Tidak ada"))
      \(checkbox(kantor, checked: form.kantor))
      \(masa.html(mulai: form.mulai, dasar: form.dasar))
      """,
    sesudahnya: "Unit tercatat sejak hari itu. Sesudah ini Anda menambahkan jabatan dan pemegangnya.",
    tombol: button("Dirikan unit"), kembali: Rute.unit()
  )
  .halaman(errors, context)
}

func namaUnit(_ unit: UnitKerja, _ form: NamaUnitForm, _ errors: FieldErrors, _ context: PelakuContext)
  -> Page
{
  let nama = Field("nama", "Nama lengkap yang baru", errors: errors)
  let singkatan = Field("singkatan", "Singkatan yang baru", errors: errors)
  let masa = MasaForm(errors)
  return unit.formulir(
    "Ganti nama", Rute.namaUnit(unit.id), [nama, singkatan, masa.mulai, masa.dasar],
    """
    \(textField(nama, form.nama))\(textField(singkatan, form.singkatan, width: .half))
    \(masa.html(mulai: form.mulai, dasar: form.dasar))
    """,
    sesudahnya: "Surat sebelum hari itu tetap memakai nama lama.", button("Simpan nama baru"), errors, context
  )
}

func indukUnit(
  _ unit: UnitKerja, _ form: IndukUnitForm, _ pilihan: PilihanUnit, _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let induk = Field("induk", "Unit atasan yang baru", errors: errors)
  let masa = MasaForm(errors)
  return unit.formulir(
    "Pindahkan", Rute.indukUnit(unit.id), [induk, masa.mulai, masa.dasar],
    """
    \(combobox(induk, source: Rute.pilihanUnit(), choices: pilihan.unit, chosen: [form.induk]))
    \(masa.html(mulai: form.mulai, dasar: form.dasar))
    """,
    sesudahnya: "Semua unit, jabatan, dan orang di bawahnya ikut pindah pada hari itu.",
    button("Pindahkan unit"), errors,
    context)
}

func pembubaranUnit(
  _ unit: UnitKerja, _ bawah: [String], _ form: PembubaranForm, _ pilihan: PilihanUnit, _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let cara = Field("cara", "Apa yang terjadi dengan unit ini?", errors: errors)
  let pengganti = Field(
    "pengganti", "Unit penerus",
    hint:
      "Surat dan agendanya diurus di sana, dan surat yang masih dialamatkan ke unit ini diteruskan ke sana. Bila kosong: unit di atasnya.",
    need: .optional,
    errors: errors)
  let unitSalah = Field("unit", "Unit di bawahnya", errors: errors)
  let masa = MasaForm(errors, mulai: "Hari pertama tanpa unit ini")
  return unit.formulir(
    "Bubarkan atau gabungkan", Rute.pembubaran(unit.id),
    [unitSalah, cara, pengganti, masa.mulai, masa.dasar],
    """
    \(bawah.isEmpty ? nil : notice("Di bawah unit ini masih ada \(bawah.count) unit: \(bawah.prefix(5).joined(separator: ", ")).", kind: .warning))
    \(radios(cara, [
      Choice("bubar", "Dibubarkan", detail: "Unit di bawahnya harus dipindahkan dahulu"),
      Choice("gabung", "Digabungkan ke unit lain", detail: "Unit di bawahnya ikut pindah ke sana"),
    ], chosen: form.cara))
    \(combobox(pengganti, source: Rute.pilihanUnit(), choices: pilihan.unit, chosen: [form.pengganti]))
    \(masa.html(mulai: form.mulai, dasar: form.dasar))
    """,
    sesudahnya:
      "Jabatan di unit ini berakhir sehari sebelumnya, begitu pula penugasannya. Riwayatnya tetap tersimpan.",
    button("Bubarkan unit", kind: .harm), errors, context)
}

func alamatUnit(
  _ unit: UnitKerja, _ form: AlamatForm, _ pilihan: PilihanUnit, _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let alamat = Field(
    "alamat", "Alamat", hint: "Seperti tertulis di kop surat.", need: .optional, errors: errors)
  let kodePos = Field("kodePos", "Kode pos", need: .optional, errors: errors)
  let telepon = Field("telepon", "Telepon", need: .optional, errors: errors)
  let surel = Field("surel", "Surel", need: .optional, errors: errors)
  let laman = Field("laman", "Laman", need: .optional, errors: errors)
  let pembina = Field("pembina", "Asisten pembina", need: .optional, errors: errors)
  let wilayah = Field("wilayah", "Kode wilayah", need: .optional, errors: errors)
  let admin = context.pelaku.adalah(.admin)
  return unit.formulir(
    "Ubah alamat", Rute.alamatUnit(unit.id), [alamat, kodePos, telepon, surel, laman, pembina, wilayah],
    """
    \(textField(alamat, form.alamat))\(textField(kodePos, form.kodePos, kind: .digits, width: .short))
    \(textField(telepon, form.telepon, kind: .telephone, width: .half))\(textField(surel, form.surel, kind: .email))
    \(textField(laman, form.laman))
    \(admin ? select(pembina, pilihan.asisten, chosen: form.pembina, prompt: "Tidak ada") : nil)
    \(admin ? textField(wilayah, form.wilayah, width: .half) : nil)
    """,
    sesudahnya: "Kop surat yang dibuat sesudah ini memakai alamat baru.", button("Simpan alamat"), errors,
    context)
}

func caraKirimUnit(
  _ unit: UnitKerja, _ riwayat: [RiwayatCaraKirim], _ form: CaraKirimForm, _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let cara = Field("cara", "Siapa yang mengirim surat yang sudah ditandatangani?", errors: errors)
  let dasar = Field(
    "dasar", "Dasar", hint: "Peraturan Bupati atau keputusan pimpinan kantor.", errors: errors)
  return unit.formulir(
    "Pengiriman surat", Rute.caraKirim(unit.id), [cara, dasar],
    """
    \(radios(cara, CaraKirim.allCases.map { Choice($0.rawValue, $0.nama, detail: $0.rincian) }, chosen: form.cara))
    <p>Surat rahasia selalu langsung terkirim, karena hanya pimpinan kantor yang boleh membacanya.</p>
    \(textField(dasar, form.dasar))
    \(riwayat.isEmpty ? nil : details(
      "Perubahan sebelumnya",
      table(
        "Perubahan pengiriman surat", [Column("Sejak"), Column("Menjadi"), Column("Dasar"), Column("Oleh")],
        riwayat.map { ["\($0.waktu.teksPendek())", "\($0.cara.nama)", "\($0.dasar)", "\($0.nama)"] })))
    """,
    sesudahnya: "Berlaku untuk surat yang ditandatangani sejak sekarang.", button("Simpan pengiriman"),
    errors,
    context)
}

func kepastianUnit(_ unit: UnitKerja, _ form: KepastianForm, _ errors: FieldErrors, _ context: PelakuContext)
  -> Page
{
  let isian = MedanKepastian(errors)
  return unit.formulir(
    "Kepastian fakta", Rute.kepastianUnit(unit.id), isian.medan, isian.html(form),
    sesudahnya: "Tanda di samping nama unit berubah, dan nama Anda tercatat sebagai yang mencocokkan.",
    button("Simpan kepastian"), errors, context)
}

/// The fields about the certainty of a fact, the same for every kind of fact.
struct MedanKepastian {
  let kepastian: Field
  let sumber: Field
  let catatan: Field

  init(_ errors: FieldErrors) {
    kepastian = Field("kepastian", "Seberapa pasti data ini?", errors: errors)
    sumber = Field(
      "sumber", "Sumber", hint: "Peraturan atau dokumen yang Anda cocokkan.", need: .optional, errors: errors)
    catatan = Field("catatan", "Catatan", need: .optional, errors: errors)
  }

  var medan: [Field] { [kepastian, sumber, catatan] }

  func html(_ form: KepastianForm) -> HTML {
    """
    \(radios(kepastian, Kepastian.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: form.kepastian))
    \(textField(sumber, form.sumber))\(textArea(catatan, form.catatan, rows: 3, most: 500))
    """
  }
}

extension UnitKerja {
  /// A form about this unit, with the way back to it.
  func formulir(
    _ judul: String, _ tindakan: String, _ medan: [Field], _ isi: HTML, sesudahnya: String, _ tombol: HTML,
    _ errors: FieldErrors, _ context: PelakuContext
  ) -> Page {
    Formulir(
      judul: judul, pengantar: nama,
      jejak: [Crumb("Unit kerja", href: Rute.unit()), Crumb(nama, href: Rute.satuUnit(id))],
      bagian: Rute.unit(), tindakan: tindakan, medan: medan, isi: isi, sesudahnya: sesudahnya, tombol: tombol,
      kembali: Rute.satuUnit(id)
    )
    .halaman(errors, context)
  }
}
