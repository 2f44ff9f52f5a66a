import Cetak
import Foundation

/// Plain drawings of our own: fine waves in front, contour lines of no real place behind.
extension GambarVektor {
  private static let lebarKartu = 856.0
  private static let tinggiKartu = 539.8

  static let latarDepan = GambarVektor(
    lebar: lebarKartu, tinggi: tinggiKartu,
    bentuk: [bidang(Warna(merah: 0.87, hijau: 0.94, biru: 0.98))]
      + (0..<26).map { gelombang($0, Warna(merah: 0.78, hijau: 0.89, biru: 0.96)) })

  static let latarBelakang = GambarVektor(
    lebar: lebarKartu, tinggi: tinggiKartu,
    bentuk: [bidang(Warna(merah: 0.9, hijau: 0.955, biru: 0.98))] + jala
      + pulau(Titik(430, 300), jari: 205, lapis: 9) + pulau(Titik(165, 225), jari: 95, lapis: 5)
      + pulau(Titik(715, 205), jari: 80, lapis: 4))

  private static func bidang(_ warna: Warna) -> Bentuk {
    Bentuk(
      [
        .pindah(Titik(0, 0)), .lurus(Titik(lebarKartu, 0)), .lurus(Titik(lebarKartu, tinggiKartu)),
        .lurus(Titik(0, tinggiKartu)), .tutup,
      ], isi: warna)
  }

  private static func gelombang(_ urut: Int, _ warna: Warna) -> Bentuk {
    let dasar = Double(urut) * 23 - 20
    let titik = stride(from: 0.0, through: lebarKartu, by: 8)
      .map { x in
        Titik(x, dasar + 16 * sin(x / 71 + Double(urut) * 0.37) + 7 * sin(x / 23 - Double(urut) * 0.21))
      }
    return garis(titik, warna, 0.9)
  }

  /// Lines of latitude and longitude.
  private static var jala: [Bentuk] {
    let warna = Warna(merah: 0.8, hijau: 0.89, biru: 0.95)
    let tegak = stride(from: 56.0, to: lebarKartu, by: 93)
      .map { garis([Titik($0, 0), Titik($0, tinggiKartu)], warna, 0.8) }
    return tegak
      + stride(from: 45.0, to: tinggiKartu, by: 90)
      .map { garis([Titik(0, $0), Titik(lebarKartu, $0)], warna, 0.8) }
  }

  /// An island that is nowhere: closed lines around a centre, the outer ones wider.
  private static func pulau(_ pusat: Titik, jari: Double, lapis: Int) -> [Bentuk] {
    (0..<lapis)
      .map { tingkat in
        let bagian = 1 - Double(tingkat) / Double(lapis)
        let titik = (0..<90)
          .map { langkah in
            let sudut = Double(langkah) / 90 * 2 * Double.pi
            let r =
              jari * bagian
              * (1 + 0.2 * sin(sudut * 2 + pusat.x) + 0.1 * sin(sudut * 5 + Double(tingkat) * 0.3) + 0.04
                * sin(sudut * 11))
            return Titik(pusat.x + 1.5 * r * cos(sudut), pusat.y + 0.62 * r * sin(sudut))
          }
        let terang = 0.3 * bagian
        return Bentuk(
          jalur(titik) + [.tutup],
          isi: Warna(merah: 0.62 + terang, hijau: 0.82 + terang * 0.45, biru: 0.8 + terang * 0.55),
          garis: Warna(merah: 0.45, hijau: 0.68, biru: 0.72), tebal: 0.8)
      }
  }

  private static func garis(_ titik: [Titik], _ warna: Warna, _ tebal: Double) -> Bentuk {
    Bentuk(jalur(titik), isi: nil, garis: warna, tebal: tebal)
  }

  private static func jalur(_ titik: [Titik]) -> [Langkah] {
    titik.prefix(1).map(Langkah.pindah) + titik.dropFirst().map(Langkah.lurus)
  }
}
