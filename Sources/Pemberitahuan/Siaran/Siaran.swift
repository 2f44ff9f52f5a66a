import Database
import ServiceLifecycle
import Synchronization

/// Carries what transactions announce to the open screens of this process. A listener costs a few hundred bytes
/// while nothing happens; one that does not listen is never waited for.
package final class Siaran: Service {
  private struct Pendengar {
    var menurutSaluran: [SaluranSiaran: [ObjectIdentifier: KotakSiaran]] = [:]
    var jumlah = 0
    var disiarkan = 0
  }

  private let kabar: AsyncStream<DatabaseNotification>
  private let pendengar = Mutex(Pendengar())

  package init(db: Database) { kabar = db.notifications() }

  /// Carries until the task is cancelled, a graceful shutdown begins or the database is closed. Then every
  /// listener's stream ends.
  package func run() async throws {
    for await kabar in kabar.cancelOnGracefulShutdown() {
      if kabar == .missed {
        segarkanSemua()
      } else if kabar.channel == KabarSiaran.saluran,
        let (peristiwa, saluran) = KabarSiaran.buka(kabar.payload)
      {
        siarkan(peristiwa, kepada: saluran)
      }
    }
    for kotak in semuaKotak { kotak.tutup() }
  }

  /// Listens to all of `saluran` at once. Ends when the reader's task is cancelled or the process ends; forgotten when
  /// the stream is let go.
  package func dengarkan(_ saluran: Set<SaluranSiaran>) -> AsyncStream<Peristiwa> {
    let kotak = KotakSiaran()
    pendengar.withLock { pendengar in
      for satu in saluran { pendengar.menurutSaluran[satu, default: [:]][ObjectIdentifier(kotak)] = kotak }
      pendengar.jumlah += 1
    }
    let pegangan = Pegangan(kotak: kotak) { [weak self] in self?.lupakan(kotak, saluran) }
    return AsyncStream(unfolding: { await pegangan.kotak.berikutnya() }, onCancel: { kotak.tutup() })
  }

  /// How many screens are open, and how many wake-ups were handed to them so far.
  package var jumlah: (pendengar: Int, disiarkan: Int) {
    pendengar.withLock { ($0.jumlah, $0.disiarkan) }
  }

  func siarkan(_ peristiwa: Peristiwa, kepada saluran: [SaluranSiaran]) {
    let kotak = pendengar.withLock { pendengar in
      var tujuan: [ObjectIdentifier: KotakSiaran] = [:]
      for satu in saluran {
        tujuan.merge(pendengar.menurutSaluran[satu] ?? [:]) { kotak, _ in kotak }
      }
      pendengar.disiarkan += tujuan.count
      return tujuan
    }
    for (_, kotak) in kotak { kotak.taruh(peristiwa) }
  }

  private func segarkanSemua() {
    for kotak in semuaKotak { kotak.taruh(.segarkan) }
  }

  private var semuaKotak: [KotakSiaran] {
    pendengar.withLock { pendengar in
      var semua: [ObjectIdentifier: KotakSiaran] = [:]
      for kotak in pendengar.menurutSaluran.values { semua.merge(kotak) { satu, _ in satu } }
      return Array(semua.values)
    }
  }

  private func lupakan(_ kotak: KotakSiaran, _ saluran: Set<SaluranSiaran>) {
    pendengar.withLock { pendengar in
      pendengar.jumlah -= 1
      for satu in saluran {
        pendengar.menurutSaluran[satu]?[ObjectIdentifier(kotak)] = nil
        if pendengar.menurutSaluran[satu]?.isEmpty == true { pendengar.menurutSaluran[satu] = nil }
      }
    }
  }
}

/// Calls `lepas` when the last stream that holds it is gone.
private final class Pegangan: Sendable {
  let kotak: KotakSiaran
  private let lepas: @Sendable () -> Void

  init(kotak: KotakSiaran, _ lepas: @escaping @Sendable () -> Void) {
    self.kotak = kotak
    self.lepas = lepas
  }

  deinit { lepas() }
}
