import Bahasa
import Foundation
import Jejak
import Organisasi
import Web

/// The page of one incoming letter: the letter in the middle, its story at the side, the next action at the bottom.
func suratMasuk(_ isi: KirimanHalaman, _ token: FormToken, _ errors: FieldErrors, pada now: Date) -> Page {
  let judul =
    isi.bolehMembuka ? isi.naskah.konten.hal : "Surat \(isi.naskah.konten.keamanan.nama.lowercased())"
  return Page(
    judul, breadcrumbs: [Crumb("Surat masuk", href: Rute.suratMasuk())], section: Rute.suratMasuk(),
    main: """
      \(pageHead(judul, lead: isi.penandatangan, status: tandaKiriman(isi, now)))
      \(errorSummary(errors, []))
      \(isi.untukKantorLain.map { kantorBelumSiap($0) })
      \(record(
        badan(isi), side: "\(faktaKiriman(isi, now))\(pohonDisposisi(isi, now))\(cerita(isi.cerita))",
        next: langkahBerikut(isi), actions: tindakan(isi, token, errors)))
      """
  )
  .with(errors: errors)
}

private func badan(_ isi: KirimanHalaman) -> HTML {
  guard isi.bolehMembuka else {
    return notice(
      """
      <p><b>Hanya sampul.</b> Surat ini \(isi.naskah.konten.keamanan.nama.lowercased()). Isinya hanya dapat dibuka \
      pimpinan kantor dan penerima disposisinya.</p>
      """, kind: .warning)
  }
  return """
    \(pdfViewer(Rute.pdfKiriman(isi.kiriman.id), title: "surat \(isi.naskah.nomor ?? "")", detail: "tersegel elektronik"))
    \(lampiran(isi.naskah.konten.lampiran) { Rute.lampiranKiriman(isi.kiriman.id, $0) })
    """
}

private func faktaKiriman(_ isi: KirimanHalaman, _ now: Date) -> HTML {
  facts(
    [
      Fact("Nomor", isi.naskah.nomor ?? "—"), Fact("Tanggal", isi.naskah.tanggal?.teks ?? "—"),
      Fact("Dari", isi.dari), Fact("Sifat", sifat(isi.naskah.konten)),
      isi.kiriman.nomorAgenda.map { Fact("Nomor agenda", "\($0) / \(isi.kiriman.tahunAgenda ?? 0)") },
      Fact("Diterima", isi.kiriman.dikirim.teksLengkap()),
      isi.kiriman.tenggat.map {
        Fact("Tenggat", html: "\($0.teksLengkap()) <small>(\($0.relatif(terhadap: now)))</small>")
      },
      isi.naskah.kode.map { kode in
        Fact("Keaslian", html: "<a\(.href("/v/\(kode)"))>Periksa kode \(kode)</a>")
      },
    ]
    .compactMap(\.self))
}

private func tandaKiriman(_ isi: KirimanHalaman, _ now: Date) -> HTML {
  if isi.kiriman.status.terbuka, let tenggat = isi.kiriman.tenggat, tenggat < now {
    return status("Terlambat", .harm, icon: .alarm)
  }
  return status(isi.kiriman.status.nama, isi.kiriman.status.terbuka ? .mine : .done)
}

private func kantorBelumSiap(_ nama: String) -> HTML {
  notice(
    """
    <p><b>Surat ini untuk \(nama)</b>, yang belum siap bekerja di sistem. Cetak, serahkan, lalu catat penyerahannya \
    dengan menyelesaikan surat ini.</p>
    """, kind: .warning)
}

private func langkahBerikut(_ isi: KirimanHalaman) -> String? {
  switch isi.kiriman.status {
  case .terkirim where isi.mengurus: "Surat mendapat nomor agenda, lalu menunggu arahan pimpinan."
  case .diterima, .dibaca: isi.memimpin ? "Penerima disposisi melihatnya seketika." : nil
  case .selesai where isi.mengurus: "Surat pindah ke arsip aktif dan tetap dapat dicari."
  default: nil
  }
}

private func tindakan(_ isi: KirimanHalaman, _ token: FormToken, _ errors: FieldErrors) -> [HTML] {
  let id = isi.kiriman.id
  var hasil: [HTML] = isi.untukSaya.map {
    linkButton("Kerjakan disposisi saya", href: Rute.satuDisposisi($0.id), icon: .listTask)
  }
  switch isi.kiriman.status {
  case .terkirim, .diterima, .dibaca, .didisposisikan:
    if isi.memimpin { hasil.append(linkButton("Disposisikan", href: Rute.disposisiKiriman(id), icon: .send)) }
    if isi.mengurus, isi.kiriman.nomorAgenda == nil {
      hasil.append(actionForm(to: Rute.agenda(id), token, button("Catat di agenda", icon: .journal)))
    }
    if isi.mengurus, isi.kiriman.status != .terkirim {
      hasil.append(dialogSelesai(isi, token))
    }
    if isi.mengurus, isi.kiriman.status != .didisposisikan { hasil.append(dialogTolak(isi, token, errors)) }
  case .selesai:
    if isi.mengurus {
      hasil.append(actionForm(to: Rute.arsipKiriman(id), token, button("Simpan ke arsip", icon: .archive)))
    }
  case .diberkaskan, .ditolak, .dicabut: break
  }
  if isi.bolehMembuka, isi.kiriman.nomorAgenda != nil, isi.kiriman.status != .ditolak {
    hasil.append(
      linkButton("Balas", href: Rute.naskahBaru() + "?balas=\(id)", kind: .secondary, icon: .reply))
  }
  return hasil
}

private func dialogSelesai(_ isi: KirimanHalaman, _ token: FormToken) -> HTML {
  let judul = isi.kiriman.status == .didisposisikan ? "Selesaikan surat" : "Tidak perlu disposisi"
  return """
    \(dialogButton(judul, dialog: "selesai", icon: .check))
    \(dialog("selesai", judul, Form(to: Rute.penyelesaianKiriman(isi.kiriman.id), token).html(
      textArea(Field("alasan", "Catatan", hint: "Misalnya: untuk diketahui, sudah dibahas dalam rapat.", need: .optional), rows: 3),
      actions: [button("Selesaikan surat", icon: .check)])))
    """
}

private func dialogTolak(_ isi: KirimanHalaman, _ token: FormToken, _ errors: FieldErrors) -> HTML {
  """
  \(dialogButton("Salah alamat", dialog: "tolak", kind: .quiet, icon: .arrowLeft))
  \(dialog("tolak", "Kembalikan karena salah alamat", Form(to: Rute.penolakanKiriman(isi.kiriman.id), token).html(
    textArea(Field("alasan", "Alasan", hint: "Sebutkan kantor yang tepat bila Anda tahu.", errors: errors), rows: 3),
    next: "Pengirim melihat alasan ini dan dapat mengirim ke alamat yang benar.",
    actions: [button("Kembalikan surat", kind: .harm)])))
  """
}

/// Rahasia · Segera
func sifat(_ konten: KontenNaskah) -> String {
  "\(konten.keamanan.nama) · \(namaKecepatan(konten.kecepatan))"
}

func namaKecepatan(_ kode: String) -> String {
  kode.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
}

/// The files that came with a letter, as links to `alamat`.
func lampiran(_ daftar: [KontenNaskah.Lampiran], alamat: (Int64) -> String) -> HTML {
  guard !daftar.isEmpty else { return .empty }
  return card(
    "Lampiran (\(daftar.count))",
    list(
      daftar.map { ListRow($0.nama, href: alamat($0.berkas), detail: $0.ukuran.ukuranBerkas) },
      label: "Lampiran"),
    icon: .paperclip)
}
