import Bahasa
import Berkas
import Database
import Foundation
import Naskah
import Web

/// The page of one disposition: what is ordered, the letter, what has been done.
///
/// `teks`: the letter as text; nil when every opening of it is on record.
func halamanDisposisi(
  _ isi: DisposisiHalaman, teks: NaskahJadi?, _ form: LaporanForm, _ token: FormToken, _ errors: FieldErrors,
  pada now: Date
) -> Page {
  let disposisi = isi.disposisi
  return Page(
    "Disposisi: \(isi.kiriman.naskah.konten.hal)", breadcrumbs: [Crumb("Disposisi", href: Rute.disposisi())],
    section: Rute.disposisi(),
    main: """
      \(pageHead(isi.kiriman.naskah.konten.hal, lead: "\(disposisi.sifat == .tembusan ? "Tembusan disposisi" : "Disposisi") dari \(disposisi.sebutanDari)",
        status: status(disposisi.status.nama, disposisi.status.berakhir ? .done : .mine)))
      \(record(
        """
        \(perintahKartu(isi, now))
        \(surat(teks, pdf: Rute.pdfKiriman(disposisi.kiriman), judul: "surat \(isi.kiriman.naskah.nomor ?? "")", rincian: "tersegel elektronik"))
        \(lampiran(isi.kiriman.naskah.konten.lampiran, isi.kiriman.kesesuaianLampiran) { Rute.lampiranKiriman(disposisi.kiriman, $0) })
        """,
        side: "\(kemajuan(isi))\(berkasLaporan(isi))\(pohonDisposisi(isi.kiriman, now))",
        next: isi.sayaPenerima && disposisi.status.terbuka ? "Laporan Anda langsung sampai kepada \(disposisi.sebutanDari)." : nil,
        actions: tindakan(isi, form, token, errors)))
      """
  )
  .with(errors: errors)
}

private func perintahKartu(_ isi: DisposisiHalaman, _ now: Date) -> HTML {
  let disposisi = isi.disposisi
  return card(
    "Isi disposisi",
    """
    <p class="lead">\(perintah(disposisi, isi.kiriman.namaInstruksi))</p>
    \(facts([
      Fact("Dari", disposisi.sebutanDari), Fact("Kepada", disposisi.sebutanKepada),
      Fact("Diberikan", disposisi.dibuat.teksLengkap()),
      Fact("Tenggat", disposisi.tenggat?.teksLengkap(terhadap: now) ?? "Tanpa tenggat"),
    ] + (disposisi.alasan.isEmpty ? [] : [Fact("Alasan penolakan", disposisi.alasan)])
      + (disposisi.laporan.isEmpty ? [] : [Fact("Laporan", disposisi.laporan)])
      + (disposisi.jawaban.map { [Fact("Surat jawaban", html: "<a\(.href(Rute.satuNaskah($0)))>Buka surat jawaban</a>")] } ?? [])))
    """, icon: .send)
}

private func kemajuan(_ isi: DisposisiHalaman) -> HTML {
  guard !isi.kemajuan.isEmpty else { return .empty }
  return story(
    isi.kemajuan.map { StoryStep($0.isi, who: $0.sebutan, time: $0.waktu.teksPendek()) }, title: "Kemajuan")
}

private func tindakan(
  _ isi: DisposisiHalaman, _ form: LaporanForm, _ token: FormToken, _ errors: FieldErrors
) -> [HTML] {
  let id = isi.disposisi.id
  var hasil: [HTML] = []
  if isi.sayaPenerima, isi.disposisi.status.terbuka {
    hasil.append(
      dialogTeks(
        .laporan, "Laporkan hasil", to: Rute.laporan(id), "Laporan singkat", .primary, token, form, errors,
        tambahan: "\(jawaban(isi))\(unggahan(.laporan, errors))", encoding: .files))
    hasil.append(
      dialogTeks(
        .kemajuan, "Catat kemajuan", to: Rute.kemajuan(id), "Apa yang sudah dikerjakan", .secondary, token,
        form, errors, tambahan: unggahan(.kemajuan, errors), encoding: .files))
    if isi.disposisi.status != .dikerjakan {
      hasil.append(
        dialogTeks(
          .alasan, "Tolak disposisi", to: Rute.penolakanDisposisi(id), "Alasan penolakan", .quiet, token,
          form, errors))
    }
  }
  if isi.bolehMeneruskan, isi.adaBawahan, isi.disposisi.status.terbuka {
    hasil.append(linkButton("Teruskan", href: Rute.terusan(id), kind: .secondary, icon: .send))
  }
  if isi.sayaPemberi, isi.disposisi.status == .dilaporkan {
    hasil.append(actionForm(to: Rute.penerimaanLaporan(id), token, button("Terima laporan", icon: .check)))
    hasil.append(
      dialogTeks(
        .kurang, "Minta dilengkapi", to: Rute.permintaanUlang(id), "Apa yang masih kurang", .secondary, token,
        form, errors))
  }
  if isi.sayaPemberi, isi.disposisi.dibaca == nil, isi.disposisi.status == .baru {
    hasil.append(actionForm(to: Rute.penarikan(id), token, button("Tarik disposisi", kind: .quiet)))
  }
  if isi.sayaPemberi, isi.disposisi.status.terbuka, isi.disposisi.dibaca != nil {
    hasil.append(actionForm(to: Rute.penerimaanLaporan(id), token, button("Nyatakan selesai", kind: .quiet)))
  }
  return hasil
}

private func jawaban(_ isi: DisposisiHalaman) -> HTML {
  guard !isi.kiriman.jawaban.isEmpty else { return .empty }
  return select(
    Field("jawaban", "Surat jawaban", need: .optional),
    isi.kiriman.jawaban.map { Choice($0.id.description, $0.hal) }, prompt: "Tanpa surat jawaban")
}

private func unggahan(_ bidang: LaporanForm.Bidang, _ errors: FieldErrors) -> HTML {
  fileUpload(
    Field(
      bidang.berkas, "Berkas",
      hint: "Foto, notula, atau dokumen; paling besar \(GudangBerkas.batasBaku / 1_000_000) MB.",
      need: .optional,
      errors: errors), accept: [], largest: GudangBerkas.batasBaku)
}

private func dialogTeks(
  _ bidang: LaporanForm.Bidang, _ judul: String, to alamat: String, _ pertanyaan: String, _ kind: ButtonKind,
  _ token: FormToken,
  _ form: LaporanForm, _ errors: FieldErrors, tambahan: HTML = .empty, encoding: Form.Encoding = .plain
) -> HTML {
  """
  \(dialogButton(judul, dialog: "dialog-\(bidang)", kind: kind))
  \(dialog("dialog-\(bidang)", judul, Form(to: alamat, token, encoding: encoding).html(
    "\(textArea(Field(bidang.rawValue, pertanyaan, errors: errors), form[bidang], rows: 4))\(tambahan)",
    actions: [button(judul)]), state: errors[bidang.rawValue] == nil && errors[bidang.berkas] == nil ? .closed : .open))
  """
}
