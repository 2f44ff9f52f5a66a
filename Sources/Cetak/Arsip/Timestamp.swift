import Foundation

/// An instant in western Indonesia as PDF and XMP write it.
struct Timestamp {
  private let fields: [Int]

  init(_ date: Date) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
    fields = [parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second].map { $0 ?? 0 }
  }

  /// `D:20261121090000+07'00'`
  var pdf: String { "D:" + fields.map(twoDigits).joined() + "+07'00'" }

  /// `2026-11-21T09:00:00+07:00`
  var iso: String {
    let text = fields.map(twoDigits)
    return text[..<3].joined(separator: "-") + "T" + text[3...].joined(separator: ":") + "+07:00"
  }

  private func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
