/// The texts that the cells of a workbook share, in one block of memory: a regency's workbook has millions.
struct TeksBersama {
  private var isi: [UInt8] = []
  private var akhir: [Int] = []

  subscript(_ urut: Int) -> String? {
    guard akhir.indices.contains(urut) else { return nil }
    return String(decoding: isi[(urut == 0 ? 0 : akhir[urut - 1])..<akhir[urut]], as: UTF8.self)
  }

  init() {}

  init(_ arsip: ArsipZip, _ nama: String) throws {
    guard arsip.memuat(nama) else { return }
    let kumpulan = Kumpulan()
    let xml = PembacaXML()
    var fonetik = false
    xml.mulai = { elemen, _ in
      if elemen == "rPh" { fonetik = true }
      xml.bacaTeks = elemen == "t" && !fonetik
    }
    xml.akhir = { elemen in
      xml.bacaTeks = false
      if elemen == "rPh" { fonetik = false }
      if elemen == "si" { kumpulan.akhir.append(kumpulan.isi.count) }
    }
    xml.teks = { kumpulan.isi.append(contentsOf: $0) }
    defer { xml.lepas() }
    try arsip.urai(nama) { bagian in if !xml.beri(bagian) { throw LembarError.rusak(nama) } }
    isi = kumpulan.isi
    akhir = kumpulan.akhir
  }

  private final class Kumpulan {
    var isi: [UInt8] = []
    var akhir: [Int] = []
  }
}

extension PembacaXML {
  /// Lets go of the closures, which hold the reader itself.
  func lepas() {
    mulai = { _, _ in }
    akhir = { _ in }
    teks = { _ in }
  }
}
