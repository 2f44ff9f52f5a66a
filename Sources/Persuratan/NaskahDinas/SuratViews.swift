import Bahasa
import Cetak
import Naskah
import Web

/// A letter as text, with the same parts as its PDF: what a phone shows, what a screen reader reads, and what stands
/// beside the form while it is written.
func lembarSurat(_ jadi: NaskahJadi) -> HTML {
  """
  <article class="letter" aria-label="Teks surat">
  <header class="letter-office">\(jadi.kop.baris, { "<b>\($0.teks)</b>" })\(jadi.kop.alamat, { "<small>\($0)</small>" })</header>
  \(kepala(jadi))
  \(BahasaIsi.html(jadi.susunanIsi))
  \(tandaTangan(jadi))
  \(tembusan(jadi))\(terlampir(jadi))
  </article>
  """
}

/// The letter as text where the screen is small, as PDF where there is room; the PDF can always be opened.
///
/// `teks`: nil where every opening has to be on record: then only the file itself is offered.
func surat(_ teks: NaskahJadi?, pdf: String, judul: String, rincian: String) -> HTML {
  """
  <div class="letter-both">\(teks.map(lembarSurat))\(pdfViewer(pdf, title: judul, detail: rincian))</div>
  """
}

private func kepala(_ jadi: NaskahJadi) -> HTML {
  switch jadi.jenis.bentuk {
  case .surat, .undangan:
    """
    <p class="letter-date">\(jadi.identitas.ibuKota), \(jadi.tanggal?.teks ?? titik)</p>
    \(baris([
      ("Nomor", jadi.nomor ?? titik), ("Sifat", jadi.sifat), ("Lampiran", jadi.lampiran ?? "-"), ("Hal", jadi.hal),
    ]))
    \(kepada(jadi))
    """
  case .notaDinas:
    """
    <p class="letter-title">\(jadi.jenis.judul)</p>
    \(baris([
      ("Kepada", jadi.kepada.map(\.nama).joined(separator: "; ")), ("Dari", jadi.penandatangan.sebutan),
      ("Nomor", jadi.nomor ?? titik), ("Tanggal", jadi.tanggal?.teks ?? titik), ("Sifat", jadi.sifat),
      ("Lampiran", jadi.lampiran ?? "-"), ("Hal", jadi.hal),
    ]))
    """
  case .edaran:
    """
    \(kepada(jadi))
    <p class="letter-title">\(jadi.jenis.judul)<span>Nomor \(jadi.nomor ?? titik)</span><span>tentang</span>\(jadi.hal)</p>
    """
  }
}

private let titik = "………"

private func baris(_ baris: [(String, String)]) -> HTML {
  "<dl class=\"letter-head\">\(baris, { "<dt>\($0.0)</dt><dd>\($0.1)</dd>" })</dl>"
}

private func kepada(_ jadi: NaskahJadi) -> HTML {
  let nama = jadi.kepada.map { tujuan in
    tujuan.untukPerhatian.map { "\(tujuan.nama) u.p. \($0)" } ?? tujuan.nama
  }
  let daftar: HTML =
    nama.count <= 1
    ? "<p>Yth. \(nama.first ?? titik)</p>" : "<p>Yth.</p><ol>\(nama, { "<li>\($0)</li>" })</ol>"
  return "<div class=\"letter-to\">\(daftar)<p>di \(jadi.di.joined(separator: ", "))</p></div>"
}

private func tandaTangan(_ jadi: NaskahJadi) -> HTML {
  let pejabat = jadi.penandatangan
  return """
    <div class="letter-sign">\(pejabat.baris, { "<span>\($0)</span>" })\
    \(jadi.kode.map { "<small class=\"letter-seal\">\(icon(.patchCheck))Ditandatangani secara elektronik, kode \($0.tercetak)</small>" as HTML })\
    <b>\(pejabat.nama)</b>\(pejabat.pangkat.isEmpty ? nil : "<span>\(pejabat.pangkat)</span>" as HTML?)\
    \(pejabat.nip.isEmpty ? nil : "<span>NIP \(pejabat.nip)</span>" as HTML?)</div>
    """
}

private func tembusan(_ jadi: NaskahJadi) -> HTML? {
  guard !jadi.tembusan.isEmpty else { return nil }
  return """
    <div class="letter-copies"><p>Tembusan:</p><ol>\(jadi.tembusan, { "<li>\($0)</li>" })</ol></div>
    """
}

private func terlampir(_ jadi: NaskahJadi) -> HTML? {
  guard !jadi.daftarLampiran.isEmpty else { return nil }
  return """
    <div class="letter-copies"><p>Daftar lampiran:</p><ol>\(jadi.daftarLampiran, { "<li>\($0.nama) (\($0.ukuran.ukuranBerkas))</li>" })</ol></div>
    """
}
