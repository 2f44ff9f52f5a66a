import Foundation

/// One look of all monitors at a log, at one instant.
package struct Pantauan: Sendable {
  /// The graver first; then by monitor, case and officer, so that two looks at one log are alike.
  package let bendera: [Bendera]

  /// Looks at the whole log. Time and space grow as n log n with the number of events.
  /// - Parameters:
  ///   - kasus: the log; events after `saatIni` are left out.
  ///   - waktuKerja: when the office is open.
  ///   - saatIni: the present, for files that still wait.
  ///   - ambang: from where on something is flagged.
  package init(_ kasus: [Kasus], waktuKerja: WaktuKerja, saatIni: Date, ambang: Ambang = Ambang()) {
    let log = PenataLog.tata(kasus, waktuKerja, saatIni: saatIni)
    bendera = ambang.pemantau.flatMap { $0.periksa(log) }
      .sorted { a, b in
        if a.kekuatan.nilai != b.kekuatan.nilai { return a.kekuatan.nilai > b.kekuatan.nilai }
        return a.kunci < b.kunci
      }
  }
}

extension Bendera {
  fileprivate var kunci: (String, String, String, String) {
    (pemantau.rawValue, kasus ?? "", petugas ?? "", tahap ?? "")
  }
}
