import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// The screen in the hall: numbers and desks, nobody's name.
struct AntreanUmumRoutes {
  let konter: KonterKTP

  func add(to rute: RuteTerjaga) {
    rute.get(RuteKonter.tv.path, .publik, use: layar)
  }

  func layar(_ request: Request, _ context: AppContext) async throws -> Response {
    let id = try RuteKonter.tv.value(context)
    let hari = konter.hariIni
    let (loket, dipanggil, menunggu) = try await konter.db.read { tx in
      guard let loket = try tx.loket(id), loket.aktif else { throw AntreanError.loketTidakAda }
      return (loket, try tx.dipanggil(di: id, pada: hari), try tx.menunggu(di: id, pada: hari))
    }
    return halamanLayar(loket, dipanggil, menunggu).response(context)
  }
}
