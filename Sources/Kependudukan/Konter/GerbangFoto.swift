import Bahasa
import Database
import Potret

/// Decides about photos.
struct GerbangFoto: Sendable {
  let pembaca: PembacaPotret
  let batas: BatasFoto

  /// Lets a photo through, cut to the portrait of a card.
  /// - Throws: `FieldErrors` at `foto`, with what to do.
  func loloskan(_ foto: [UInt8]) async throws -> [UInt8] {
    let ukuran: UkuranPotret
    do {
      ukuran = try await pembaca.look(at: foto)
    } catch PotretError.notAPicture {
      throw galat([.bukanFoto])
    } catch PotretError.tooLarge {
      throw galat([.terlaluBesar])
    }
    let cacat = batas.cacat(ukuran)
    guard cacat.isEmpty else { throw galat(cacat) }
    return try Potret.cut(foto, around: ukuran)
  }

  private func galat(_ cacat: [CacatFoto]) -> FieldErrors {
    FieldErrors("foto", cacat.map(\.kalimat).joined(separator: " "))
  }
}
