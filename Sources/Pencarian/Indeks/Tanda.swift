import Bahasa

/// What a document is filtered by, as words in the same index as its text, so that a search is one intersection of
/// lists: the words, the rights, the filters. A mark begins with `_`, which no word of a text does.
enum Tanda {
  static func hak(_ hak: HakCari) -> String { "_h" + hak.description }
  static func jenis(_ jenis: String) -> String { "_j" + aman(jenis) }
  static func unit(_ unit: Int64) -> String { "_n\(unit)" }
  static func tahun(_ tahun: Int) -> String { "_t\(tahun)" }
  static func bulan(_ tahun: Int, _ bulan: Int) -> String { "_t\(tahun * 100 + bulan)" }
  /// Of a classification or the beginning of one: `400.3` and everything below.
  static func klasifikasi(_ kode: String) -> String {
    "_k" + aman(kode.split(separator: ".").joined(separator: "_"))
  }

  /// All marks of a document.
  static func semua(_ dokumen: Dokumen) -> [String] {
    let tanggal = dokumen.tanggal
    var tanda = [jenis(dokumen.jenis), tahun(tanggal.tahun), bulan(tanggal.tahun, tanggal.bulan)]
    if let unit = dokumen.unit { tanda.append(self.unit(unit)) }
    let bagian = dokumen.klasifikasi?.split(separator: ".") ?? []
    for jumlah in bagian.indices { tanda.append(klasifikasi(bagian[...jumlah].joined(separator: "."))) }
    return tanda + dokumen.hak.map(hak).sorted()
  }

  /// Months and whole years that cover `dari`…`sampai`: too many days at both ends, never too few.
  static func masa(dari: Tanggal, sampai: Tanggal) -> [String] {
    guard dari <= sampai else { return [] }
    var tanda: [String] = []
    for tahun in dari.tahun...sampai.tahun {
      let awal = tahun == dari.tahun ? dari.bulan : 1
      let akhir = tahun == sampai.tahun ? sampai.bulan : 12
      if awal == 1, akhir == 12 {
        tanda.append(self.tahun(tahun))
      } else {
        tanda += (awal...akhir).map { bulan(tahun, $0) }
      }
    }
    return tanda
  }

  /// Only what is one word to both engines; two different codes never become the same.
  private static func aman(_ teks: String) -> String {
    var hasil = ""
    for byte in teks.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        hasil.unicodeScalars.append(Unicode.Scalar(byte))
      default: hasil += "__\(byte)_"
      }
    }
    return hasil
  }
}
