import CCups

extension Pencetak {
  /// The printers of an answer: their attributes follow each other, separated by nothing but a change of group.
  static func semua(dari jawaban: OpaquePointer, tuan: String, uri: String? = nil) -> [Pencetak] {
    var hasil: [Pencetak] = []
    var kini: [String: [String]] = [:]
    func selesai() {
      if let nama = kini["printer-name"]?.first { hasil.append(Pencetak(kini, nama, tuan, uri)) }
      kini = [:]
    }
    var atribut = ippFirstAttribute(jawaban)
    while let satu = atribut {
      if ippGetGroupTag(satu) == IPP_TAG_PRINTER, let nama = ippGetName(satu) {
        kini[String(cString: nama)] = satu.nilaiTeks
      } else {
        selesai()
      }
      atribut = ippNextAttribute(jawaban)
    }
    selesai()
    return hasil
  }

  private init(_ nilai: [String: [String]], _ nama: String, _ tuan: String, _ uri: String?) {
    self.init(
      uri: uri ?? "ipp://\(tuan)/printers/\(nama)", nama: nama,
      keterangan: nilai["printer-info"]?.first ?? "", keadaan: .init(nilai["printer-state"]?.first),
      menerima: nilai["printer-is-accepting-jobs"]?.first != "0",
      sebab: (nilai["printer-state-reasons"] ?? []).filter { $0 != "none" })
  }
}

extension Pencetak.Keadaan {
  /// RFC 8011, 5.4.11.
  fileprivate init(_ nomor: String?) {
    switch nomor {
    case "3": self = .siap
    case "4": self = .mencetak
    case "5": self = .berhenti
    default: self = .lain
    }
  }
}

extension OpaquePointer {
  /// Texts, numbers and yes or no of an attribute, as text.
  fileprivate var nilaiTeks: [String] {
    switch ippGetValueTag(self) {
    case IPP_TAG_INTEGER, IPP_TAG_ENUM:
      (0..<ippGetCount(self)).map { String(ippGetInteger(self, $0)) }
    case IPP_TAG_BOOLEAN: (0..<ippGetCount(self)).map { String(ippGetBoolean(self, $0)) }
    default: Self.teks(self)
    }
  }

  /// Asks only for these attributes.
  func inginkan(_ nama: [String]) {
    let atribut = ippAddStrings(
      self, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", Int32(nama.count), nil, nil)
    guard var atribut else { return }
    for (urut, satu) in nama.enumerated() {
      var tempat: OpaquePointer? = atribut
      ippSetString(self, &tempat, Int32(urut), satu)
      atribut = tempat ?? atribut
    }
  }
}
