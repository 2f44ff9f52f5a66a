import Kependudukan
import Logging
import ServiceLifecycle

/// Fills the register in memory in which doubles are looked for, while pages are served already, and keeps it current.
struct PenjagaGanda: Service {
  let kependudukan: Kependudukan
  let logger: Logger

  func run() async throws {
    try await cancelWhenGracefulShutdown {
      do {
        try await kependudukan.jagaGanda { galat in
          // Until then doubles are looked for letter by letter.
          logger.error("pembanding data ganda belum siap", metadata: ["galat": "\(galat)"])
        }
      } catch is CancellationError {
        return
      }
    }
  }
}
