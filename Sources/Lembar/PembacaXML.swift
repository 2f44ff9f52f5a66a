import CExpat

/// Reads XML from pieces of any size: element by element, never a whole document.
final class PembacaXML {
  /// Local name (after a colon) and attributes.
  var mulai: (String, [String: String]) -> Void = { _, _ in }
  var akhir: (String) -> Void = { _ in }
  /// Text, in pieces, while `bacaTeks`.
  var teks: (UnsafeBufferPointer<UInt8>) -> Void = { _ in }
  var bacaTeks = false
  private let pengurai: XML_Parser?

  init() {
    pengurai = XML_ParserCreate("UTF-8")
    XML_SetUserData(pengurai, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      pengurai,
      { pemilik, nama, atribut in
        guard let pemilik, let nama else { return }
        let diri = Unmanaged<PembacaXML>.fromOpaque(pemilik).takeUnretainedValue()
        diri.mulai(lokal(nama), daftar(atribut))
      },
      { pemilik, nama in
        guard let pemilik, let nama else { return }
        Unmanaged<PembacaXML>.fromOpaque(pemilik).takeUnretainedValue().akhir(lokal(nama))
      })
    XML_SetCharacterDataHandler(pengurai) { pemilik, isi, panjang in
      guard let pemilik, let isi else { return }
      let diri = Unmanaged<PembacaXML>.fromOpaque(pemilik).takeUnretainedValue()
      guard diri.bacaTeks else { return }
      isi.withMemoryRebound(to: UInt8.self, capacity: Int(panjang)) {
        diri.teks(UnsafeBufferPointer(start: $0, count: Int(panjang)))
      }
    }
    // A document type is never part of a workbook: without one no entity can be made to grow.
    XML_SetStartDoctypeDeclHandler(pengurai) { pemilik, _, _, _, _ in
      guard let pemilik else { return }
      let diri = Unmanaged<PembacaXML>.fromOpaque(pemilik).takeUnretainedValue()
      XML_StopParser(diri.pengurai, XML_Bool(XML_FALSE))
    }
  }

  deinit { XML_ParserFree(pengurai) }

  /// False when it is not well-formed, or has a document type.
  func beri(_ bagian: UnsafeRawBufferPointer) -> Bool {
    guard !bagian.isEmpty else { return true }
    let isi = bagian.bindMemory(to: CChar.self)
    return XML_Parse(pengurai, isi.baseAddress, Int32(isi.count), Int32(XML_FALSE)) == XML_STATUS_OK
  }
}

private func lokal(_ nama: UnsafePointer<CChar>) -> String {
  let utuh = String(cString: nama)
  return utuh.lastIndex(of: ":").map { String(utuh[utuh.index(after: $0)...]) } ?? utuh
}

private func daftar(_ atribut: UnsafeMutablePointer<UnsafePointer<CChar>?>?) -> [String: String] {
  guard let atribut else { return [:] }
  var hasil: [String: String] = [:]
  var i = 0
  while let nama = atribut[i], let nilai = atribut[i + 1] {
    hasil[lokal(nama)] = String(cString: nilai)
    i += 2
  }
  return hasil
}
