import Akses
import Bahasa
import CSV
import Database
import Foundation
import Hummingbird
import Web

func halamanDataTerbuka(_ himpunan: HimpunanTerbuka, _ terbitan: (isi: Terbitan, disusun: Date)?) -> Page {
  Page(
    "Data terbuka penduduk", width: .wide,
    main: """
      \(pageHead("Data terbuka penduduk", lead: "Angka penduduk kabupaten untuk siapa saja, terbit setiap bulan."))
      \(terbitan.map { isiTerbuka(himpunan, $0.isi, $0.disusun) } ?? emptyState("Belum terbit", "Angka bulan ini terbit begitu register penduduk terisi.", icon: .graph))
      """)
}

private func isiTerbuka(_ himpunan: HimpunanTerbuka, _ isi: Terbitan, _ disusun: Date) -> HTML {
  let kolom = [
    Column(isi.menurut), Column("Laki-laki", .number), Column("Perempuan", .number),
    Column("Jumlah", .number),
  ]
  func sel(_ nama: String, _ nilai: [Int?]) -> [HTML] {
    ["\(nama)"] + nilai.map { $0.map { "\($0.ribuan)" as HTML } ?? "<abbr title=\"disamarkan\">–</abbr>" }
  }
  let grafik = isi.baris.compactMap { baris -> BarisGrafik? in
    guard baris.nilai.count == 3, let laki = baris.nilai[0], let perempuan = baris.nilai[1] else {
      return nil
    }
    return BarisGrafik(nama: baris.nama, nilai: Pasangan(laki: laki, perempuan: perempuan))
  }
  // Of ages every group has its place; of the rest the largest are enough.
  let gambar: HTML? =
    himpunan == .desa || grafik.isEmpty
    ? nil
    : himpunan == .umur && grafik.count == isi.baris.count
      ? piramida(isi.judul, grafik) : batang(isi.judul, Array(grafik.prefix(15)))
  return """
    \(tabs(HimpunanTerbuka.allCases.map { Tab($0.menurut?.nama ?? ($0 == .desa ? "Desa" : "Kecamatan"), href: query(RuteStatistik.terbuka(), ["data": $0.rawValue]), state: $0 == himpunan ? .current : .other) }, label: "Data"))
    <div class="with-chart"><div>\(gambar)</div>\(table(isi.judul, kolom, isi.baris.map { sel($0.nama, $0.nilai) } + [sel("Jumlah", isi.jumlah)]))</div>
    <p class="muted">Dihitung \(disusun.teksLengkap()) dari register penduduk. Tanda – menggantikan angka yang terlalu kecil dan angka lain yang dengannya angka kecil itu dapat dihitung, supaya tidak ada orang yang dikenali.</p>
    <div class="buttons">\(linkButton("Unduh CSV", href: RuteStatistik.himpunan("\(himpunan.rawValue).csv"), kind: .secondary, icon: .download))\
    \(linkButton("Unduh JSON", href: RuteStatistik.himpunan("\(himpunan.rawValue).json"), kind: .secondary, icon: .download))</div>
    """
}
