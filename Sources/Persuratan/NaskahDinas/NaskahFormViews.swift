import Bahasa
import Naskah
import Web

/// The letter form: whom, what about, what it says, who signs.
///
/// `naskah`: the draft being changed; nil for a new one.
/// `pratinjau`: the letter as the form stands, beside it where there is room.
func formulirNaskah(
  _ form: NaskahForm, _ pilihan: PilihanNaskah, naskah: NaskahDinas?, pratinjau: HTML, _ token: FormToken,
  _ errors: FieldErrors = .init(), bentrok: TeksLain? = nil
) -> Page {
  let bidang = BidangNaskah(errors)
  let jenis = pilihan.jenis.first { $0.kode == form.jenis }
  let judul = naskah == nil ? "\(jenis?.nama ?? "Naskah") baru" : "Ubah konsep"
  let isian = Form(
    to: naskah.map { Rute.isiNaskah($0.id) } ?? Rute.naskah(), token,
    // Only a draft is saved by itself: at a paraf each saving would begin the round anew.
    autosave: naskah.map {
      .init(to: $0.status == .konsep ? Rute.simpananNaskah($0.id) : "", name: "naskah-\($0.id)")
    }
      ?? .init(to: "", name: "naskah-baru-\(form.jenis)"))
  return Page(
    judul, breadcrumbs: [Crumb("Naskah keluar", href: Rute.naskah())], section: Rute.naskah(),
    main: """
      \(pageHead(judul, lead: jenis?.dasar))
      \(errorSummary(errors, bidang.semua))
      \(bentrok.map { teksBentrok($0) })
      \(mulaiDariTemplat(form, pilihan.templat))
      <div class="writing">
      \(isian.html(
        """
        <input type="hidden" name="versi" value="\(form.versi)" data-pratinjau="\(Rute.pratinjauTeks())" data-pratinjau-ke="hasil-surat"><input type="hidden" name="balas" value="\(form.balas)">\
        <input type="hidden" name="ralat" value="\(form.ralat)"><input type="hidden" name="suntingan" value="\(form.suntingan)"><input type="hidden" name="jenis" value="\(form.jenis)">
        \(kepada(form, pilihan, bidang))
        \(form.jenis == "UND" ? acara(form, bidang) : .empty)
        \(isiSurat(form, pilihan, bidang))
        \(penandatangan(form, pilihan, bidang))
        """,
        next: "Surat tersimpan sebagai konsep; lampiran ditambahkan sesudahnya. Belum diajukan kepada siapa pun.",
        actions: [
          button("Simpan dan lihat", icon: .eye),
          tabButton("Lihat PDF", to: Rute.pratinjauPDF(), icon: .filePDF),
        ]))
      <aside class="writing-preview" aria-label="Pratinjau"><h2>\(icon(.eye))Begini jadinya</h2><div id="hasil-surat">\(pratinjau)</div></aside>
      </div>
      """
  )
  .with(errors: errors)
}

/// The fields of the form with their questions, in the order of the page.
private struct BidangNaskah {
  let tujuan, luar, tembusan, klasifikasi, hal, isi, keamanan, kecepatan, penandatangan, koordinasi,
    sebagai: Field
  let acaraTanggal, acaraWaktu, acaraTempat, acaraNama: Field

  init(_ errors: FieldErrors) {
    tujuan = Field(
      "tujuan", "Kepada", hint: "Kantor, jabatan, atau kelompok seperti “Semua camat”.", errors: errors)
    luar = Field(
      "luar", "Pihak di luar kabupaten",
      hint: "Satu baris satu pihak: \(Tujuan.contohBaris). Tanpa surel, surat Anda kirim sendiri.",
      need: .optional, errors: errors)
    tembusan = Field("tembusan", "Tembusan", need: .optional, errors: errors)
    klasifikasi = Field(
      "klasifikasi", "Kode klasifikasi", hint: "Ketik kode atau kata, misalnya “undangan”.", errors: errors)
    hal = Field("hal", "Hal", errors: errors)
    isi = Field(
      "isi", "Isi surat",
      hint:
        "Baris kosong memulai alinea baru. “1.” atau “-” di awal baris membuat daftar; **tebal**, *miring*.",
      errors: errors)
    keamanan = Field("keamanan", "Sifat", errors: errors)
    kecepatan = Field("kecepatan", "Kecepatan", errors: errors)
    penandatangan = Field(
      "penandatangan", "Penandatangan", hint: "Kop surat mengikuti penandatangan.", errors: errors)
    koordinasi = Field(
      "koordinasi", "Paraf koordinasi", hint: "Kantor lain yang harus setuju sebelum ditandatangani.",
      need: .optional,
      errors: errors)
    sebagai = Field(
      "sebagai", "Disusun sebagai", hint: "Naskah berjalan lewat atasan jabatan ini.", errors: errors)
    acaraTanggal = Field("acara_tanggal", "Hari dan tanggal", errors: errors)
    acaraWaktu = Field(
      "acara_waktu", "Waktu", hint: "Misalnya: pukul 09.00 WIB sampai selesai.", errors: errors)
    acaraTempat = Field("acara_tempat", "Tempat", errors: errors)
    acaraNama = Field("acara_nama", "Acara", errors: errors)
  }

  var semua: [Field] {
    [
      tujuan, luar, tembusan, acaraTanggal, acaraWaktu, acaraTempat, acaraNama, klasifikasi, hal, isi,
      keamanan,
      kecepatan, sebagai, penandatangan, koordinasi,
    ]
  }
}

private func kepada(_ form: NaskahForm, _ pilihan: PilihanNaskah, _ bidang: BidangNaskah) -> HTML {
  formSection(
    "Untuk siapa",
    """
    \(combobox(bidang.tujuan, source: query(Rute.pilihanTujuan(), ["jenis": form.jenis]), choices: pilihan.tujuan, chosen: form.tujuan, picks: .several, prompt: "Ketik nama kantor atau jabatan"))
    \(lipat("Tembusan dan pihak luar", [bidang.tembusan, bidang.luar], """
      \(combobox(bidang.tembusan, source: query(Rute.pilihanTujuan(), ["jenis": form.jenis]), choices: pilihan.tujuan, chosen: form.tembusan, picks: .several, prompt: "Ketik nama kantor atau jabatan"))
      \(textArea(bidang.luar, form.luar, rows: 2))
      """))
    """)
}

/// Folded away, unless something in it has to be mended.
private func lipat(_ judul: String, _ bidang: [Field], _ isi: HTML) -> HTML {
  bidang.allSatisfy { $0.error == nil } ? details(judul, isi) : isi
}

private func acara(_ form: NaskahForm, _ bidang: BidangNaskah) -> HTML {
  formSection(
    "Acara",
    """
    \(textField(bidang.acaraTanggal, form.acaraTanggal, kind: .date, width: .short))
    \(textField(bidang.acaraWaktu, form.acaraWaktu, width: .half))
    \(textField(bidang.acaraTempat, form.acaraTempat))
    \(textField(bidang.acaraNama, form.acaraNama))
    """)
}

private func isiSurat(_ form: NaskahForm, _ pilihan: PilihanNaskah, _ bidang: BidangNaskah) -> HTML {
  formSection(
    "Isi",
    """
    \(textField(bidang.hal, form.hal))
    \(textArea(bidang.isi, form.isi, rows: 14, tools: .markup))
    \(combobox(bidang.klasifikasi, source: Rute.pilihanKlasifikasi(), choices: pilihan.klasifikasi, chosen: [form.klasifikasi], prompt: "Ketik kode atau kata"))
    \(chipRadios(bidang.keamanan, Keamanan.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: form.keamanan))
    \(chipRadios(bidang.kecepatan, pilihan.kecepatan, chosen: form.kecepatan))
    """)
}

private func penandatangan(_ form: NaskahForm, _ pilihan: PilihanNaskah, _ bidang: BidangNaskah) -> HTML {
  formSection(
    "Persetujuan",
    """
    \(form.sebagai.isEmpty ? .empty : radios(bidang.sebagai, pilihan.sebagai, chosen: form.sebagai))
    \(pilihan.penandatangan.count <= 6
      ? radios(bidang.penandatangan, pilihan.penandatangan, chosen: form.penandatangan)
      : select(bidang.penandatangan, pilihan.penandatangan, chosen: form.penandatangan))
    \(lipat("Paraf koordinasi", [bidang.koordinasi], combobox(bidang.koordinasi, pilihan.koordinasi, chosen: form.koordinasi, picks: .several)))
    """)
}
