/// Why a document could not be made. Each says what the operator or the drafter has to mend.
package enum CetakError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The typeface is not on this machine.
  case hurufTidakTerpasang(String, paket: String)
  /// The colour profile of the archive format is not on this machine.
  case profilWarnaTidakTerpasang(paket: String)
  /// The picture is not a PNG, or larger than 4000 pixels a side.
  case gambarTidakTerbaca
  /// The SVG holds something beyond plain shapes; named.
  case vektorTidakDidukung(String)
  /// The text is too long for a QR code.
  case qrTerlaluPanjang
  /// Margins and foot leave no room for text.
  case kertasTerlaluKecil
  /// The drawing library refused; its own word.
  case kanvas(String)

  package var description: String {
    switch self {
    case .hurufTidakTerpasang(let nama, let paket):
      "Huruf \(nama) belum terpasang. Pasang paket Debian \(paket)."
    case .profilWarnaTidakTerpasang(let paket):
      "Profil warna sRGB belum terpasang. Pasang paket Debian \(paket)."
    case .gambarTidakTerbaca:
      "Gambar tidak terbaca. Gunakan berkas PNG dengan sisi paling panjang 4.000 piksel."
    case .vektorTidakDidukung(let bagian):
      "Berkas SVG memuat \(bagian), yang tidak dapat dicetak. Simpan sebagai SVG sederhana atau PNG."
    case .qrTerlaluPanjang: "Teks terlalu panjang untuk kode QR."
    case .kertasTerlaluKecil: "Kertas terlalu kecil untuk tepi dan kaki halaman."
    case .kanvas(let pesan): "Pencetakan gagal: \(pesan)."
    }
  }
}
