extension Flow {
  /// A paragraph as one box a line. The first two and the last two lines stay together.
  func lines(_ paragraph: Paragraf, width: Double) throws(CetakError) -> [Box] {
    let indent = points(paragraph.indenKiri)
    let text = StyledText(
      pieces: paragraph.potongan, huruf: paragraph.huruf ?? style.huruf,
      size: paragraph.ukuran ?? style.ukuran, rata: paragraph.rata, firstIndent: points(paragraph.indenAwal))
    let layout = try TextLayout(setter, text, width: max(narrowest, width - indent))
    let spacing = paragraph.spasi ?? style.spasi
    let lines = layout.lines()
    var boxes = lines.map { line in
      let height = line.height * spacing
      let baseline = line.ascent + (height - line.height) / 2
      let mark = Mark.text(line, x: indent + line.x, y: baseline, paragraph.warna)
      return Box(height: height, marks: [mark], baseline: baseline)
    }
    if boxes.count > 1 {
      boxes[1].breakBefore = .forbidden
      boxes[boxes.count - 1].breakBefore = .forbidden
    }
    if paragraph.ikutBerikutnya {
      for index in boxes.indices.dropFirst() { boxes[index].breakBefore = .forbidden }
    }
    if !boxes.isEmpty { boxes[0].gap = paragraph.sebelum }
    return boxes
  }

  /// A text on one line, as a label or a marker.
  func label(_ piece: Potongan, size: Double? = nil) throws(CetakError) -> TextLine? {
    let text = StyledText(pieces: [piece], huruf: style.huruf, size: size ?? style.ukuran)
    return try TextLayout(setter, text, width: nil).lines().first
  }
}

/// No column of text is narrower than this, however deep lists are nested.
private let narrowest = 30.0
