extension Flow {
  /// A table as one box a row; the head moves with the first row and is repeated on later pages.
  func rows(_ table: Tabel, width: Double) throws(CetakError) -> [Box] {
    let widths = columnWidths(table.lajur, total: width)
    var head: [Box] = []
    for row in table.kepala { head.append(try box(row, table, widths, width: width)) }
    var body: [Box] = []
    for row in table.baris {
      body.append(try box(row, table, widths, width: width, header: head))
    }
    for index in head.indices.dropFirst() { head[index].breakBefore = .forbidden }
    if !head.isEmpty, !body.isEmpty { body[0].breakBefore = .forbidden }
    return head + body
  }

  private func box(
    _ row: Tabel.Baris, _ table: Tabel, _ widths: [Double], width: Double, header: [Box] = []
  ) throws(CetakError) -> Box {
    let padding = points(table.bantalan)
    var cells: [Row.Cell] = []
    var column = 0
    for cell in row.sel where column < widths.count {
      let end = min(widths.count, column + max(1, cell.gabung))
      let x = widths[..<column].reduce(0, +)
      let cellWidth = widths[column..<end].reduce(0, +)
      cells.append(
        Row.Cell(
          x: x, width: cellWidth, boxes: try boxes(cell.blok, width: max(1, cellWidth - 2 * padding)),
          vertical: cell.tegak, background: cell.latar))
      column = end
    }
    let rules: Row.Rules =
      switch table.garis {
      case .semua: .all(table.tebal)
      case .mendatar: .horizontal(table.tebal)
      case .tanpa: .none
      }
    return Row(
      width: width, cells: cells, rules: rules, padding: padding,
      minimumHeight: points(row.tinggiMinimum), header: header
    )
    .box()
  }

  /// Columns side by side, as a row without rules.
  func row(_ columns: Kolom, width: Double) throws(CetakError) -> Row {
    let gap = points(columns.sela)
    let gaps = gap * Double(max(0, columns.isi.count - 1))
    let widths = columnWidths(columns.isi.map(\.lebar), total: width - gaps)
    var cells: [Row.Cell] = []
    var x = 0.0
    for (column, columnWidth) in zip(columns.isi, widths) {
      let made = try boxes(column.blok, width: max(1, columnWidth))
      cells.append(Row.Cell(x: x, width: columnWidth, boxes: made, vertical: columns.tegak))
      x += columnWidth + gap
    }
    return Row(width: width, cells: cells)
  }

  func row(_ frame: Bingkai, width: Double) throws(CetakError) -> Row {
    let padding = points(frame.bantalan)
    let cell = Row.Cell(x: 0, width: width, boxes: try boxes(frame.blok, width: max(1, width - 2 * padding)))
    return Row(
      width: width, cells: [cell],
      rules: .frame(frame.tebal, radius: points(frame.lengkung), frame.warna), padding: padding)
  }

  private func columnWidths(_ columns: [Lebar], total: Double) -> [Double] {
    var fixed = 0.0
    var shares = 0.0
    for column in columns {
      switch column {
      case .mm(let length): fixed += points(length)
      case .bagian(let share): shares += max(0, share)
      }
    }
    let left = max(0, total - fixed)
    return columns.map { column in
      switch column {
      case .mm(let length): points(length)
      case .bagian(let share): shares > 0 ? left * max(0, share) / shares : 0
      }
    }
  }
}
