import Foundation

/// A cell to be written.
package enum SelTulis: Sendable, Equatable {
  case judul(String)
  case teks(String)
  case bilangan(Int)

  /// Whole numbers of at most fifteen digits become numbers; all else stays text, so that no NIK loses digits.
  package init(_ teks: String) {
    let angka = teks.hasPrefix("-") ? teks.dropFirst() : teks[...]
    let isAngka = !angka.isEmpty && angka.count <= 9 && angka.utf8.allSatisfy { (48...57).contains($0) }
    if isAngka, angka == "0" || angka.first != "0", let nilai = Int(teks) {
      self = .bilangan(nilai)
    } else {
      self = .teks(teks)
    }
  }
}

/// A sheet to be written.
package struct LembarTulis: Sendable {
  package var nama: String
  package var baris: [[SelTulis]]

  package init(nama: String, baris: [[SelTulis]]) {
    self.nama = nama
    self.baris = baris
  }
}

/// An .xlsx workbook with these sheets.
package func bukuKerja(_ lembar: [LembarTulis]) throws -> [UInt8] {
  var zip = PenulisZip()
  for (nama, isi) in bagianTetap(lembar.map(\.nama)) { zip.tambah(nama, isi) }
  for (urut, satu) in lembar.enumerated() {
    let isi = satu.baris.enumerated().map { barisLembar($0 + 1, $1) }.joined()
    zip.tambah(namaBerkasLembar(urut + 1), awalLembar + isi + akhirLembar)
  }
  return try zip.selesai()
}

func barisLembar(_ nomor: Int, _ sel: [SelTulis]) -> String {
  let isi = sel.enumerated().filter { $0.element != .teks("") }
    .map { kolom, satu in
      let tempat = "\(namaKolom(kolom))\(nomor)"
      switch satu {
      case .bilangan(let nilai): return "<c r=\"\(tempat)\"><v>\(nilai)</v></c>"
      case .teks(let teks): return "<c r=\"\(tempat)\" t=\"inlineStr\">\(tulisan(teks))</c>"
      case .judul(let teks): return "<c r=\"\(tempat)\" s=\"1\" t=\"inlineStr\">\(tulisan(teks))</c>"
      }
    }
  return "<row r=\"\(nomor)\">\(isi.joined())</row>"
}

private func tulisan(_ teks: String) -> String { "<is><t xml:space=\"preserve\">\(xml(teks))</t></is>" }

/// `A`, `B` … `Z`, `AA` …
private func namaKolom(_ kolom: Int) -> String {
  let huruf = String(UnicodeScalar(UInt8(65 + kolom % 26)))
  return kolom < 26 ? huruf : namaKolom(kolom / 26 - 1) + huruf
}

/// A name that every spreadsheet takes: 31 letters, none of its own signs.
func namaLembar(_ nama: String) -> String {
  String(nama.filter { !#"[]:*?/\"#.contains($0) }.prefix(31))
}

func xml(_ teks: String) -> String {
  teks.unicodeScalars.filter { $0.value >= 32 || $0 == "\n" || $0 == "\t" }
    .map { satu in
      switch satu {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: String(satu)
      }
    }
    .joined()
}
