import Bahasa
import Foundation

/// A mail as it travels: RFC 5322 with MIME. Whatever its parts contain, they cannot add a header or a recipient:
/// words are encoded (RFC 2047), names of files too (RFC 2231), and no encoding lets a line break through.
struct PesanSurel {
  struct Lampiran {
    let nama: String
    let jenis: String
    let isi: [UInt8]
  }

  let dari: AlamatSurel
  let kepada: AlamatSurel
  let balasKe: AlamatSurel?
  let judul: String
  let isi: String
  let lampiran: [Lampiran]
  let tanggal: Date
  /// The part of the `Message-ID` between the angle brackets.
  let pengenal: String

  var bytes: [UInt8] {
    var kepala = [
      "Date: \(Self.tanggal(tanggal))",
      "From: \(Self.kotak(dari))",
      "To: \(Self.kotak(kepada))",
    ]
    if let balasKe { kepala.append("Reply-To: \(Self.kotak(balasKe))") }
    kepala += [
      "Message-ID: <\(pengenal)>",
      "Subject: \(KataSurel.kata(judul))",
      "Auto-Submitted: auto-generated",
      "MIME-Version: 1.0",
    ]
    guard !lampiran.isEmpty else { return Array((kepala + bagianTeks).joined(separator: "\r\n").utf8) }
    // Neither quoted-printable nor base 64 can contain "=_".
    let batas = "=_kantaya_\(tanggal.timeIntervalSince1970.bitPattern)"
    kepala.append("Content-Type: multipart/mixed; boundary=\"\(batas)\"")
    var pesan = Array(kepala.joined(separator: "\r\n").utf8)
    pesan += Array("\r\n\r\n--\(batas)\r\n\(bagianTeks.joined(separator: "\r\n"))".utf8)
    for lampiran in lampiran {
      pesan += Array("\r\n--\(batas)\r\n\(Self.kepala(lampiran))\r\n\r\n".utf8)
      pesan += Data(lampiran.isi)
        .base64EncodedData(options: [
          .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
    }
    return pesan + Array("\r\n--\(batas)--\r\n".utf8)
  }

  private var bagianTeks: [String] {
    [
      "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: quoted-printable", "",
      KataSurel.quotedPrintable(isi), "",
    ]
  }

  private static func kepala(_ lampiran: Lampiran) -> String {
    let jenis = lampiran.jenis.wholeMatch(of: /[a-z0-9.+\-]+\/[a-z0-9.+\-]+/) == nil
    return """
      Content-Type: \(jenis ? "application/octet-stream" : lampiran.jenis)\r
      Content-Transfer-Encoding: base64\r
      Content-Disposition: attachment;\r
       filename*=UTF-8''\(KataSurel.persen(lampiran.nama))
      """
  }

  private static func kotak(_ alamat: AlamatSurel) -> String {
    alamat.nama.isEmpty
      ? alamat.alamat : "\(KataSurel.kata(alamat.nama, selalu: true))\r\n <\(alamat.alamat)>"
  }

  /// `Sat, 21 Nov 2026 09:15:00 +0700`
  private static func tanggal(_ saat: Date) -> String {
    let hari = Tanggal(saat)
    let detik = Int(saat.timeIntervalSince(hari.awal()))
    let namaHari = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][hari.hariPekan - 1]
    let namaBulan = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ][hari.bulan - 1]
    let jam = [detik / 3600, detik / 60 % 60, detik % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(namaHari), \(hari.hari) \(namaBulan) \(hari.tahun) \(jam.joined(separator: ":")) +0700"
  }
}
