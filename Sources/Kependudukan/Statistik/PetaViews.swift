import Bahasa
import Web

/// A tile of the map: no outline, but where it lies to the others.
struct Petak: Sendable {
  let nama: String
  let tempat: PetakPeta
  let nilai: Int
  let alamat: String?
}

/// The regency as equal tiles, darker where there are more. What has no place stands in rows below.
func petaPetak(_ judul: String, _ petak: [Petak]) -> HTML {
  let batas = batasTingkat(petak.map(\.nilai))
  let (lebar, tinggi) = (92, 58)
  let kolom = (petak.map(\.tempat.kolom).max() ?? 0) + 1
  let baris = (petak.map(\.tempat.baris).max() ?? 0) + 1
  let isi = petak.map { satu -> HTML in
    let (x, y) = (satu.tempat.kolom * lebar, satu.tempat.baris * tinggi)
    let gambar: HTML = """
      <rect class="\(tingkat(satu.nilai, batas))" x="\(x + 2)" y="\(y + 2)" width="\(lebar - 4)" height="\(tinggi - 4)" rx="6"/>\
      <text class="tile-name" x="\(x + lebar / 2)" y="\(y + 25)">\(satu.nama)</text>\
      <text class="tile-value" x="\(x + lebar / 2)" y="\(y + 42)">\(satu.nilai.ribuan)</text>
      """
    return satu.alamat.map { "<a\(.href($0))>\(gambar)</a>" as HTML } ?? "<g>\(gambar)</g>"
  }
  return figur(
    judul, "chart map", lebar: kolom * lebar, tinggi: baris * tinggi, HTML.join(isi),
    keterangan: legenda(batas),
    peran: "group")
}

/// Places for what the map's data does not know, in rows of seven below it.
func susun(_ isi: [(kode: String, nama: String, nilai: Int, alamat: String?)], _ peta: [String: PetakPeta])
  -> [Petak]
{
  let dikenal = isi.compactMap { satu in
    peta[satu.kode].map { Petak(nama: satu.nama, tempat: $0, nilai: satu.nilai, alamat: satu.alamat) }
  }
  let bawah = dikenal.map { $0.tempat.baris + 1 }.max() ?? 0
  let lain = isi.filter { peta[$0.kode] == nil }.enumerated()
    .map { urut, satu in
      Petak(
        nama: satu.nama, tempat: PetakPeta(kolom: urut % 7, baris: bawah + urut / 7), nilai: satu.nilai,
        alamat: satu.alamat)
    }
  return dikenal + lain
}

/// At most four limits that part the values into groups of about the same number, each of which has somebody in it.
func batasTingkat(_ nilai: [Int]) -> [Int] {
  let urut = nilai.sorted()
  guard let terkecil = urut.first, let berikut = urut.first(where: { $0 > terkecil }) else { return [] }
  return Set((1...4).map { max(berikut, urut[urut.count * $0 / 5]) }).sorted()
}

private func tingkat(_ nilai: Int, _ batas: [Int]) -> String {
  "t\(batas.count { nilai >= $0 })"
}

private func legenda(_ batas: [Int]) -> HTML {
  guard let pertama = batas.first else { return .empty }
  let lain = batas.enumerated()
    .map { urut, nilai -> HTML in "<span class=\"t\(urut + 1)\">mulai \(nilai.ribuan)</span>" }
  return "<span class=\"t0\">di bawah \(pertama.ribuan)</span>\(HTML.join(lain))"
}
