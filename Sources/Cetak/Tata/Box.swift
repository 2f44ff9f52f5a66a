/// A horizontal slice of the flow: a line of text, a table row, a rule. Pages are made of whole boxes,
/// save for rows taller than a page. All lengths in points.
struct Box {
  var height: Double
  /// Space above, dropped at the top of a page.
  var gap: Double = 0
  var breakBefore: BreakRule = .allowed
  /// How many boxes before this one stay on its page.
  var bind = 0
  var marks: [Mark] = []
  /// The baseline of the first line of text, from the top.
  var baseline: Double?
  /// What can be divided when a page cannot hold it.
  var row: Row?
  /// Repeated when this box is the first of a page.
  var header: [Box] = []

  enum BreakRule { case allowed, forbidden, required }

  func moved(_ dx: Double) -> Box {
    var box = self
    box.marks = marks.map { $0.moved(dx, 0) }
    box.row?.x += dx
    box.header = header.map { $0.moved(dx) }
    return box
  }
}

extension [Box] {
  /// The height of all boxes on one another, the first gap dropped.
  var height: Double { reduce(0) { $0 + $1.gap + $1.height } - (first?.gap ?? 0) }

  /// All marks with the boxes on one another from `y` on, the first gap dropped.
  func stacked(x: Double = 0, y: Double = 0) -> [Mark] {
    var marks: [Mark] = []
    var top = y
    for (index, box) in enumerated() {
      if index > 0 { top += box.gap }
      marks += box.marks.map { $0.moved(x, top) }
      top += box.height
    }
    return marks
  }
}
