import ArgumentParser
import Bahasa
import Database

/// Opens the system for one command and closes it whatever happens; what it refuses is told in a sentence.
func denganKantaya(_ kerja: (Kantaya) async throws -> Void) async throws {
  let kantaya = try await Kantaya(Konfigurasi())
  do {
    try await kerja(kantaya)
  } catch let tolak as any Refusal {
    await kantaya.db.close()
    throw ValidationError(
      (tolak as? FieldErrors)?.fields.sorted { $0.key < $1.key }.map(\.value).joined(separator: " ")
        ?? tolak.message)
  } catch {
    await kantaya.db.close()
    throw error
  }
  await kantaya.db.close()
}
