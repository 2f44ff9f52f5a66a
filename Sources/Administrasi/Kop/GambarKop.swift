import Bahasa
import Cetak
import Naskah
import Web

/// A letterhead drawn for the screen, in the proportions of the paper: millimetres of a line 175 wide.
struct GambarKop {
  let kop: KopNaskah
  /// Where the emblem can be fetched; nil while the plain shield stands in.
  let lambang: String?

  private static let lebar = 175.0
  private static let milimeterPerPoin = 0.3528

  func html() -> HTML {
    let (sisi, awal) = (lambangKiri, lambangTengah)
    let tengah = sisi > 0 ? (sisi + Self.lebar - sisi * 0.35) / 2 : Self.lebar / 2
    let ruang = Self.lebar - (sisi > 0 ? sisi * 1.35 : 0)
    var y = awal
    var tulisan: [HTML] = []
    for baris in kop.baris {
      y += baris.ukuran * Self.milimeterPerPoin * 1.22
      tulisan.append(teks(baris.teks, y, tengah, baris.ukuran, baris.tebal == .tebal, ruang))
    }
    if !kop.alamat.isEmpty { y += 2 }
    for baris in kop.alamat {
      y += 9.5 * Self.milimeterPerPoin * 1.25
      tulisan.append(teks(baris, y, tengah, 9.5, false, ruang))
    }
    let bawah = max(y + 2, sisi > 0 ? tinggi + 1 : 0)
    return """
      <figure class="letterhead"><svg viewBox="0 0 \(angka(Self.lebar)) \(angka(bawah + 6))" role="img" aria-label="Kop naskah: \(kop.baris.map(\.teks).joined(separator: ", "))">\
      \(gambar(bawah))\(HTML.join(tulisan))\(garis(bawah + 2))</svg></figure>
      """
  }

  private var tinggi: Double { kop.lambang?.tinggi ?? 0 }
  private var lambangKiri: Double { kop.lambang?.letak == .kiri ? tinggi * 0.95 : 0 }
  private var lambangTengah: Double { kop.lambang?.letak == .tengah ? tinggi + 2 : 0 }

  private func gambar(_ bawah: Double) -> HTML? {
    guard let letak = kop.lambang?.letak else { return nil }
    let x = letak == .tengah ? (Self.lebar - tinggi) / 2 : 0
    let y = letak == .tengah ? 0 : max(0, (bawah - tinggi) / 2)
    guard let lambang else {
      return
        "<path class=\"shield\" transform=\"translate(\(angka(x)) \(angka(y))) scale(\(angka(tinggi / 120)))\" d=\"M3 4H97V62C97 90 72 108 50 117C28 108 3 90 3 62Z\"/>"
    }
    return
      "<image\(.href(lambang)) x=\"\(angka(x))\" y=\"\(angka(y))\" width=\"\(angka(tinggi))\" height=\"\(angka(tinggi))\"/>"
  }

  /// Shrinks a line that is wider than its room, as the paper does.
  private func teks(_ teks: String, _ y: Double, _ x: Double, _ poin: Double, _ tebal: Bool, _ ruang: Double)
    -> HTML
  {
    let besar = teks == teks.uppercased() ? 0.7 : 0.52
    let lebar = Double(teks.count) * poin * Self.milimeterPerPoin * besar
    let ukuran = poin * Self.milimeterPerPoin * min(1, ruang / max(lebar, 1))
    return """
      <text x="\(angka(x))" y="\(angka(y))" font-size="\(angka(ukuran))" text-anchor="middle"\(.attribute("font-weight", tebal ? "700" : nil))>\(teks)</text>
      """
  }

  private func garis(_ y: Double) -> HTML? {
    func satu(_ y: Double, _ tebal: Double) -> HTML {
      "<line x1=\"0\" x2=\"\(angka(Self.lebar))\" y1=\"\(angka(y))\" y2=\"\(angka(y))\" stroke-width=\"\(angka(tebal))\"/>"
    }
    switch kop.garis {
    case .ganda: return "\(satu(y, 0.78))\(satu(y + 1.1, 0.25))"
    case .tunggal: return satu(y, 0.42)
    case .tanpa: return nil
    }
  }
}

/// A coordinate with at most two decimals.
private func angka(_ nilai: Double) -> String {
  let bulat = (nilai * 100).rounded() / 100
  return bulat == bulat.rounded() ? String(Int(bulat)) : String(bulat)
}
