import CCups

/// One conversation with a print system: a line, a request, its answer. Lives on the thread that made it.
struct Ipp: ~Copyable {
  /// How long a print system may take to answer.
  static let sabar: Int32 = 4_000

  private let line: OpaquePointer
  private let jalur: String

  /// - Throws: `PercetakanError.takTerhubung`.
  init(_ alamat: AlamatPencetak, jalur: String? = nil) throws(PercetakanError) {
    let sandi = alamat.tersandi ? HTTP_ENCRYPTION_ALWAYS : HTTP_ENCRYPTION_IF_REQUESTED
    guard
      let line = httpConnect2(alamat.host, Int32(alamat.port), nil, AF_UNSPEC, sandi, 1, Self.sabar, nil)
    else { throw .takTerhubung(alamat.uri) }
    httpSetTimeout(line, Double(Self.sabar) / 1000, { _, _ in 0 }, nil)
    self.line = line
    self.jalur = jalur ?? alamat.jalur
  }

  deinit { httpClose(line) }

  /// Sends a request, with a document when there is one, and gives what `baca` makes of the answer.
  /// - Throws: `PercetakanError.ditolak` with the words of the print system.
  func minta<Hasil>(
    _ operasi: ipp_op_t, printer: String?, dokumen: [UInt8]? = nil, isi: (OpaquePointer) -> Void = { _ in },
    baca: (OpaquePointer) -> Hasil
  ) throws(PercetakanError) -> Hasil {
    guard let permintaan = ippNewRequest(operasi) else { throw .ditolak("ippNewRequest") }
    if let printer {
      ippAddString(permintaan, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nil, printer)
    }
    ippAddString(permintaan, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nil, "kantaya")
    isi(permintaan)
    // Takes the request into its keeping, whatever becomes of it.
    let jawaban = dokumen.map { kirim(permintaan, $0) } ?? cupsDoRequest(line, permintaan, jalur)
    defer { ippDelete(jawaban) }
    guard let jawaban, cupsLastError().rawValue < IPP_STATUS_REDIRECTION_OTHER_SITE.rawValue else {
      throw .ditolak(String(cString: cupsLastErrorString()))
    }
    return baca(jawaban)
  }

  private func kirim(_ permintaan: OpaquePointer, _ dokumen: [UInt8]) -> OpaquePointer? {
    defer { ippDelete(permintaan) }
    let panjang = ippLength(permintaan) + dokumen.count
    guard cupsSendRequest(line, permintaan, jalur, panjang) == HTTP_STATUS_CONTINUE else {
      return cupsGetResponse(line, jalur)
    }
    let terkirim = dokumen.withUnsafeBytes {
      cupsWriteRequestData(line, $0.bindMemory(to: CChar.self).baseAddress, dokumen.count)
    }
    _ = terkirim
    return cupsGetResponse(line, jalur)
  }
}

extension OpaquePointer {
  /// The texts of an attribute of an IPP message.
  func teks(_ nama: String) -> [String] {
    guard let satu = ippFindAttribute(self, nama, IPP_TAG_ZERO) else { return [] }
    return Self.teks(satu)
  }

  func angka(_ nama: String) -> Int? {
    ippFindAttribute(self, nama, IPP_TAG_ZERO).map { Int(ippGetInteger($0, 0)) }
  }

  static func teks(_ atribut: OpaquePointer) -> [String] {
    (0..<ippGetCount(atribut)).compactMap { ippGetString(atribut, $0, nil).map { String(cString: $0) } }
  }
}
