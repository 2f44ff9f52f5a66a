import Bahasa

/// Serial numbers from one to another, as they stand on a box: letters first, then digits of the same length.
package struct RentangSeri: Sendable, Equatable {
  package let awal: String
  package let akhir: String
  private let huruf: String
  private let angka: ClosedRange<Int>
  private let panjang: Int

  package static let terbanyak = 20_000

  /// - Throws: `FieldErrors` at `seri_awal` or `seri_akhir`.
  package init(_ awal: String, sampai akhir: String) throws(FieldErrors) {
    let (kiri, kanan) = (Self.rapi(awal), Self.rapi(akhir))
    guard let a = Self.urai(kiri) else {
      throw FieldErrors("seri_awal", "Tulis nomor seri seperti A0012345.")
    }
    guard let b = Self.urai(kanan), a.huruf == b.huruf, a.panjang == b.panjang else {
      throw FieldErrors("seri_akhir", "Nomor seri akhir harus berawalan dan sepanjang nomor seri awal.")
    }
    guard b.angka >= a.angka else {
      throw FieldErrors("seri_akhir", "Nomor seri akhir mendahului nomor seri awal.")
    }
    guard b.angka - a.angka < Self.terbanyak else {
      throw FieldErrors("seri_akhir", "Satu penerimaan paling banyak 20.000 blangko.")
    }
    self.awal = kiri
    self.akhir = kanan
    huruf = a.huruf
    panjang = a.panjang
    angka = a.angka...b.angka
  }

  package var jumlah: Int { angka.count }

  package var semua: [String] {
    angka.map {
      let teks = String($0)
      return huruf + String(repeating: "0", count: max(0, panjang - teks.count)) + teks
    }
  }

  static func rapi(_ teks: String) -> String {
    String(teks.uppercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "." })
  }

  private static func urai(_ teks: String) -> (huruf: String, angka: Int, panjang: Int)? {
    let angka = String(teks.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    let huruf = String(teks.dropLast(angka.count))
    guard (1...15).contains(angka.count), let nilai = Int(angka), huruf.count <= 10,
      huruf.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    else { return nil }
    return (huruf, nilai, angka.count)
  }
}
