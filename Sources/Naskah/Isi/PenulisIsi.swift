import Cetak

/// Writes blocks as markup, so that reading it gives the same blocks.
enum PenulisIsi {
  static func tulis(_ isi: IsiNaskah) -> String { blok(isi.blok).joined(separator: "\n") }

  private static func blok(_ blok: [BlokIsi]) -> [String] {
    var baris: [String] = []
    for satu in blok {
      if !baris.isEmpty { baris.append("") }
      baris += tulis(satu)
    }
    return baris
  }

  private static func tulis(_ blok: BlokIsi) -> [String] {
    switch blok {
    case .paragraf(let teks, _, _): paragraf(teks)
    case .judul(let teks): ["# " + PenulisTeks.tulis(teks).replacing("\n", with: " ")]
    case .daftar(let daftar): butir(daftar)
    case .tabel(let tabel): PenulisTabel.tulis(tabel)
    case .isian(let isian): isian.flatMap(baris)
    }
  }

  private static func paragraf(_ teks: [TeksIsi]) -> [String] {
    let baris = PenulisTeks.tulis(teks).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    return baris.map { PenulisTeks.lindungi($0, berderet: baris.count > 1) }
  }

  private static func butir(_ daftar: DaftarIsi) -> [String] {
    daftar.butir.enumerated()
      .flatMap { indeks, isi in
        let tanda = daftar.penanda.tulisan(daftar.mulai + indeks)
        let inden = String(repeating: " ", count: tanda.unicodeScalars.count + 1)
        var baris = blok(isi)
        // Only a paragraph stands beside the marker; any other block begins below it.
        guard case .paragraf = isi.first, let pertama = baris.first else {
          return [tanda] + baris.map { $0.isEmpty ? "" : inden + $0 }
        }
        baris.removeFirst()
        return ["\(tanda) \(pertama)"] + baris.map { $0.isEmpty ? "" : inden + $0 }
      }
  }

  private static func baris(_ isian: IsianIsi) -> [String] {
    let label = PenulisTeks.lindungi(PenulisTeks.lolos(isian.label, tanda: ":|"), berderet: false)
    let nilai = PenulisTeks.tulis(isian.nilai).split(separator: "\n", omittingEmptySubsequences: false)
    guard let pertama = nilai.first else { return ["\(label)\t:"] }
    return ["\(label)\t: \(pertama)"]
      + nilai.dropFirst().map { "    " + PenulisTeks.lindungi(String($0), berderet: true) }
  }
}
