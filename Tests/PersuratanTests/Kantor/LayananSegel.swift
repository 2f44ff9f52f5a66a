import Foundation
import Segel
import Synchronization

/// A real sealing service whose line can be cut: keys open, but nothing gets sealed while it is down.
final class LayananSegel: PenyegelDokumen {
  private let asli: any PenyegelDokumen
  private let putus = Mutex(false)

  init(_ asli: any PenyegelDokumen) { self.asli = asli }

  func selamaPutus(_ kerja: () async throws -> Void) async throws {
    putus.withLock { $0 = true }
    defer { putus.withLock { $0 = false } }
    try await kerja()
  }

  func buka(_ penandatangan: Penandatangan, kataSandi: KataSandi, saat: Date) async throws -> any SegelTerbuka
  {
    Terbuka(
      layanan: self, asli: try await asli.buka(penandatangan, kataSandi: kataSandi, saat: saat))
  }

  func status(_ penandatangan: Penandatangan, saat: Date) async throws -> StatusSertifikat {
    try await asli.status(penandatangan, saat: saat)
  }

  private struct Terbuka: SegelTerbuka {
    let layanan: LayananSegel
    let asli: any SegelTerbuka

    func segel(_ dokumen: [[UInt8]], _ keterangan: KeteranganSegel) async throws -> [[UInt8]] {
      guard !layanan.putus.withLock({ $0 }) else { throw SegelError.layananTidakTersedia }
      return try await asli.segel(dokumen, keterangan)
    }
  }
}
