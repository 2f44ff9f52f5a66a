import Bahasa
import Foundation
import Web

/// What another saved while this form was open, above the form with one's own text.
func teksBentrok(_ lain: TeksLain) -> HTML {
  """
  \(notice(
    """
    <p><b>Versi lain telah disimpan</b> oleh \(lain.nama), \(lain.waktu.teksLengkap()). Teks Anda di bawah ini belum \
    menggantikannya dan tidak hilang. Bandingkan keduanya, lalu simpan yang benar.</p>
    """, kind: .warning))
  \(details("Teks yang disimpan \(lain.nama)", isiTeks(lain)))
  """
}

/// The texts that were kept beside the draft, for who writes it.
func daftarTeksLain(_ daftar: [TeksLain]) -> HTML {
  guard !daftar.isEmpty else { return .empty }
  return card(
    "Versi lain yang tersimpan",
    HTML.join(daftar.map { details("\($0.nama), \($0.waktu.teksLengkap())", isiTeks($0)) }))
}

private func isiTeks(_ teks: TeksLain) -> HTML {
  """
  <p><b>\(teks.konten.hal)</b></p>
  <pre class="draft-text">\(teks.konten.isi)</pre>
  """
}
