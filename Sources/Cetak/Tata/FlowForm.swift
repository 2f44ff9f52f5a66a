extension Flow {
  /// Label, colon, value: values flow like text, the label stands beside their first line.
  func boxes(_ form: Isian, width: Double) throws(CetakError) -> [Box] {
    let indent = points(form.indenKiri)
    var labels: [TextLine?] = []
    for row in form.baris { labels.append(try label(row.label)) }
    let widest = labels.compactMap { $0?.width }.max() ?? 0
    let labelWidth = form.lebarLabel.map(points) ?? (widest + style.ukuran * 0.8)
    var result: [Box] = []
    for (index, row) in form.baris.enumerated() {
      let separator = row.pemisah.isEmpty ? nil : try label(Potongan(row.pemisah))
      let valueX = indent + labelWidth + (separator == nil ? 0 : style.ukuran * 0.9)
      var made = try boxes(row.nilai, width: max(1, width - valueX)).map { $0.moved(valueX) }
      if made.isEmpty { made = try lines(Paragraf([]), width: width) }
      let overhang = try attachLabel(
        row, line: labels[index], width: labelWidth, indent: indent, to: &made[0])
      if let separator, let baseline = made[0].baseline {
        made[0].marks.append(.text(separator, x: indent + labelWidth, y: baseline, .hitam))
      }
      if made.height < overhang { made[made.count - 1].height += overhang - made.height }
      if index > 0 { made[0].gap += form.sela }
      result += made
    }
    return result
  }

  /// - Returns: how high the label is; a long one is broken into lines beside the value.
  private func attachLabel(
    _ row: Isian.Baris, line: TextLine?, width: Double, indent: Double, to box: inout Box
  ) throws(CetakError) -> Double {
    guard let line else { return 0 }
    if line.width <= width || row.label.teks.isEmpty {
      box.marks.append(.text(line, x: indent, y: box.baseline ?? line.ascent, .hitam))
      return line.height
    }
    let label = try lines(Paragraf([row.label]), width: width - style.ukuran * 0.4)
    box.marks += label.stacked(x: indent)
    return label.height
  }
}
