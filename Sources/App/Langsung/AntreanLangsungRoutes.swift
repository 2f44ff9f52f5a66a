import Akses
import Bahasa
import Database
import Hummingbird
import Kependudukan
import Organisasi
import Pemberitahuan
import Web

/// The stream of the screen in the hall of a counter. Wake-ups only: it says nothing that the screen does not show.
struct AntreanLangsungRoutes: Sendable {
  let db: Database
  let siaran: Siaran
  private let batas = BatasAliran(100)

  init(db: Database, siaran: Siaran) {
    self.db = db
    self.siaran = siaran
  }

  func add(to rute: RuteTerjaga) {
    rute.get(RuteKonter.tvLangsung.path, .publik, use: langsung)
  }

  func langsung(_ request: Request, _ context: AppContext) async throws -> Response {
    let id = try RuteKonter.tvLangsung.value(context)
    guard try await db.read({ try $0.loket(id)?.aktif }) == true else { throw AntreanError.loketTidakAda }
    let alamat = context.remoteAddress
    let peristiwa = siaran.dengarkan([.loket(id)])
    let (pesan, pengirim) = AsyncStream.makeStream(of: ServerEvent.self, bufferingPolicy: .bufferingNewest(8))
    let penerus = Task {
      for await _ in peristiwa { pengirim.kirim(LiveMessage(kanal: "konter")) }
      pengirim.finish()
    }
    let nomor = batas.masuk(alamat) { pengirim.finish() }
    pengirim.onTermination = { [batas] _ in
      penerus.cancel()
      batas.lepas(alamat, nomor)
    }
    return .events(pesan)
  }
}

extension Tx {
  /// What somebody hears of the counters where he works on that day.
  func saluranLoket(_ pelaku: Pelaku, pada hari: Tanggal) throws -> Set<SaluranSiaran> {
    Set(try loket(untuk: pelaku.orang, pada: hari).map { .loket($0.id) })
  }
}
