import Foundation

private let singkatan: Set<Substring> = [
  "BPK", "BUMD", "BUMN", "DPD", "DPR", "DPRD", "I", "II", "III", "IV", "PNS", "POLRI", "RI", "SD", "SLB",
  "SLTA",
  "SLTP", "TK", "TNI",
]

/// The name of a code as people write it: `BELUM/TIDAK BEKERJA` becomes `Belum/tidak bekerja`; abbreviations and short
/// names in capitals stay.
func judulKode(_ nama: String) -> String {
  guard nama.count > 4, nama == nama.uppercased() else { return nama }
  var hasil = ""
  var sisa = nama[...]
  while !sisa.isEmpty {
    let kata = sisa.prefix(while: \.isLetter)
    hasil += singkatan.contains(kata) ? String(kata) : hasil.isEmpty ? kata.capitalized : kata.lowercased()
    sisa = sisa.dropFirst(kata.count)
    hasil += sisa.prefix { !$0.isLetter }
    sisa = sisa.drop { !$0.isLetter }
  }
  return hasil
}
