import Bahasa
import Foundation
import Web

/// The disposition tree of a letter: who ordered whom, and how far each is.
func pohonDisposisi(_ isi: KirimanHalaman, _ now: Date) -> HTML {
  guard !isi.disposisi.isEmpty else { return .empty }
  let pohon = Pohon(
    anak: Dictionary(grouping: isi.disposisi, by: \.induk), instruksi: isi.namaInstruksi, now: now)
  return "<section class=\"story\"><h2>Disposisi</h2>\(pohon.cabang(nil))</section>"
}

private struct Pohon {
  let anak: [Disposisi.ID?: [Disposisi]]
  let instruksi: [String: String]
  let now: Date

  func cabang(_ induk: Disposisi.ID?) -> HTML {
    guard let daftar = anak[induk] else { return .empty }
    return "<ol>\(daftar, ranting)</ol>"
  }

  func ranting(_ disposisi: Disposisi) -> HTML {
    """
    <li class="\(kelas(disposisi))"><a\(.href(Rute.satuDisposisi(disposisi.id)))><b>\(disposisi.sebutanKepada)</b></a>\
    <span class="muted">\(disposisi.sifat == .tembusan ? "tembusan " : "")dari \(disposisi.pemberi)</span>\
    <blockquote>\(perintah(disposisi, instruksi))</blockquote>\
    <span class="story-time">\(disposisi.status.nama)\(disposisi.tenggat.map { ", tenggat \($0.relatif(terhadap: now))" })</span>\
    \(cabang(disposisi.id))</li>
    """
  }

  private func kelas(_ disposisi: Disposisi) -> String {
    if disposisi.status.terbuka, let tenggat = disposisi.tenggat, tenggat < now { return "late" }
    switch disposisi.status {
    case .baru, .dibaca, .dikerjakan: return "now"
    case .dilaporkan, .selesai: return "done"
    case .ditolak, .ditarik: return "refused"
    }
  }
}

/// The instructions in words, then the note.
func perintah(_ disposisi: Disposisi, _ nama: [String: String]) -> String {
  let instruksi = disposisi.instruksi.map { nama[$0] ?? $0 }.joined(separator: "; ")
  return [instruksi, disposisi.catatan].filter { !$0.isEmpty }.joined(separator: " — ")
}
