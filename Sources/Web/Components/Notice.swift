package enum NoticeKind: String, Sendable {
  case info, done, warning, harm

  var icon: Icon {
    switch self {
    case .info: .info
    case .done: .checkCircle
    case .warning: .warning
    case .harm: .exclamation
    }
  }
}

/// A banner: what happened, and what comes next.
package func notice(_ content: HTML, kind: NoticeKind = .info) -> HTML {
  """
  <div class="notice \(kind.rawValue)" role="\(kind == .harm ? "alert" : "status")">\(icon(kind.icon))<div>\(content)</div></div>
  """
}
