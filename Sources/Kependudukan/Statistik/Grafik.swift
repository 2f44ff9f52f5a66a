import Bahasa
import Web

/// One row of a chart and of the table beside it.
struct BarisGrafik: Sendable {
  let nama: String
  let nilai: Pasangan
}

/// Men to the left, women to the right, the oldest on top.
func piramida(_ judul: String, _ baris: [BarisGrafik]) -> HTML {
  let terbesar = max(1, baris.map { max($0.nilai.laki, $0.nilai.perempuan) }.max() ?? 1)
  let (tinggi, tengah, panjang) = (20, 210, 170)
  let isi = baris.reversed().enumerated()
    .map { urut, satu -> HTML in
      let y = 8 + urut * tinggi
      let laki = satu.nilai.laki * panjang / terbesar
      let perempuan = satu.nilai.perempuan * panjang / terbesar
      return """
        <rect class="l" x="\(tengah - 28 - laki)" y="\(y)" width="\(laki)" height="16"/>\
        <rect class="p" x="\(tengah + 28)" y="\(y)" width="\(perempuan)" height="16"/>\
        <text class="mid" x="\(tengah)" y="\(y + 12)">\(satu.nama)</text>
        """
    }
  let kaki = 8 + baris.count * tinggi
  return figur(
    judul, "chart", lebar: 420, tinggi: kaki + 22,
    """
    \(HTML.join(isi))<line class="rule" x1="12" x2="408" y1="\(kaki + 2)" y2="\(kaki + 2)"/>\
    <text class="soft" x="12" y="\(kaki + 16)">\(terbesar.ribuan)</text>\
    <text class="soft mid" x="\(tengah)" y="\(kaki + 16)">umur</text>\
    <text class="soft end" x="408" y="\(kaki + 16)">\(terbesar.ribuan)</text>
    """, keterangan: duaKelamin)
}

/// Bars of men and women on top of each other, in the order given.
func batang(_ judul: String, _ baris: [BarisGrafik]) -> HTML {
  let terbesar = max(1, baris.map(\.nilai.jumlah).max() ?? 1)
  let tinggi = 36
  let isi = baris.enumerated()
    .map { urut, satu -> HTML in
      let y = urut * tinggi
      let laki = satu.nilai.laki * 408 / terbesar
      let perempuan = satu.nilai.perempuan * 408 / terbesar
      return """
        <text x="6" y="\(y + 13)">\(satu.nama)</text><text class="soft end" x="414" y="\(y + 13)">\(satu.nilai.jumlah.ribuan)</text>\
        <rect class="l" x="6" y="\(y + 18)" width="\(laki)" height="11"/><rect class="p" x="\(6 + laki)" y="\(y + 18)" width="\(perempuan)" height="11"/>
        """
    }
  return figur(
    judul, "chart", lebar: 420, tinggi: max(1, baris.count) * tinggi, HTML.join(isi), keterangan: duaKelamin)
}

private let duaKelamin: HTML = "<span>Laki-laki</span><span class=\"p\">Perempuan</span>"

func figur(
  _ judul: String, _ kelas: String, lebar: Int, tinggi: Int, _ isi: HTML, keterangan: HTML,
  peran: String = "img"
) -> HTML {
  """
  <figure class="\(kelas)"><svg viewBox="0 0 \(lebar) \(tinggi)" role="\(peran)" aria-label="\(judul). Angkanya ada di tabel.">\(isi)</svg>\
  <figcaption>\(keterangan)</figcaption></figure>
  """
}

/// The same rows as a table, with the share of each in the whole.
func tabelGrafik(_ judul: String, _ tentang: String, _ baris: [BarisGrafik]) -> HTML {
  let semua = baris.map(\.nilai).reduce(Pasangan(), +)
  func sel(_ nama: String, _ nilai: Pasangan) -> [HTML] {
    [
      "\(nama)", "\(nilai.laki.ribuan)", "\(nilai.perempuan.ribuan)", "\(nilai.jumlah.ribuan)",
      "\(semua.jumlah == 0 ? "–" : (Double(nilai.jumlah) / Double(semua.jumlah)).persen())",
    ]
  }
  return table(
    judul,
    [
      Column(tentang), Column("Laki-laki", .number), Column("Perempuan", .number), Column("Jumlah", .number),
      Column("Bagian", .number),
    ], baris.map { sel($0.nama, $0.nilai) } + [sel("Jumlah", semua)])
}
