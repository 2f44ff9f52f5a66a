import Database

/// Opens the system for one command and closes it whatever happens; what it refuses is told in a sentence.
func denganKantaya(_ kerja: (Kantaya) async throws -> Void) async throws {
  let kantaya = try await Kantaya(Konfigurasi())
  do {
    try await kerja(kantaya)
  } catch {
    await kantaya.db.close()
    throw error
  }
  await kantaya.db.close()
}
