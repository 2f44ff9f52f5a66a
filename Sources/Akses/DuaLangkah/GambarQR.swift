import CQREncode
import Web

/// A QR code as SVG: dark squares as horizontal runs of one path, with the quiet zone that scanners need.
/// Nil when `teks` is too long for one.
package func gambarQR(_ teks: String, judul: String) -> HTML? {
  guard let kode = QRcode_encodeString8bit(teks, 0, QR_ECLEVEL_M) else { return nil }
  defer { QRcode_free(kode) }
  let lebar = Int(kode.pointee.width)
  let kotak = UnsafeBufferPointer(start: kode.pointee.data, count: lebar * lebar).map { $0 & 1 == 1 }
  var jalur = ""
  for baris in 0..<lebar {
    var kolom = 0
    while kolom < lebar {
      let awal = kolom
      while kolom < lebar, kotak[baris * lebar + kolom] { kolom += 1 }
      if kolom > awal {
        jalur += "M\(awal + 4) \(baris + 4)h\(kolom - awal)v1h-\(kolom - awal)z"
      } else {
        kolom += 1
      }
    }
  }
  let sisi = String(lebar + 8)
  return """
    <svg class="qr" viewBox="0 0 \(sisi) \(sisi)" role="img" aria-label="\(judul)" shape-rendering="crispEdges">\
    <rect width="\(sisi)" height="\(sisi)" fill="#fff"/><path d="\(jalur)" fill="#000"/></svg>
    """
}
