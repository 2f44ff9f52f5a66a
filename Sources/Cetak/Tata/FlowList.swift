extension Flow {
  /// A list: the boxes of its items, moved in, each with its marker beside the first line.
  func boxes(_ list: Daftar, width: Double) throws(CetakError) -> [Box] {
    // However deep lists are nested, some width is left for text.
    let indent = min(points(list.inden), max(0, width - 80))
    var result: [Box] = []
    for (index, item) in list.butir.enumerated() {
      var made = try boxes(item, width: max(1, width - indent)).map { $0.moved(indent) }
      if made.isEmpty { made = try lines(Paragraf([]), width: width) }
      made[0].marks += try marker(list, index, first: made[0])
      if index > 0 { made[0].gap += list.sela }
      result += made
    }
    return result
  }

  private func marker(_ list: Daftar, _ index: Int, first: Box) throws(CetakError) -> [Mark] {
    if let text = list.tanda(index), let line = try label(Potongan(text)) {
      return [.text(line, x: 0, y: first.baseline ?? line.ascent, .hitam)]
    }
    guard case .centang(let ticked) = list.penanda else { return [] }
    return tickBox(ticked.contains(index), baseline: first.baseline ?? style.ukuran)
  }

  private func tickBox(_ isTicked: Bool, baseline: Double) -> [Mark] {
    let side = style.ukuran * 0.75
    let area = Rectangle(x: 0, y: baseline - side * 0.92, width: side, height: side)
    let frame = Mark.frame(area, thickness: 0.7, radius: 0, .hitam)
    return isTicked ? [frame, .picture(.vector(.centang), area)] : [frame]
  }
}

extension GambarVektor {
  fileprivate static let centang = GambarVektor(
    lebar: 10, tinggi: 10,
    bentuk: [
      Bentuk(
        [.pindah(Titik(1.8, 5.2)), .lurus(Titik(4.2, 7.8)), .lurus(Titik(8.4, 2))], isi: nil, garis: .hitam,
        tebal: 1.6)
    ])
}
