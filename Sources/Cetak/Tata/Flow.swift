/// Turns blocks into boxes of a given width. One per document; used on one thread.
struct Flow {
  let setter: TypeSetter
  let style: GayaHuruf

  /// The boxes of `blocks`, in points of `width`.
  func boxes(_ blocks: [Blok], width: Double) throws(CetakError) -> [Box] {
    var result: [Box] = []
    var pending = Pending()
    for block in blocks {
      switch block {
      case .jarak(let length): pending.gap += points(length)
      case .halamanBaru:
        pending.breakRule = .required
        pending.gap = 0
      default:
        var made = try boxes(block, width: width)
        guard !made.isEmpty else { continue }
        pending.apply(to: &made[0])
        result += made
        pending = after(block)
      }
    }
    return result
  }

  /// What one block asks of the next.
  private struct Pending {
    var gap = 0.0
    var breakRule: Box.BreakRule?

    func apply(to box: inout Box) {
      box.gap += gap
      guard let breakRule else { return }
      box.breakBefore = breakRule
      if breakRule == .required { box.gap = 0 }
    }
  }

  private func after(_ block: Blok) -> Pending {
    switch block {
    case .paragraf(let paragraph):
      Pending(gap: paragraph.sesudah, breakRule: paragraph.ikutBerikutnya ? .forbidden : nil)
    case .kelompok(let group): group.blok.last.map(after) ?? Pending()
    case .bergaya(_, let blocks): blocks.last.map(after) ?? Pending()
    default: Pending()
    }
  }

  private func boxes(_ block: Blok, width: Double) throws(CetakError) -> [Box] {
    switch block {
    case .paragraf(let paragraph): try lines(paragraph, width: width)
    case .daftar(let list): try boxes(list, width: width)
    case .tabel(let table): try rows(table, width: width)
    case .isian(let form): try boxes(form, width: width)
    case .kolom(let columns): [try row(columns, width: width).box()]
    case .bingkai(let frame): [try row(frame, width: width).box()]
    case .garis(let rule): [ruleBox(rule, width: width)]
    case .gambar(let picture): [try box(picture, width: width)]
    case .qr(let code): [try box(code, width: width)]
    case .kelompok(let group): try together(group, width: width)
    case .bergaya(let style, let blocks): try Flow(setter: setter, style: style).boxes(blocks, width: width)
    case .jarak, .halamanBaru: []
    }
  }

  private func together(_ group: Kelompok, width: Double) throws(CetakError) -> [Box] {
    var made = try boxes(group.blok, width: width)
    for index in made.indices.dropFirst() where made[index].breakBefore != .required {
      made[index].breakBefore = .forbidden
    }
    if !made.isEmpty { made[0].bind = group.ikutBarisSebelum }
    return made
  }

  private func ruleBox(_ rule: Garis, width: Double) -> Box {
    var marks: [Mark] = [.fill(Rectangle(x: 0, y: 0, width: width, height: rule.tebal), rule.warna)]
    var height = rule.tebal
    if let second = rule.kedua {
      let top = rule.tebal + 1.2
      marks.append(.fill(Rectangle(x: 0, y: top, width: width, height: second), rule.warna))
      height = top + second
    }
    return Box(height: height, marks: marks)
  }
}
