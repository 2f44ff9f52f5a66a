import Foundation
import PDF

/// What of our marks can still be found in a file, however broken it is.
struct JejakSegel: Sendable {
  /// The code that stands among its keywords, not yet looked up.
  let kode: KodeDokumen?
  /// Whether it carries an electronic signature, whole or not.
  let bersegel: Bool
  /// Whether it reaches as far as its seal says, or, where no seal can be read, ends as every PDF does.
  let utuh: Bool

  init(_ berkas: [UInt8]) {
    let data = Data(berkas)
    kode = Self.kodeTersusun(berkas) ?? Self.kodeTertulis(data)
    bersegel =
      data.range(of: Data("/ByteRange".utf8)) != nil
      && ["/ETSI.CAdES.detached", "/adbe.pkcs7.detached"].contains { data.range(of: Data($0.utf8)) != nil }
    utuh = Self.panjangTersegel(data).map { $0 <= berkas.count } ?? Self.berakhir(berkas)
  }

  /// How long the file was when it was sealed last: `/ByteRange [0 before after length]`.
  private static func panjangTersegel(_ data: Data) -> Int? {
    guard let kunci = data.range(of: Data("/ByteRange".utf8), options: .backwards) else { return nil }
    let angka = String(decoding: data[kunci.upperBound...].prefix(120), as: UTF8.self).prefix { $0 != "]" }
      .split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    guard angka.count == 4 else { return nil }
    let (panjang, meluap) = angka[2].addingReportingOverflow(angka[3])
    return meluap ? nil : panjang
  }

  private static func berakhir(_ berkas: [UInt8]) -> Bool {
    let isi = berkas.suffix(64).reversed().drop { [0, 9, 10, 13, 32].contains($0) }
    return isi.prefix(5).elementsEqual("%%EOF".utf8.reversed())
  }

  /// As a reader of PDF finds it.
  private static func kodeTersusun(_ berkas: [UInt8]) -> KodeDokumen? {
    guard let pdf = try? PDFFile(berkas),
      let kataKunci = try? pdf.resolve(pdf.trailer["Info"])?.dictionary?["Keywords"]?.string
    else { return nil }
    return kode(kataKunci)
  }

  /// Where it stands in plain letters, for files that no reader can follow any more.
  private static func kodeTertulis(_ data: Data) -> KodeDokumen? {
    for (awal, akhir) in [("<pdf:Keywords>", "<"), ("/Keywords (", ")"), ("/Keywords(", ")")] {
      guard let mulai = data.range(of: Data(awal.utf8))?.upperBound else { continue }
      let isi = data[mulai...].prefix(64)
      guard let selesai = isi.range(of: Data(akhir.utf8))?.lowerBound else { continue }
      if let kode = kode(Array(isi[..<selesai])) { return kode }
    }
    return nil
  }

  private static func kode(_ bytes: [UInt8]) -> KodeDokumen? {
    KodeDokumen(String(decoding: bytes.filter { $0 != 0 && $0 < 0x80 }, as: UTF8.self))
  }
}
