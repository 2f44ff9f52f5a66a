import Akses
import Bahasa
import Database
import Organisasi
import Web

extension Rekap {
  func halaman(_ form: StatistikForm) -> Page {
    Page(
      "Statistik penduduk", section: RuteStatistik.statistik(), width: .full,
      main: """
        \(pageHead("Statistik penduduk", lead: "\(wilayah.nama), keadaan saat halaman ini dibuka.", actions: [linkButton("Laporan bulanan", href: query(RuteStatistik.lampid(), ["wilayah": wilayah.unit?.id.description]), kind: .secondary, icon: .calendar)]))
        \(figures([
          Figure(semua.jumlah.ribuan, "penduduk"), Figure(semua.laki.ribuan, "laki-laki"),
          Figure(semua.perempuan.ribuan, "perempuan"), Figure(keluarga.ribuan, "keluarga"),
        ]))
        \(pemilihWilayah(RuteStatistik.statistik(), wilayah, tetap: [("menurut", menurut.rawValue)]))
        \(tabs(Menurut.allCases.map { Tab($0.nama, href: alamat($0), state: $0 == menurut ? .current : .other) }, label: "Menurut"))
        \(semua.jumlah == 0 ? kosong : isi)
        """)
  }

  private var isi: HTML {
    """
    <div class="with-chart"><div>\(gambar)\(catatan)</div>\(tabelGrafik(judul, menurut.nama, baris))</div>
    <div class="buttons">\(linkButton("Unduh CSV", href: unduhan("csv"), kind: .secondary, icon: .download))\
    \(linkButton("Unduh Excel", href: unduhan("xlsx"), kind: .secondary, icon: .download))</div>
    """
  }

  private var kosong: HTML {
    emptyState(
      "Belum ada penduduk", "Angka muncul begitu penduduk wilayah ini diimpor atau dicatat.", icon: .graph)
  }

  private var gambar: HTML {
    switch menurut {
    case .umur: return piramida(judul, baris)
    case .wilayah where wilayah.bagian.count > 1: return petaPetak(judul, petak)
    default:
      let besar = Array(baris.prefix(15))
      let lain = baris.dropFirst(15).map(\.nilai).reduce(Pasangan(), +)
      return batang(judul, lain.jumlah > 0 ? besar + [BarisGrafik(nama: "Yang lain", nilai: lain)] : besar)
    }
  }

  private var catatan: HTML? {
    switch menurut {
    case .umur: umurPer.map { "<p class=\"muted\">Umur dihitung pada \($0.teks).</p>" }
    case .wilayah where wilayah.unit == nil:
      "<p class=\"muted\">Peta petak: setiap kecamatan sama besar, letaknya perkiraan terhadap kecamatan lain.</p>"
    default: nil
    }
  }

  private func alamat(_ menurut: Menurut) -> String {
    query(
      RuteStatistik.statistik(),
      ["wilayah": wilayah.unit?.id.description, "menurut": menurut.rawValue])
  }

  private func unduhan(_ jenis: String) -> String {
    query(
      RuteStatistik.unduhan(jenis), ["wilayah": wilayah.unit?.id.description, "menurut": menurut.rawValue])
  }
}

/// Chooses the part of the regency; nothing when there is no choice.
func pemilihWilayah(
  _ alamat: String, _ wilayah: WilayahStatistik, tetap: [(String, String)], medan: HTML? = nil
) -> HTML? {
  guard wilayah.pilihan.count > 1 || medan != nil else { return nil }
  let pilihan = wilayah.pilihan.map { Choice($0.id.description, $0.nama, group: $0.kelompok) }
  return """
    <form class="inline-fields" method="get" action="\(alamat)">\
    \(tetap, { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" })\(medan)\
    \(pilihan.count > 1 ? select(Field("wilayah", "Wilayah", need: .optional), pilihan, chosen: wilayah.unit?.id.description ?? "", prompt: "Semua wilayah saya") : nil as HTML?)\
    \(button("Tampilkan", kind: .secondary))</form>
    """
}
