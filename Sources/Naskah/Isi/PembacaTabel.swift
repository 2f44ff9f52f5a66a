import Cetak

/// Reads the rows of a table: cells between bars, the first row its head when a line of dashes follows or when no such
/// line is there; a table that begins with the line of dashes has no head. More dashes make a wider column.
enum PembacaTabel {
  /// More columns than fit on any sheet are left out.
  private static let terbanyak = 12

  static func baca(_ baris: [[Unicode.Scalar]]) -> TabelIsi {
    var sel = baris.map(potong)
    var lebar: [Int]?
    var kepala: [[Unicode.Scalar]] = []
    if let garis = sel.first.flatMap(garis) {
      lebar = garis
      sel.removeFirst()
    } else if sel.count > 1 {
      kepala = sel.removeFirst()
      lebar = sel.first.flatMap(garis)
      if lebar != nil { sel.removeFirst() }
    }
    let lajur = min(
      terbanyak, ([kepala, lebar.map { $0.map { _ in [] } } ?? []] + sel).map(\.count).max() ?? 1)
    let isi = sel.map { lengkapi($0, lajur).map(PembacaTeks.baca) }
    let judul = kepala.isEmpty ? [] : lengkapi(kepala, lajur).map(PembacaTeks.baca)
    return TabelIsi(lajur: Self.lajur(lebar, lajur, [judul] + isi), kepala: judul, baris: isi)
  }

  /// The cells of a row; `\|` is a bar within a cell.
  private static func potong(_ teks: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var sel: [[Unicode.Scalar]] = [[]]
    var lolos = false
    for skalar in teks.dropFirst() {
      if skalar == "|", !lolos {
        sel.append([])
      } else {
        sel[sel.count - 1].append(skalar)
      }
      lolos = skalar == "\\" && !lolos
    }
    if sel.count > 1, sel[sel.count - 1].rapi.isEmpty { sel.removeLast() }
    return sel.map(\.rapi)
  }

  /// The dashes of each column when every cell is nothing else.
  private static func garis(_ sel: [[Unicode.Scalar]]) -> [Int]? {
    let isGaris = sel.allSatisfy { $0.contains("-") && $0.allSatisfy { $0 == "-" || $0 == ":" } }
    return isGaris ? sel.map { isi in isi.filter { $0 == "-" }.count } : nil
  }

  private static func lengkapi(_ sel: [[Unicode.Scalar]], _ lajur: Int) -> [[Unicode.Scalar]] {
    Array((sel + Array(repeating: [], count: max(0, lajur - sel.count))).prefix(lajur))
  }

  /// The share of each column: as its dashes say, or by what stands in it when they say nothing.
  private static func lajur(_ garis: [Int]?, _ jumlah: Int, _ baris: [[[TeksIsi]]]) -> [Double] {
    if let garis, garis.contains(where: { $0 > 3 }) {
      return (0..<jumlah).map { Double(min(60, $0 < garis.count ? garis[$0] : 4)) }
    }
    return (0..<jumlah)
      .map { lajur in
        let terpanjang = baris.map { $0.isEmpty ? 0 : $0[lajur].map(\.teks).joined().count }.max() ?? 0
        return Double(min(40, max(4, terpanjang)))
      }
  }
}
