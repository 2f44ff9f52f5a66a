import Synchronization

/// What this process's worker has done since it began, for the metrics page.
package struct MetrikTugas: Sendable, Equatable {
  package struct Hitungan: Sendable, Equatable {
    package var berjalan = 0
    package var selesai = 0
    package var gagal = 0
    package var mati = 0
    /// Seconds spent in tries, all together.
    package var detik = 0.0
  }

  /// By kind of job.
  package fileprivate(set) var jenis: [String: Hitungan] = [:]
}

/// The jobs this process has in hand, and its counters.
final class MejaTugas: Sendable {
  struct Pegangan {
    let jenis: String
    let sewa: Duration
  }

  private struct Isi {
    var dipegang: [Tugas.ID: Pegangan] = [:]
    var metrik = MetrikTugas()
  }

  private let isi: Mutex<Isi>

  /// `jenis`: the kinds there are, so that each is counted from zero on.
  init(jenis: [String]) {
    var awal = Isi()
    for satu in jenis { awal.metrik.jenis[satu] = .init() }
    isi = Mutex(awal)
  }

  var metrik: MetrikTugas { isi.withLock(\.metrik) }
  var dipegang: [Tugas.ID: Pegangan] { isi.withLock(\.dipegang) }

  func berjalan(_ jenis: String) -> Int {
    isi.withLock { $0.metrik.jenis[jenis]?.berjalan ?? 0 }
  }

  var jumlahBerjalan: Int { isi.withLock(\.dipegang.count) }

  func mulai(_ id: Tugas.ID, _ pegangan: Pegangan) {
    isi.withLock { isi in
      isi.dipegang[id] = pegangan
      isi.metrik.jenis[pegangan.jenis, default: .init()].berjalan += 1
    }
  }

  func berhenti(
    _ id: Tugas.ID, _ hasil: any WritableKeyPath<MetrikTugas.Hitungan, Int> & Sendable, detik: Double
  ) {
    isi.withLock { isi in
      guard let pegangan = isi.dipegang.removeValue(forKey: id) else { return }
      isi.metrik.jenis[pegangan.jenis, default: .init()].berjalan -= 1
      isi.metrik.jenis[pegangan.jenis, default: .init()][keyPath: hasil] += 1
      isi.metrik.jenis[pegangan.jenis, default: .init()].detik += detik
    }
  }
}
