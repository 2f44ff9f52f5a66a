extension Dokumen {
  /// Draws the document as Cairo writes it, before it becomes an archive file. Thread-safe.
  func drawn() throws(CetakError) -> [UInt8] {
    let setter = try TypeSetter()
    let flow = Flow(setter: setter, style: huruf)
    let width = points(kertas.lebar)
    let height = points(kertas.tinggi)
    let textWidth = width - points(tepi.kiri + tepi.kanan)
    let footer = try Footer(kaki, flow: flow, width: textWidth)
    let bottom = max(points(tepi.bawah), footer.map { $0.height + points(jarakKaki * 2) } ?? 0)
    let textHeight = height - points(tepi.atas) - bottom
    guard textWidth > 20, textHeight > 20 else { throw .kertasTerlaluKecil }
    let pages = Paginator(try flow.boxes(blok, width: textWidth), height: textHeight).paginate()

    let canvas = try Canvas(width: width, height: height)
    let watermark = try tandaAir.flatMap { word throws(CetakError) in
      try flow.label(Potongan(word, .tebal), size: width / 5)
    }
    for (index, page) in pages.enumerated() {
      if index < latar.count {
        let sheet = Rectangle(x: 0, y: 0, width: width, height: height)
        canvas.draw([.picture(try Picture(.vektor(latar[index])), sheet)], x: 0, y: 0)
      }
      if let watermark { canvas.watermark(watermark, width: width, height: height) }
      for (y, box) in page.placed {
        canvas.draw(box.marks, x: points(tepi.kiri), y: points(tepi.atas) + y)
      }
      if let footer {
        let marks = try footer.marks(page: index + 1, of: pages.count)
        canvas.draw(marks, x: points(tepi.kiri), y: height - points(jarakKaki) - footer.height)
      }
      canvas.endPage()
    }
    return try canvas.finish()
  }
}

/// Millimetres between the foot and the edge of the sheet, and between the foot and the text.
private let jarakKaki = 8.0
