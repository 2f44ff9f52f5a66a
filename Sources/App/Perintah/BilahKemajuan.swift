import Database
import Foundation
import Synchronization

/// How far a long work has come, on one line of the terminal. Where nobody looks, nothing is written.
final class BilahKemajuan: Sendable {
  private struct Keadaan {
    var terakhir: ContinuousClock.Instant?
    var tertulis = false
  }

  private let keadaan = Mutex(Keadaan())
  private let tampak: Bool

  init() { tampak = isatty(STDERR_FILENO) == 1 }

  /// `dari`: 0 when nobody knows.
  func lapor(_ pekerjaan: String, _ sudah: Int, dari: Int) {
    guard tampak else { return }
    keadaan.withLock { keadaan in
      let kini = ContinuousClock.now
      let tuntas = dari > 0 && sudah >= dari
      if let terakhir = keadaan.terakhir, kini - terakhir < .milliseconds(100), !tuntas { return }
      keadaan.terakhir = kini
      keadaan.tertulis = true
      FileHandle.standardError.write(Data("\r\u{1B}[K\(Self.baris(pekerjaan, sudah, dari: dari))".utf8))
    }
  }

  /// Clears the line, so that what follows stands alone.
  func selesai() {
    keadaan.withLock { keadaan in
      if keadaan.tertulis { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
      keadaan.tertulis = false
    }
  }

  /// `Memuat   [##########----------]  50% 120.000 dari 240.000`
  static func baris(_ pekerjaan: String, _ sudah: Int, dari: Int) -> String {
    guard dari > 0 else { return "\(pekerjaan) \(sudah)" }
    let bagian = min(1, Double(sudah) / Double(dari))
    let penuh = Int(bagian * 20)
    let bilah = String(repeating: "#", count: penuh) + String(repeating: "-", count: 20 - penuh)
    return "\(pekerjaan) [\(bilah)] \(Int(bagian * 100))% \(sudah) dari \(dari)"
  }

  /// What `backup`, `restore` and `pindah` tell.
  var snapshot: SnapshotProgress.Report {
    { [self] kemajuan in lapor(kemajuan.work.sebutan, kemajuan.rows, dari: kemajuan.total) }
  }
}

extension SnapshotProgress.Work {
  fileprivate var sebutan: String {
    switch self {
    case .writing: "Menulis"
    case .checking: "Memeriksa"
    case .loading: "Memuat"
    case .comparing: "Membandingkan"
    case .rebuilding: "Menyusun ulang"
    }
  }
}
