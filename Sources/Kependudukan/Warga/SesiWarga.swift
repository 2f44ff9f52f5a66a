import Akses
import Database
import Foundation
import Hummingbird
import Web

extension Kependudukan {
  /// The resident who is signed in with an account of his own; nil for anybody else.
  package func wargaMasuk(_ request: Request, _ context: AppContext) async throws -> Penduduk? {
    let nama = context.web.site.cookieName(PintuWarga.kuki)
    guard let token = request.cookies[nama].flatMap({ TokenWarga($0.value) }) else { return nil }
    let waktu = now()
    return try await db.read { try $0.warga(token, pada: waktu) }
  }
}
