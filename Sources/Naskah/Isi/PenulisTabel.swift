import Cetak

enum PenulisTabel {
  static func tulis(_ tabel: TabelIsi) -> [String] {
    let garis =
      "|" + tabel.lajur.map { String(repeating: "-", count: max(1, Int($0.rounded()))) + "|" }.joined()
    let kepala = tabel.kepala.isEmpty ? [] : [baris(tabel.kepala)]
    return kepala + [garis] + tabel.baris.map(baris)
  }

  private static func baris(_ sel: [[TeksIsi]]) -> String { "|" + sel.map { " \(isi($0)) |" }.joined() }

  private static func isi(_ sel: [TeksIsi]) -> String {
    let teks = PenulisTeks.tulis(sel).replacing("\n", with: " ").replacing("|", with: "\\|")
    let garis = !teks.isEmpty && teks.unicodeScalars.allSatisfy { $0 == "-" || $0 == ":" }
    return garis ? "\\" + teks : teks
  }
}
