import Kependudukan
import Logging
import Pencarian
import Persuratan
import ServiceLifecycle

/// Brings the search index up to date at the start, while pages are served already: builds it anew when the way of
/// reading texts has changed, and enters the units and people of today.
struct PenyiapCari: Service {
  let kantaya: Kantaya
  let logger: Logger

  func run() async throws {
    do {
      try await siapkan()
    } catch is CancellationError {
      return
    } catch {
      // Letters are read and signed without the search; the next start, or the minute's job, tries again.
      logger.error("indeks pencarian belum siap", metadata: ["galat": "\(error)"])
    }
    try? await gracefulShutdown()
  }

  func siapkan() async throws {
    try await Pencarian.siapkan(kantaya.db)
    try await kantaya.persuratan.segarkanDirektori()
    try await kantaya.kependudukan.siapkanCari()
  }
}
