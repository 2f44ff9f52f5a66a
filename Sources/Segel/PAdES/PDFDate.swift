import Foundation

/// Dates as PDF writes them (ISO 32000-1, 7.9.4).
enum PDFDate {
  private static let offset = 7 * 3600

  /// `D:20261121090000+07'00'`
  static func text(_ date: Date) -> String {
    var time = time_t(date.timeIntervalSince1970.rounded(.down)) + offset
    var parts = tm()
    gmtime_r(&time, &parts)
    let fields = [parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec]
    let digits = fields.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
    return "D:\(parts.tm_year + 1900)\(digits)+07'00'"
  }

  /// Nil when it is not a full date with time and zone.
  static func date(_ bytes: [UInt8]) -> Date? {
    let text = Array(bytes)
    guard text.count >= 17, text.starts(with: "D:".utf8) else { return nil }
    func number(_ start: Int, _ count: Int) -> Int32? {
      Int32(String(decoding: text[start..<start + count], as: UTF8.self))
    }
    guard let year = number(2, 4), let month = number(6, 2), let day = number(8, 2), let hour = number(10, 2),
      let minute = number(12, 2), let second = number(14, 2), (1...12).contains(month),
      (1...31).contains(day),
      (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second)
    else { return nil }
    var parts = tm()
    parts.tm_year = year - 1900
    parts.tm_mon = month - 1
    parts.tm_mday = day
    parts.tm_hour = hour
    parts.tm_min = minute
    parts.tm_sec = second
    let utc = TimeInterval(timegm(&parts))
    if text[16] == UInt8(ascii: "Z") { return Date(timeIntervalSince1970: utc) }
    guard text.count >= 22, let hours = number(17, 2), let minutes = number(20, 2), hours >= 0, minutes >= 0,
      text[16] == UInt8(ascii: "+") || text[16] == UInt8(ascii: "-")
    else { return nil }
    let sign: TimeInterval = text[16] == UInt8(ascii: "+") ? 1 : -1
    return Date(timeIntervalSince1970: utc - sign * TimeInterval(hours * 3600 + minutes * 60))
  }
}
