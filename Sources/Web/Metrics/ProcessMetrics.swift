import Foundation

/// What the operating system says about this process. Where it cannot be asked, nothing is said.
package enum ProcessMetrics {
  package static var metrics: [Metric] {
    [
      resident.map {
        Metric("process_resident_memory_bytes", .gauge, "Memory in use.", Double($0))
      },
      processor.map {
        Metric("process_cpu_seconds_total", .counter, "Processor time used.", $0)
      },
      openFiles.map { Metric("process_open_fds", .gauge, "Open files and connections.", Double($0)) },
    ]
    .compactMap(\.self)
  }

  /// Bytes in memory, the second figure of /proc/self/statm, in pages.
  static var resident: Int? {
    guard let text = read("/proc/self/statm"), let pages = text.split(separator: " ").dropFirst().first else {
      return nil
    }
    return Int(pages).map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) }
  }

  private static var processor: Double? {
    var usage = rusage()
    guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return nil }
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  private static var openFiles: Int? {
    try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
  }

  private static func read(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }
}
