import Akses
import Bahasa
import Database
import Hummingbird
import Web

/// The public page of the blanks: how many cards can still be made, and where.
struct StokRoutes {
  typealias Tetap = Route<>
  static let stok = Tetap("/stok-blangko")

  let kependudukan: Kependudukan

  func add(to rute: RuteTerjaga) {
    rute.get(Self.stok.path, .publik, use: lihat)
  }

  func lihat(_ request: Request, _ context: AppContext) async throws -> Response {
    let now = kependudukan.now()
    let (stok, tipis) = try await kependudukan.db.read { tx in
      (try tx.stokBlangko(pada: Tanggal(now)), Int(try tx.setelan(.hariStokTipis)))
    }
    return halamanStok(stok, tipis: tipis, pada: now).response(context)
  }
}
