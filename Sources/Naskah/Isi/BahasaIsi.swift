import Cetak

/// The light markup in which the body of a letter is typed.
///
///     Paragraphs are parted by blank lines; one line end is a line break.
///     **bold**, *italic*, __underlined__; a backslash takes the meaning: \*
///     # Heading
///     1. items, with `1.` `a.` `1)` `a)` `I.` `-` `•`, nested by moving them in
///     hari/tanggal<tab>: rows of label and value, or indented, or several in a row
///     | No | Nama |
///     |----|------|
///
/// Any text at all is a body: what cannot be read as more is a paragraph. Nothing is refused, nothing is lost.
package enum BahasaIsi {
  /// A line of its own that marks where the time and place of an invitation stand.
  package static let tempatAcara = "[acara]"

  package static func baca(_ teks: String) -> IsiNaskah { IsiNaskah(PembacaBlok.baca(teks)) }

  /// The markup of a body; `baca` makes the same body of it.
  package static func tulis(_ isi: IsiNaskah) -> String { PenulisIsi.tulis(isi) }

  /// The words alone, for search and summaries.
  package static func teksPolos(_ isi: IsiNaskah) -> String { polos(isi.blok).joined(separator: "\n") }

  private static func polos(_ blok: [BlokIsi]) -> [String] {
    blok.flatMap { blok -> [String] in
      switch blok {
      case .paragraf(let teks, _, _), .judul(let teks): [polos(teks)]
      case .daftar(let daftar): daftar.butir.flatMap(polos)
      case .tabel(let tabel): ([tabel.kepala] + tabel.baris).map { $0.map(polos).joined(separator: " ") }
      case .isian(let baris): baris.map { "\($0.label): \(polos($0.nilai))" }
      }
    }
    .filter { !$0.isEmpty }
  }

  private static func polos(_ teks: [TeksIsi]) -> String { teks.map(\.teks).joined() }
}
