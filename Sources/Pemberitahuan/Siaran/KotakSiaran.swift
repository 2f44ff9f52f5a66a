import Synchronization

/// What one listener has not read yet. The same wake-up twice is one; more than a few different ones become a single
/// `segarkan`, so that a slow reader never costs more memory.
final class KotakSiaran: Sendable {
  private static let palingBanyak = 16

  private struct Isi {
    var menunggu: [Peristiwa] = []
    var pembaca: CheckedContinuation<Peristiwa?, Never>?
    var tutup = false
  }

  private let isi = Mutex(Isi())

  func taruh(_ peristiwa: Peristiwa) {
    let pembaca = isi.withLock { isi in
      guard let pembaca = isi.pembaca else {
        Self.simpan(peristiwa, &isi)
        return CheckedContinuation<Peristiwa?, Never>?.none
      }
      isi.pembaca = nil
      return pembaca
    }
    pembaca?.resume(returning: peristiwa)
  }

  /// - Returns: nil once it is closed and everything was read. One reader at a time: a second one ends the first.
  func berikutnya() async -> Peristiwa? {
    await withCheckedContinuation { pembaca in
      let (jawaban, lama) = isi.withLock { isi in
        let lama = isi.pembaca
        isi.pembaca = nil
        if !isi.menunggu.isEmpty { return (Jawaban.ada(isi.menunggu.removeFirst()), lama) }
        if isi.tutup { return (.tutup, lama) }
        isi.pembaca = pembaca
        return (.belum, lama)
      }
      lama?.resume(returning: nil)
      switch jawaban {
      case .ada(let peristiwa): pembaca.resume(returning: peristiwa)
      case .tutup: pembaca.resume(returning: nil)
      case .belum: break
      }
    }
  }

  func tutup() {
    let pembaca = isi.withLock { isi in
      isi.tutup = true
      let pembaca = isi.pembaca
      isi.pembaca = nil
      return pembaca
    }
    pembaca?.resume(returning: nil)
  }

  private static func simpan(_ peristiwa: Peristiwa, _ isi: inout Isi) {
    if isi.tutup || isi.menunggu.contains(.segarkan) || isi.menunggu.contains(peristiwa) { return }
    if peristiwa == .segarkan || isi.menunggu.count == palingBanyak {
      isi.menunggu = [.segarkan]
    } else {
      isi.menunggu.append(peristiwa)
    }
  }

  private enum Jawaban {
    case ada(Peristiwa), tutup, belum
  }
}
