import Bahasa
import Foundation
import Jejak
import Naskah
import Organisasi
import Web

/// The page of one outgoing naskah: the letter as it will be sealed, its line of paraf, the one next act.
///
/// `teks`: the letter as text; nil when every opening of it is on record.
/// `gagal`: what was tried and refused, so that its window opens again with what was typed.
func halamanNaskah(
  _ isi: NaskahHalaman, teks: NaskahJadi?, _ token: FormToken, gagal: TindakanGagal = .init(), pada now: Date
) -> Page {
  let errors = gagal.errors
  let naskah = isi.naskah
  let judul = naskah.konten.hal.isEmpty ? "\(isi.jenis) tanpa hal" : naskah.konten.hal
  return Page(
    judul, breadcrumbs: [Crumb("Naskah keluar", href: Rute.naskah())], section: Rute.naskah(),
    main: """
      \(pageHead(judul, lead: "\(isi.jenis) · \(isi.kantor)", status: tandaNaskah(naskah.status)))
      \(gagal.dialog == nil ? errorSummary(errors, []) : nil)
      \(isi.pengganti.map { sudahDiganti($0) })\(isi.didahului.map { didahului($0, isi) })\(peringatan(isi))
      \(record(
        "\(dokumen(isi, teks))\(lampiranNaskah(isi, token, errors))\(daftarTeksLain(isi.teksLain))",
        side: "\(sebaran(isi))\(faktaNaskah(isi))\(garisParaf(isi))\(cerita(isi.cerita))",
        next: langkahBerikut(isi), actions: TindakanNaskah(isi: isi, token: token, gagal: gagal).html))
      """
  )
  .with(errors: errors)
}

private func dokumen(_ isi: NaskahHalaman, _ teks: NaskahJadi?) -> HTML {
  switch isi.naskah.status {
  case .ditandatangani, .dikirim, .dicabut:
    surat(
      teks, pdf: Rute.pdfNaskah(isi.naskah.id), judul: "surat \(isi.naskah.nomor ?? "")",
      rincian: "tersegel elektronik")
  case .konsep, .paraf, .siapTandaTangan, .menyegel, .ditolak, .dibuang:
    surat(
      teks, pdf: Rute.pratinjauNaskah(isi.naskah.id), judul: "pratinjau konsep",
      rincian: "versi \(isi.naskah.versi)")
  }
}

private func peringatan(_ isi: NaskahHalaman) -> HTML {
  let naskah = isi.naskah
  switch naskah.status {
  case .konsep where !naskah.alasan.isEmpty:
    let ditarik = isi.cerita.last { ["naskah.dikembalikan", "naskah.ditarik"].contains($0.peristiwa) }?
      .peristiwa
    let kata = ditarik == "naskah.ditarik" ? "Ditarik kembali" : "Dikembalikan"
    return notice("<p><b>\(kata):</b> \(naskah.alasan)</p>", kind: .warning)
  case .paraf where !isi.kosong.isEmpty, .siapTandaTangan where !isi.kosong.isEmpty:
    return jabatanKosong(isi)
  case .ditolak: return notice("<p><b>Ditolak:</b> \(naskah.alasan)</p>", kind: .harm)
  case .dicabut: return notice("<p><b>Dicabut:</b> \(naskah.alasan)</p>", kind: .harm)
  case .siapTandaTangan where naskah.nomor != nil && isi.didahului == nil:
    return notice(
      """
      <p><b>Nomor \(naskah.nomor) sudah disimpan untuk surat ini.</b> Penyegelan yang lalu belum selesai; tanda tangani \
      sekali lagi dan nomor yang sama dipakai.</p>
      """, kind: .warning)
  case .menyegel: return notice("<p>Surat sedang disegel dengan nomor \(naskah.nomor).</p>")
  default: return .empty
  }
}

private func sudahDiganti(_ pengganti: SuratPengganti) -> HTML {
  notice(
    """
    <p><b>Surat ini sudah diganti</b> dengan <a\(.href(Rute.satuNaskah(pengganti.id)))>surat nomor \(pengganti.nomor)</a>. \
    Yang berlaku surat penggantinya.</p>
    """, kind: .warning)
}

/// Two drafts may correct the same letter, but one of them is signed first.
private func didahului(_ pengganti: SuratPengganti, _ isi: NaskahHalaman) -> HTML {
  notice(
    """
    <p><b>Konsep ini didahului.</b> Surat \(isi.penggantiDari) yang hendak diralat sudah diganti dengan \
    <a\(.href(Rute.satuNaskah(pengganti.id)))>surat nomor \(pengganti.nomor)</a>, jadi konsep ini tidak dapat diajukan \
    atau ditandatangani lagi. Bila masih ada yang keliru, ralat surat pengganti itu.</p>
    <p class="buttons">\(linkButton("Ralat surat \(pengganti.nomor)", href: ralatBaru(isi.naskah.konten.jenis, pengganti.id), icon: .pencilSquare))</p>
    """, kind: .warning)
}

/// Why it waits although nobody is there to act: the page says so, and who can do something about it.
private func jabatanKosong(_ isi: NaskahHalaman) -> HTML {
  notice(
    """
    <p><b>Jabatan ini kosong:</b> \(isi.kosong.map(\.nama).joined(separator: "; ")). Naskah menunggu sampai pejabatnya \
    ditunjuk. \(isi.bolehTarik ? "Bila tidak dapat menunggu, tarik kembali naskah ini dan susun jalurnya lagi." : "Penyusunnya dapat menarik kembali naskah ini.")</p>
    """, kind: .warning)
}

private func sebaran(_ isi: NaskahHalaman) -> HTML {
  guard isi.sebaran.kantor > 0 || !isi.luar.isEmpty else { return .empty }
  let sebaran = isi.sebaran
  return live(
    "naskah", source: Rute.satuNaskah(isi.naskah.id), label: "Sebaran",
    card(
      "Sampai di mana",
      """
      \(sebaran.kantor == 0 ? .empty : sampaiKantor(sebaran))
      \(ringkasLuar(isi.luar))
      \(sebaran.ditolak > 0 ? notice("<p>\(sebaran.ditolak) kantor mengembalikan surat ini.</p>", kind: .warning) : .empty)
      """, icon: .send, link: ("Lihat penerima", Rute.penerimaNaskah(isi.naskah.id))))
}

private func sampaiKantor(_ sebaran: Sebaran) -> HTML {
  """
  \(progress("Dibaca pimpinan", value: sebaran.dibaca, of: sebaran.kantor, detail: "\(sebaran.dibaca) dari \(sebaran.kantor) kantor"))
  \(progress("Selesai", value: sebaran.selesai, of: sebaran.kantor, detail: "\(sebaran.selesai) kantor"))
  """
}

private func faktaNaskah(_ isi: NaskahHalaman) -> HTML {
  let naskah = isi.naskah
  let pokok: [Fact?] = [
    Fact("Nomor", naskah.nomor ?? "Diberikan saat ditandatangani"),
    Fact("Kepada", ringkas(isi.tujuan)),
    isi.tembusan.isEmpty ? nil : Fact("Tembusan", ringkas(isi.tembusan)),
    Fact("Penandatangan", isi.penandatangan), Fact("Sifat", sifat(naskah.konten)),
    Fact("Klasifikasi", naskah.konten.klasifikasi.isEmpty ? "Belum dipilih" : naskah.konten.klasifikasi),
  ]
  let kaitan: [Fact?] = [
    isi.penyiap.map { Fact("Penyusunan", $0) }, isi.membalas.map { Fact("Membalas", $0) },
    isi.penggantiDari.map { Fact("Mengganti surat", $0) },
    naskah.kode.map { kode in Fact("Keaslian", html: "<a\(.href("/v/\(kode)"))>Periksa kode \(kode)</a>") },
    isi.templat.map { Fact("Templat", $0) },
    Fact(
      "Versi",
      html:
        "\(naskah.versi) · <a\(.href(Rute.versiNaskah(naskah.id)))>\(naskah.versi == 1 ? "Lihat isinya" : "Lihat apa yang berubah")</a>"
    ),
  ]
  return facts((pokok + kaitan).compactMap(\.self))
}

private func ringkas(_ nama: [String]) -> String {
  nama.isEmpty
    ? "Belum dipilih"
    : nama.count <= 4
      ? nama.joined(separator: "; ") : nama.prefix(3).joined(separator: "; ") + "; dan \(nama.count - 3) lagi"
}

/// The line of paraf of the present version, up to the signature; once signed it is folded away, since the story below
/// tells it, too.
private func garisParaf(_ isi: NaskahHalaman) -> HTML {
  let kini = isi.paraf.filter { $0.versi == isi.naskah.versi && $0.status != .gugur }
  guard !kini.isEmpty else { return .empty }
  func kosong(_ paraf: Paraf) -> Bool {
    paraf.status == .menunggu && isi.kosong.contains { $0.id == paraf.jabatan }
  }
  let langkah = kini.map { paraf in
    StoryStep(
      paraf.sebutan, who: paraf.nama.isEmpty ? nil : paraf.nama,
      position: paraf.kelompok == .koordinasi ? "Paraf koordinasi" : nil,
      time: kosong(paraf) ? "Jabatan ini kosong" : saat(paraf),
      note: paraf.catatan.isEmpty ? nil : paraf.catatan, state: keadaan(paraf))
  }
  let tandaTangan = StoryStep(
    isi.penandatangan, position: "Tanda tangan", time: isi.naskah.ditandatangani?.teksPendek() ?? "",
    state: isi.naskah.ditandatangani != nil ? .done : isi.naskah.status == .siapTandaTangan ? .now : .ahead)
  return isi.naskah.ditandatangani == nil
    ? story(langkah + [tandaTangan], title: "Paraf dan tanda tangan")
    : details("Paraf dan tanda tangan", story(langkah + [tandaTangan]))
}

private func saat(_ paraf: Paraf) -> String {
  switch (paraf.status, paraf.waktu) {
  case (.menunggu, _), (_, nil): paraf.status.nama
  case (.antre, let waktu?): "Mengembalikan selangkah, \(waktu.teksPendek())"
  case (.setuju, let waktu?), (.kembali, let waktu?), (.gugur, let waktu?): waktu.teksPendek()
  }
}

private func keadaan(_ paraf: Paraf) -> StoryStep.State {
  switch paraf.status {
  case .setuju: .done
  case .menunggu: .now
  case .antre: .ahead
  case .kembali, .gugur: .refused
  }
}

private func langkahBerikut(_ isi: NaskahHalaman) -> String? {
  if isi.didahului != nil { return nil }
  if isi.giliranTandaTangan {
    return isi.ditahan
      ? "Surat dinomori dan disegel, lalu dikirim tata usaha."
      : "Surat dinomori, disegel, dan langsung sampai ke semua penerima."
  }
  if isi.giliranParaf { return "Paraf berlaku untuk versi \(isi.naskah.versi) ini saja." }
  switch isi.naskah.status {
  case .konsep where isi.bolehMenyusun: return "Naskah berjalan ke atasan sampai \(isi.penandatangan)."
  case .paraf where isi.bolehTarik, .siapTandaTangan where isi.bolehTarik:
    return "Sebelum ditandatangani, naskah dapat ditarik kembali untuk diperbaiki."
  case .ditandatangani:
    return isi.bolehMengirim
      ? "Surat langsung tampil di layar semua penerima."
      : "Surat menunggu dikirim tata usaha kantor yang menomorinya."
  case .dikirim where isi.terlambatCabut:
    return "\(NaskahError.sudahAdaPenerimaBekerja.message) \(sesudahnya(isi))"
  default: return nil
  }
}

/// What helps when a letter can no longer be withdrawn.
private func sesudahnya(_ isi: NaskahHalaman) -> String {
  isi.bolehMeralat
    ? "Surat ralat menggantikan surat ini di layar setiap penerima."
    : "Minta \(isi.kantor) membuat ralatnya: surat itu menggantikan surat ini di layar setiap penerima."
}
