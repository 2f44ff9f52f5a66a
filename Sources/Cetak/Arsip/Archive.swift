import PDF

extension Dokumen {
  /// The finished file: PDF/A-1b (ISO 19005-1), fonts embedded, text extractable, all in one revision.
  /// The same document gives the same bytes. Blocks for milliseconds; callable from any thread at once.
  /// - Throws: what is missing on the machine, or does not fit.
  package func pdf() throws(CetakError) -> [UInt8] {
    let profile = try ProfilWarna.sRGB()
    do {
      return try archived(PDFFile(try drawn()), profile: profile)
    } catch let error as CetakError {
      throw error
    } catch {
      throw .kanvas("\(error)")
    }
  }

  /// Writes Cairo's objects again, with what an archive file needs, and without page groups, which
  /// PDF/A-1 takes for transparency.
  private func archived(_ file: PDFFile, profile: [UInt8]) throws -> [UInt8] {
    let catalog = try file.catalog()
    let pages = Set(try file.pages())
    let oldInfo = file.trailer["Info"]?.reference
    let metadata = file.size
    let intent = file.size + 1
    let colours = file.size + 2
    let info = file.size + 3
    let fonts = try FontSubsets(file, firstFree: file.size + 4)
    var writer = PDFWriter(base: Array("%PDF-1.4\n%".utf8) + [0xB5, 0xED, 0xAE, 0xFB, 10])
    for (number, range) in extents(of: file) where number != oldInfo {
      if number == catalog.number {
        var dictionary = catalog.dictionary
        dictionary["Metadata"] = .reference(metadata)
        dictionary["OutputIntents"] = .array([.reference(intent)])
        dictionary["Lang"] = .text("id-ID")
        dictionary["ViewerPreferences"] = .dictionary(["DisplayDocTitle": .boolean(true)])
        writer.add(number, .dictionary(dictionary))
      } else if pages.contains(number), var page = try file.object(number).dictionary {
        page["Group"] = nil
        writer.add(number, .dictionary(page))
      } else if let completed = fonts.completed[number] {
        writer.add(number, .dictionary(completed))
      } else {
        writer.addVerbatim(number, file.bytes[range])
      }
    }
    for (number, data) in fonts.streams.sorted(by: { $0.key < $1.key }) {
      writer.addStream(number, [:], data: data)
    }
    writer.addStream(
      metadata, ["Type": .name("Metadata"), "Subtype": .name("XML")],
      data: self.metadata.xmp(creator: pembuat))
    writer.add(
      intent,
      .dictionary([
        "Type": .name("OutputIntent"), "S": .name("GTS_PDFA1"), "OutputConditionIdentifier": .text("sRGB"),
        "Info": .text("sRGB IEC61966-2.1"), "DestOutputProfile": .reference(colours),
      ]))
    writer.addStream(colours, ["N": .integer(3)], data: profile)
    writer.add(info, .dictionary(self.metadata.information(creator: pembuat)))
    let identifier = PDFObject.string(fingerprint(writer.bytes))
    let trailer: PDFDictionary = [
      "Size": .integer(file.size + 4 + fonts.streams.count), "Root": .reference(catalog.number),
      "Info": .reference(info),
      "ID": .array([identifier, identifier]),
    ]
    return writer.finish(trailer: trailer)
  }

  /// Where each object's bytes are: Cairo writes them one after the other, then the cross-reference.
  private func extents(of file: PDFFile) -> [(number: Int, range: Range<Int>)] {
    let starts = file.offsets.sorted { $0.value < $1.value }
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1].value : file.startOfXref
      return (starts[index].key, starts[index].value..<end)
    }
  }
}

extension MetadataDokumen {
  fileprivate func information(creator: String) -> PDFDictionary {
    let time = PDFObject.text(Timestamp(dibuat).pdf)
    var information: PDFDictionary = [
      "Title": .text(judul.printable), "Author": .text(penulis.printable), "Producer": .text(creator),
      "Creator": .text(creator), "CreationDate": time, "ModDate": time,
    ]
    if !perihal.isEmpty { information["Subject"] = .text(perihal.printable) }
    if !kataKunci.isEmpty { information["Keywords"] = .text(joinedKeywords.printable) }
    return information
  }
}

private let pembuat = "Kantaya"

/// 16 bytes that differ when the content does: two FNV-1a hashes. An identifier, not a seal.
private func fingerprint(_ bytes: [UInt8]) -> [UInt8] {
  var forward: UInt64 = 0xCBF2_9CE4_8422_2325
  var offset: UInt64 = 0x9AE1_6A3B_2F90_404F
  for byte in bytes {
    forward = (forward ^ UInt64(byte)) &* 0x100_0000_01B3
    offset = (offset &+ UInt64(byte)) &* 0x100_0000_01B3
  }
  return [forward, offset].flatMap { value in (0..<8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }
}
