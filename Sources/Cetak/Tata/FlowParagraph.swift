extension Flow {
  /// A paragraph as one box a line. The first two and the last two lines stay together.
  func lines(_ paragraph: Paragraf, width: Double) throws(CetakError) -> [Box] {
    let indent = points(paragraph.indenKiri)
    var text = StyledText(
      pieces: paragraph.potongan, huruf: paragraph.huruf ?? style.huruf,
      size: paragraph.ukuran ?? style.ukuran, rata: paragraph.rata, firstIndent: points(paragraph.indenAwal))
    if paragraph.pemuatan == .perkecil { text.size = try fitting(text, width: width - indent) }
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

  /// The size at which `text` stays on one line of `width`; no smaller than two thirds of its own.
  private func fitting(_ text: StyledText, width: Double) throws(CetakError) -> Double {
    var plain = text
    plain.rata = .kiri
    let needed = try TextLayout(setter, plain, width: nil).lines().map(\.width).max() ?? 0
    guard needed > width else { return text.size }
    return max(text.size * 2 / 3, text.size * width / needed * 0.998)
  }

  /// A text on one line, as a label or a marker.
  func label(_ piece: Potongan, size: Double? = nil) throws(CetakError) -> TextLine? {
    let text = StyledText(pieces: [piece], huruf: style.huruf, size: size ?? style.ukuran)
    return try TextLayout(setter, text, width: nil).lines().first
  }
}

/// No column of text is narrower than this, however deep lists are nested.
private let narrowest = 30.0
