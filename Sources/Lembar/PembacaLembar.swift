/// The rows of one sheet, as its XML comes in.
final class PembacaLembar {
  let xml = PembacaXML()
  private let teks: TeksBersama
  private let gayaTanggal: Set<Int>
  private let dasar1904: Bool
  private var selesai: [(Int, [Sel])] = []
  private var baris: [Sel] = []
  private var nomor = 0
  private var kolom = -1
  private var jenis = ""
  private var gaya = -1
  private var isi: [UInt8] = []

  init(teks: TeksBersama, gayaTanggal: Set<Int>, dasar1904: Bool) {
    self.teks = teks
    self.gayaTanggal = gayaTanggal
    self.dasar1904 = dasar1904
    xml.mulai = { [unowned self] nama, atribut in mulai(nama, atribut) }
    xml.akhir = { [unowned self] nama in akhir(nama) }
    xml.teks = { [unowned self] bagian in isi.append(contentsOf: bagian) }
  }

  /// The rows that are whole by now.
  func ambil() -> [(Int, [Sel])] {
    defer { selesai.removeAll(keepingCapacity: true) }
    return selesai
  }

  private func mulai(_ nama: String, _ atribut: [String: String]) {
    switch nama {
    case "row":
      nomor = Int(atribut["r"] ?? "") ?? nomor + 1
      kolom = -1
    case "c":
      kolom = atribut["r"].flatMap(Self.kolom) ?? kolom + 1
      jenis = atribut["t"] ?? "n"
      gaya = Int(atribut["s"] ?? "") ?? -1
      isi.removeAll(keepingCapacity: true)
    case "v", "t": xml.bacaTeks = true
    default: break
    }
  }

  private func akhir(_ nama: String) {
    switch nama {
    case "v", "t": xml.bacaTeks = false
    case "c":
      // A damaged reference must not make a row of a billion cells: no sheet has more than 16,384 columns.
      guard (0..<16_384).contains(kolom), !isi.isEmpty else { return }
      while baris.count <= kolom { baris.append(.kosong) }
      baris[kolom] = sel
    case "row":
      if !baris.isEmpty { selesai.append((nomor, baris)) }
      baris = []
    default: break
    }
  }

  private var sel: Sel {
    let tertulis = String(decoding: isi, as: UTF8.self)
    switch jenis {
    case "s": return Int(tertulis).flatMap { teks[$0] }.map { Sel($0) } ?? .kosong
    case "n" where gayaTanggal.contains(gaya): return .tanggal(tertulis, dasar1904: dasar1904)
    case "n": return .bilangan(tertulis)
    case "d": return Sel(String(tertulis.prefix(10)))
    case "e": return .kosong
    default: return Sel(tertulis)
    }
  }

  /// `B2` is column 1.
  static func kolom(_ acuan: String) -> Int? {
    var nilai = 0
    for huruf in acuan.utf8 {
      guard (65...90).contains(huruf), nilai < 100_000 else { break }
      nilai = nilai * 26 + Int(huruf) - 64
    }
    return nilai == 0 ? nil : nilai - 1
  }
}
