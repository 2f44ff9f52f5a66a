import Foundation
import Hummingbird

/// Replaces the address of the neighbour by that of the person, as a trusted reverse proxy tells it.
/// Stands before everything that counts by address.
package struct AlamatMiddleware: RouterMiddleware {
  private let proksi: ProksiTepercaya
  private let kepala: KepalaProksi

  package init(_ proksi: ProksiTepercaya, kepala: KepalaProksi = .xForwardedFor) {
    self.proksi = proksi
    self.kepala = kepala
  }

  package func handle(
    _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.remoteAddress = proksi.alamat(
      tetangga: context.remoteAddress, diteruskan: kepala.rantai(request))
    return try await next(request, context)
  }
}

extension ProksiTepercaya {
  /// The last address in the chain that no trusted proxy vouches away: what stands left of it anybody may have written.
  func alamat(tetangga: String, diteruskan: [String]) -> String {
    var alamat = tetangga
    let rantai = diteruskan.flatMap { $0.split(separator: ",") }
      .map { $0.trimmingCharacters(in: .whitespaces) }
    for berikut in rantai.reversed() where mempercayai(alamat) {
      guard let bersih = AlamatJaringan(berikut) else { break }
      alamat = bersih.teks
    }
    return alamat
  }
}
