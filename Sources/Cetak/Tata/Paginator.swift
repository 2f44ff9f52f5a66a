/// Fills pages with boxes: as much as fits, broken only where allowed. Lengths in points.
struct Paginator {
  let height: Double
  private var boxes: [Box]
  private var pages: [Page] = []
  private static let tolerance = 0.01

  struct Page {
    var placed: [(y: Double, box: Box)] = []
    var bottom = 0.0
  }

  init(_ boxes: [Box], height: Double) {
    self.height = height
    self.boxes = boxes
    bindGroups()
  }

  consuming func paginate() -> [Page] {
    var next = 0
    while next < boxes.count { next = fillPage(from: next) }
    return pages.isEmpty ? [Page()] : pages
  }

  /// Forbids the breaks above the boxes that a group takes along.
  private mutating func bindGroups() {
    for index in boxes.indices where boxes[index].bind > 0 {
      for back in 0..<boxes[index].bind where index - back > 0 {
        guard boxes[index - back].breakBefore != .required else { break }
        boxes[index - back].breakBefore = .forbidden
      }
    }
  }

  /// - Returns: the box with which the next page begins.
  private mutating func fillPage(from start: Int) -> Int {
    var page = Page()
    for header in boxes[start].header { page.place(header) }
    var index = start
    var legal = start
    while index < boxes.count {
      let box = boxes[index]
      if index > start, box.breakBefore == .required { return finish(page, next: index) }
      if index > start, box.breakBefore == .allowed { legal = index }
      if page.bottom + page.gap(box) + box.height > height + Self.tolerance {
        return overflow(page, start: start, index: index, legal: legal)
      }
      page.place(box)
      index += 1
    }
    return finish(page, next: index)
  }

  private mutating func overflow(_ page: Page, start: Int, index: Int, legal: Int) -> Int {
    var page = page
    let box = boxes[index]
    let isTallerThanPage = box.height + box.header.height > height
    if isTallerThanPage, let parts = box.row?.divided(at: height - page.bottom - page.gap(box)) {
      var first = parts.first.box()
      first.gap = box.gap
      page.place(first)
      boxes[index] = parts.rest.box()
      return finish(page, next: index)
    }
    if legal > start {
      page.placed.removeLast(index - legal)
      return finish(page, next: legal)
    }
    if index > start { return finish(page, next: index) }
    page.place(box)
    return finish(page, next: index + 1)
  }

  private mutating func finish(_ page: Page, next: Int) -> Int {
    pages.append(page)
    return next
  }
}

extension Paginator.Page {
  func gap(_ box: Box) -> Double { placed.isEmpty ? 0 : box.gap }

  mutating func place(_ box: Box) {
    let top = bottom + gap(box)
    placed.append((top, box))
    bottom = top + box.height
  }
}
