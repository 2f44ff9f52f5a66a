import Foundation

/// The encodings of words in mail.
enum KataSurel {
  private static let heksa = Array("0123456789ABCDEF".utf8)

  /// A header's text: plain when it is short and simple, else encoded words (RFC 2047) of at most 75 characters,
  /// one to a line.
  static func kata(_ teks: String, selalu: Bool = false) -> String {
    let sederhana = teks.utf8.allSatisfy { (32...126).contains($0) } && teks.utf8.count <= 60
    if sederhana, !selalu, !teks.contains("=?"), !teks.hasPrefix(" "), !teks.hasSuffix(" ") { return teks }
    var potongan: [String] = [""]
    for huruf in teks {
      if potongan[potongan.count - 1].utf8.count + huruf.utf8.count > 45 { potongan.append("") }
      potongan[potongan.count - 1].append(huruf)
    }
    return potongan.map { "=?UTF-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
  }

  /// RFC 2231's extended value: everything but letters, digits and `-._` is escaped.
  static func persen(_ teks: String) -> String {
    var hasil: [UInt8] = []
    for byte in teks.utf8 {
      if aman(byte) {
        hasil.append(byte)
      } else {
        hasil += [UInt8(ascii: "%"), heksa[Int(byte >> 4)], heksa[Int(byte & 15)]]
      }
    }
    return String(decoding: hasil, as: UTF8.self)
  }

  /// RFC 2045 §6.7, lines of at most 76 characters that end with CRLF.
  static func quotedPrintable(_ teks: String) -> String {
    teks.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
      .map { baris($0) }
      .joined(separator: "\r\n")
  }

  private static func baris(_ teks: Substring) -> String {
    var hasil: [UInt8] = []
    var lebar = 0
    let bytes = Array(teks.utf8)
    for (index, byte) in bytes.enumerated() {
      let terakhir = index == bytes.count - 1
      let polos = (33...126).contains(byte) && byte != UInt8(ascii: "=") || byte == 32 && !terakhir
      let lambang = polos ? [byte] : [UInt8(ascii: "="), heksa[Int(byte >> 4)], heksa[Int(byte & 15)]]
      if lebar + lambang.count > 75 {
        hasil += Array("=\r\n".utf8)
        lebar = 0
      }
      hasil += lambang
      lebar += lambang.count
    }
    return String(decoding: hasil, as: UTF8.self)
  }

  private static func aman(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
