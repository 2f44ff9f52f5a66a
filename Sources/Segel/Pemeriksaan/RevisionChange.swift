import PDF

/// Whether a later revision did nothing but add a signature, so that an earlier signature still says what the
/// reader sees (ISO 32000-1, 12.8.2.2).
struct RevisionChange {
  private let old: PDFFile
  private let new: PDFFile

  init(from old: PDFFile, to new: PDFFile) {
    self.old = old
    self.new = new
  }

  var onlySigns: Bool { (try? judge()) ?? false }

  private func judge() throws(PDFError) -> Bool {
    let oldCatalog = try old.catalog()
    let newCatalog = try new.catalog()
    let pages = try old.pages()
    guard oldCatalog.number == newCatalog.number, try new.pages() == pages,
      without("AcroForm", oldCatalog.dictionary) == without("AcroForm", newCatalog.dictionary),
      try formGrew(oldCatalog.dictionary, newCatalog.dictionary)
    else { return false }
    let form = oldCatalog.dictionary["AcroForm"]?.reference
    for (number, offset) in old.offsets where new.offsets[number] != offset {
      if number == oldCatalog.number || number == form { continue }
      guard pages.contains(number), try pageGrew(number) else { return false }
    }
    return true
  }

  private func formGrew(_ oldCatalog: PDFDictionary, _ newCatalog: PDFDictionary) throws(PDFError) -> Bool {
    let before = try old.resolve(oldCatalog["AcroForm"])?.dictionary ?? [:]
    let after = try new.resolve(newCatalog["AcroForm"])?.dictionary ?? [:]
    let oldFields = try old.resolve(before["Fields"])?.array ?? []
    let newFields = try new.resolve(after["Fields"])?.array ?? []
    return newFields.starts(with: oldFields)
      && without("SigFlags", without("Fields", before)) == without("SigFlags", without("Fields", after))
  }

  private func pageGrew(_ number: Int) throws(PDFError) -> Bool {
    guard let before = try old.object(number).dictionary, let after = try new.object(number).dictionary else {
      return false
    }
    let oldNotes = try old.resolve(before["Annots"])?.array ?? []
    let newNotes = try new.resolve(after["Annots"])?.array ?? []
    guard without("Annots", before) == without("Annots", after), newNotes.starts(with: oldNotes) else {
      return false
    }
    for note in newNotes.dropFirst(oldNotes.count) where try !isInvisibleSignature(note) { return false }
    return true
  }

  private func isInvisibleSignature(_ note: PDFObject) throws(PDFError) -> Bool {
    guard let widget = try new.resolve(note)?.dictionary else { return false }
    return widget["FT"] == .name("Sig")
      && widget["Rect"] == .array([PDFObject](repeating: .integer(0), count: 4))
  }

  private func without(_ key: String, _ dictionary: PDFDictionary) -> PDFDictionary {
    var copy = dictionary
    copy[key] = nil
    return copy
  }
}
