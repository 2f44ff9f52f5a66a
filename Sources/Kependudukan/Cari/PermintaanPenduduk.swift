import Bahasa
import Pencocokan

/// What somebody typed into the one box, understood: a whole number, or words, days and a place.
package struct PermintaanPenduduk: Sendable {
  struct Kata: Sendable, Equatable {
    /// As typed, small letters without marks.
    let tulisan: String
    let bunyi: String
    /// Still being typed: its beginning will do.
    let awalan: Bool
    /// As it sounds where a j inside of it was the y of the old spelling, or the other way round.
    var ejaanLain: [String] = []
    /// The same where its first letter was.
    var ejaanLainAwal: [String] = []
  }

  /// The same request for other words.
  func denganKata(_ kata: [Kata]) -> PermintaanPenduduk {
    var hasil = self
    hasil.kata = kata
    return hasil
  }

  /// Sixteen digits, asked for as NIK and as number of a family card.
  private(set) var nomor: String?
  /// More digits than any day or house has, fewer than a number: it is not looked for, so that nobody feels his way.
  private(set) var nomorTakUtuh = false
  private(set) var kata: [Kata] = []
  /// Each a set of marks of which a person must have one.
  private(set) var tanda: [[String]] = []

  /// Whether anything can be looked for: one letter alone cannot.
  package var isKosong: Bool {
    nomor == nil && tanda.isEmpty && !kata.contains { $0.tulisan.count > 1 }
  }

  package var perluNomorUtuh: Bool { nomorTakUtuh }
  package var isNomor: Bool { nomor != nil }

  static let kataUmum: Set<String> = [
    "jalan", "jl", "jln", "dusun", "dsn", "dukuh", "dk", "gang", "gg", "no",
  ]

  /// - Parameter teks: as typed, of which 200 characters are read; a space at the end says that the last word is whole.
  package init(_ teks: String) {
    let teks = String(teks.prefix(200))
    let angka = teks.filter { !" .-'".contains($0) }
    if angka.count == 16, angka.utf8.allSatisfy({ (48...57).contains($0) }) {
      nomor = angka
      return
    }
    var bagian = teks.split { " ,;\n\t".contains($0) }.map(String.init)
    let utuh = teks.last.map { " ,;\n\t".contains($0) } ?? true
    while !bagian.isEmpty {
      if let (marka, panjang) = PembacaLahir.baca(bagian) ?? PembacaRT.baca(bagian) {
        tanda += marka
        bagian.removeFirst(panjang)
      } else {
        tambah(bagian.removeFirst(), terakhir: bagian.isEmpty && !utuh)
      }
    }
  }

  private mutating func tambah(_ bagian: String, terakhir: Bool) {
    let semua = Ejaan.kataNama(bagian)
    for (urut, huruf) in semua.enumerated() {
      let tulisan = teks(huruf)
      if huruf.allSatisfy({ (48...57).contains($0) }), huruf.count > 4 {
        nomorTakUtuh = true
      } else if !Self.kataUmum.contains(tulisan), kata.count < 8 {
        kata.append(Kata(huruf, awalan: terakhir && urut == semua.count - 1))
      }
    }
  }
}

extension PermintaanPenduduk.Kata {
  init(_ huruf: [UInt8], awalan: Bool) {
    let bunyi = teks(Ejaan.kode(huruf))
    self.init(
      // `zz` sounds like s, with which every fifth name begins: it is taken as written.
      tulisan: teks(huruf), bunyi: awalan && bunyi.count < 2 ? teks(huruf) : bunyi, awalan: awalan,
      ejaanLain: EjaanLain.dalam(huruf).map(teks), ejaanLainAwal: EjaanLain.awal(huruf).map(teks))
  }
}
