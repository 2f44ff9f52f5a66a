import PDF

/// The objects that change when a signature field is added: catalog, form, first page.
struct SignatureForm {
  private let file: PDFFile
  private let catalog: (number: Int, dictionary: PDFDictionary)
  private let page: Int
  private let form: PDFDictionary
  private let fields: [PDFObject]

  init(_ file: PDFFile) throws(PDFError) {
    self.file = file
    catalog = try file.catalog()
    guard let first = try file.pages().first else { throw .malformed(at: file.startOfXref) }
    page = first
    form = try file.resolve(catalog.dictionary["AcroForm"])?.dictionary ?? [:]
    fields = try file.resolve(form["Fields"])?.array ?? []
  }

  func changed(adding field: Int) throws(PDFError) -> [(Int, PDFObject)] {
    var newForm = form
    newForm["SigFlags"] = .integer(3)
    newForm["Fields"] = .array(fields + [.reference(field)])
    var newCatalog = catalog.dictionary
    var objects: [(Int, PDFObject)] = []
    if let number = catalog.dictionary["AcroForm"]?.reference {
      objects.append((number, .dictionary(newForm)))
    } else {
      newCatalog["AcroForm"] = .dictionary(newForm)
      objects.append((catalog.number, .dictionary(newCatalog)))
    }
    guard var newPage = try file.object(page).dictionary else { throw .malformed(at: file.startOfXref) }
    let annotations = try file.resolve(newPage["Annots"])?.array ?? []
    newPage["Annots"] = .array(annotations + [.reference(field)])
    return objects + [(page, .dictionary(newPage))]
  }

  /// The field and its widget in one: invisible, printed, locked; PDF/A wants an appearance all the same.
  func widget(value: Int, appearance: Int) -> PDFObject {
    .dictionary([
      "Type": .name("Annot"), "Subtype": .name("Widget"), "FT": .name("Sig"),
      "T": .text("TandaTangan\(fields.count + 1)"), "F": .integer(132),
      "Rect": .array([PDFObject](repeating: .integer(0), count: 4)),
      "AP": .dictionary(["N": .reference(appearance)]), "P": .reference(page), "V": .reference(value),
    ])
  }
}
