/// Lets one task at a time do something for a key, and only so many in all: opening a sealed key takes 64 MiB and a
/// tenth of a second by design.
actor Giliran {
  private let tempat: Int
  private var sibuk: Set<Int64> = []
  private var antre: [(kunci: Int64, lanjut: CheckedContinuation<Void, Never>)] = []

  init(tempat: Int) { self.tempat = tempat }

  nonisolated func lakukan<Hasil: Sendable>(
    _ kunci: Int64, _ kerja: @Sendable () async throws -> Hasil
  ) async throws -> Hasil {
    await masuk(kunci)
    do {
      let hasil = try await kerja()
      await keluar(kunci)
      return hasil
    } catch {
      await keluar(kunci)
      throw error
    }
  }

  private func masuk(_ kunci: Int64) async {
    if sibuk.count < tempat, !sibuk.contains(kunci) {
      sibuk.insert(kunci)
    } else {
      await withCheckedContinuation { antre.append((kunci, $0)) }
    }
  }

  private func keluar(_ kunci: Int64) {
    sibuk.remove(kunci)
    guard let berikut = antre.firstIndex(where: { !sibuk.contains($0.kunci) }) else { return }
    let giliran = antre.remove(at: berikut)
    sibuk.insert(giliran.kunci)
    giliran.lanjut.resume()
  }
}
