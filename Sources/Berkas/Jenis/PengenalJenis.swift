/// Tells by its bytes what a file is, and refuses one that pretends.
struct PengenalJenis: Sendable {
  private static let uraiPalingBesar = 1_000_000_000
  private let magic: Magic

  init() throws { magic = try Magic() }

  /// - Returns: the kind of the file, given its cleaned name, its first and last bytes and its size.
  /// - Throws: `BerkasError`.
  func kenali(_ nama: NamaBerkas, awal: [UInt8], ekor: [UInt8], ukuran: Int, boleh: Set<JenisBerkas>)
    throws(BerkasError) -> JenisBerkas
  {
    let media = magic.jenis(awal)
    let menurutIsi = awal.starts(with: [0x50, 0x4b, 3, 4]) ? try wadah(awal, ekor, ukuran) : jenis(media)
    guard !nama.akhiran.isEmpty else {
      guard let jenis = menurutIsi.first, boleh.contains(jenis) else { throw .tidakDikenal }
      return jenis
    }
    guard let menurutNama = JenisBerkas(akhiran: nama.akhiran), boleh.contains(menurutNama) else {
      throw .tidakDikenal
    }
    guard menurutIsi.contains(menurutNama) else {
      throw .menyamar(akhiran: nama.akhiran, isi: menurutIsi.first?.sebutan ?? sebutan(media))
    }
    return menurutNama
  }

  /// What files of a libmagic type may call themselves, the likeliest first.
  private func jenis(_ media: String) -> [JenisBerkas] {
    switch media {
    case "application/pdf": [.pdf]
    case "image/jpeg": [.jpeg]
    case "image/png": [.png]
    case "image/webp": [.webp]
    case "video/mp4", "video/x-m4v": [.mp4]
    case "text/plain", "text/csv", "application/csv": [.txt, .csv]
    default: []
    }
  }

  /// Office documents are zip containers: only the names of what they contain tell which one, or that it is none.
  private func wadah(_ awal: [UInt8], _ ekor: [UInt8], _ ukuran: Int) throws(BerkasError) -> [JenisBerkas] {
    guard let daftar = DaftarZip(ekor: ekor, ukuran: ukuran) else { return [] }
    guard daftar.ukuranUrai <= max(20_000_000, min(Self.uraiPalingBesar, ukuran * 200)) else {
      throw .mengembang
    }
    let nama = Set(daftar.nama)
    if nama.contains("mimetype"), let jenis = openDocument(awal) { return [jenis] }
    guard nama.contains("[Content_Types].xml") else { return [] }
    if daftar.nama.contains(where: { $0.lowercased().hasSuffix("vbaproject.bin") }) { throw .bermakro }
    if nama.contains("word/document.xml") { return [.docx] }
    if nama.contains("xl/workbook.xml") { return [.xlsx] }
    if nama.contains("ppt/presentation.xml") { return [.pptx] }
    return []
  }

  /// The OpenDocument packaging rule: the first entry is `mimetype`, stored as it is, at byte 38.
  private func openDocument(_ awal: [UInt8]) -> JenisBerkas? {
    [.odt, .ods, .odp]
      .first { (jenis: JenisBerkas) in
        let media = Array(jenis.media.utf8)
        let sesudah = awal.dropFirst(38 + media.count).prefix(2)
        return awal.dropFirst(30).starts(with: Array("mimetype".utf8) + media)
          && Array(sesudah) == [0x50, 0x4b]
      }
  }

  private func sebutan(_ media: String) -> String {
    switch media {
    case "text/html", "application/xhtml+xml": "halaman web"
    case "application/zip": "arsip ZIP biasa"
    case "application/x-dosexec", "application/x-executable", "application/x-pie-executable",
      "application/x-sharedlib", "application/vnd.microsoft.portable-executable":
      "program komputer"
    default: "bukan itu"
    }
  }
}
