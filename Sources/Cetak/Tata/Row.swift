/// Cells side by side, with rules around them: a table row, columns, a frame. All lengths in points.
struct Row {
  var x: Double = 0
  let width: Double
  var cells: [Cell]
  var rules: Rules = .none
  var padding: Double = 0
  var minimumHeight: Double = 0
  /// The head of the table, repeated after a break within this row.
  var header: [Box] = []

  struct Cell {
    let x: Double
    let width: Double
    var boxes: [Box]
    var vertical: RataTegak = .atas
    var background: Warna?
  }

  enum Rules {
    case none
    case all(Double)
    case horizontal(Double)
    case frame(Double, radius: Double, Warna)
  }

  /// The row as one box.
  func box() -> Box {
    let height = max(minimumHeight, (cells.map(\.boxes.height).max() ?? 0) + 2 * padding)
    var marks: [Mark] = []
    for cell in cells {
      if let background = cell.background {
        marks.append(
          .fill(Rectangle(x: x + cell.x, y: 0, width: cell.width, height: height), background))
      }
      let free = height - 2 * padding - cell.boxes.height
      let down =
        switch cell.vertical {
        case .atas: 0.0
        case .tengah: free / 2
        case .bawah: free
        }
      marks += cell.boxes.stacked(x: x + cell.x + padding, y: padding + down)
    }
    marks += ruleMarks(height)
    let baseline = cells.first?.boxes.first?.baseline.map { $0 + padding }
    return Box(height: height, marks: marks, baseline: baseline, row: self, header: header)
  }

  /// The part that fits in `height`, and the rest; nil when not one line of some cell fits.
  func divided(at height: Double) -> (first: Row, rest: Row)? {
    let room = height - 2 * padding
    var first = self
    var rest = self
    var taken = false
    for index in cells.indices {
      let split = cells[index].boxes.divided(at: room)
      taken = taken || !split.first.isEmpty
      first.cells[index].boxes = split.first
      rest.cells[index].boxes = split.rest
    }
    guard taken else { return nil }
    first.minimumHeight = 0
    rest.minimumHeight = max(0, minimumHeight - height)
    return (first, rest)
  }

  private func ruleMarks(_ height: Double) -> [Mark] {
    switch rules {
    case .none: return []
    case .frame(let thickness, let radius, let colour):
      let area = Rectangle(x: x, y: 0, width: width, height: height)
      return [.frame(area, thickness: thickness, radius: radius, colour)]
    case .all(let thickness):
      return cells.map {
        .frame(
          Rectangle(x: x + $0.x, y: 0, width: $0.width, height: height), thickness: thickness, radius: 0,
          .hitam)
      }
    case .horizontal(let thickness):
      return [0, height]
        .map {
          .fill(Rectangle(x: x, y: $0 - thickness / 2, width: width, height: thickness), .hitam)
        }
    }
  }
}

extension [Box] {
  /// As many boxes as fit in `room`; a box that is itself a tall row is divided.
  fileprivate func divided(at room: Double) -> (first: [Box], rest: [Box]) {
    var used = 0.0
    for (index, box) in enumerated() {
      let gap = index == 0 ? 0 : box.gap
      if used + gap + box.height > room + 0.01 {
        var rest = Array(self[index...])
        var first = Array(self[..<index])
        if let parts = box.row?.divided(at: room - used - gap) {
          var part = parts.first.box()
          part.gap = box.gap
          first.append(part)
          rest[0] = parts.rest.box()
        }
        return (first, rest)
      }
      used += gap + box.height
    }
    return (self, [])
  }
}
