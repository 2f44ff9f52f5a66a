import Foundation

/// Other people's readers of PDF: Poppler, qpdf, PDFBox, ZBar.
package enum PemeriksaPDF {
  private static let java = "/usr/share/java"
  private static let jars = [
    "preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api",
  ]

  /// Apache PDFBox Preflight's verdict on PDF/A-1b: empty when valid, else its findings.
  package static func preflight(_ path: String) throws -> String {
    for jar in jars where !FileManager.default.fileExists(atPath: "\(java)/\(jar).jar") {
      throw Perintah.TidakAda(
        description: "\(jar).jar is missing: install libpdfbox2-java libcommons-logging-java libjaxb-api-java"
      )
    }
    let classes = jars.map { "\(java)/\($0).jar" }.joined(separator: ":")
    let hasil = try Perintah.jalankan(
      "java", ["-Xshare:auto", "-cp", classes, "org.apache.pdfbox.preflight.Validator_A1b", path],
      paket: "default-jre-headless")
    return hasil.teks.contains("is a valid PDF/A-1b file") ? "" : hasil.teks
  }

  /// qpdf's verdict on the structure: empty when sound.
  package static func qpdf(_ path: String) throws -> String {
    let hasil = try Perintah.jalankan("qpdf", ["--check", path], paket: "qpdf")
    return hasil.status == 0 ? "" : hasil.teks
  }

  /// The text of the pages, laid out with spaces.
  package static func teks(_ path: String, halaman: Int? = nil) throws -> String {
    let pilihan = halaman.map { ["-f", "\($0)", "-l", "\($0)"] } ?? []
    return try Perintah.jalankan("pdftotext", ["-layout"] + pilihan + [path, "-"], paket: "poppler-utils")
      .teks
  }

  /// The text of each page.
  package static func halaman(_ path: String) throws -> [String] {
    var pages = try teks(path).components(separatedBy: "\u{C}")
    if pages.last?.isEmpty == true { pages.removeLast() }
    return pages
  }

  /// What the QR codes on a page say, in any order.
  package static func qr(_ path: String, halaman: Int = 1) throws -> [String] {
    let folder = try FolderSementara()
    let gambar = folder.berkas("halaman").path
    _ = try Perintah.jalankan(
      "pdftoppm",
      ["-r", "300", "-f", "\(halaman)", "-l", "\(halaman)", "-singlefile", "-png", path, gambar],
      paket: "poppler-utils")
    let hasil = try Perintah.jalankan(
      "zbarimg", ["-q", "--nodbus", "--raw", "\(gambar).png"], paket: "zbar-tools")
    return hasil.teks.split(separator: "\n").map(String.init)
  }
}
