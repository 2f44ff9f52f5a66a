import Cetak
import NIOPosix

/// The few threads on which papers are drawn and uploaded files are checked, so that neither holds up requests.
enum RuangCetak {
  private static let ruang: NIOThreadPool = {
    let ruang = NIOThreadPool(numberOfThreads: 2)
    ruang.start()
    return ruang
  }()

  static func kerjakan<Hasil: Sendable>(_ kerja: @escaping @Sendable () throws -> Hasil) async throws -> Hasil
  {
    try await ruang.runIfActive(kerja)
  }

  static func pdf(_ dokumen: Dokumen) async throws -> [UInt8] { try await kerjakan { try dokumen.pdf() } }
}
