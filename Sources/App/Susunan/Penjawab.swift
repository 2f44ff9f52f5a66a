import Akses
import Database
import Hummingbird
import Logging
import Tugas
import Web

extension Kantaya {
  /// The policy table: every route with who may reach it.
  package var kebijakan: Kebijakan {
    let kebijakan = Kebijakan()
    addRoutes(to: RuteTerjaga(Router(context: AppContext.self), kebijakan: kebijakan, isi: .kosong))
    return kebijakan
  }

  /// The router with the middlewares of every request, outermost first.
  package func router() throws -> Router<AppContext> {
    let aset = try Assets.load()
    let kebijakan = Kebijakan()
    let router = Router(context: AppContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: RequestMetrics(hitungan))
    router.add(middleware: AccessLog())
    router.add(middleware: SecurityHeaders(konfigurasi.site))
    router.add(middleware: Compression())
    router.add(middleware: WebFrame(konfigurasi.site))
    router.add(middleware: ErrorPages())
    router.add(middleware: MetodeLain(kebijakan))
    router.add(middleware: AlamatMiddleware(konfigurasi.akses.proksi, kepala: konfigurasi.akses.kepalaProksi))
    aset.addRoutes(to: router)
    KesehatanRoutes(db: db).add(to: router)
    OfflinePage.addRoutes(to: router)
    let halaman = router.group()
    halaman.add(middleware: SesiMiddleware(akses))
    halaman.add(middleware: ErrorPages())
    halaman.add(
      middleware: RateLimiting(
        accounts: konfigurasi.lajuAkun, addresses: konfigurasi.lajuAlamat,
        account: { $0.pengguna?.akun.id.description }))
    halaman.add(middleware: CSRFProtection(isPublic: kebijakan.menerimaSiapaSaja))
    halaman.add(middleware: PickerSearch(pages: rutePolos))
    let api = router.group()
    api.add(middleware: APIErrors())
    api.add(
      middleware: TokenMiddleware(akses, laju: konfigurasi.lajuToken, lajuAlamat: konfigurasi.lajuAlamat))
    let rute = RuteTerjaga(halaman, api: api, kebijakan: kebijakan)
    addRoutes(to: rute)
    guard kebijakan.masalah.isEmpty else { throw SusunanError.titikTanpaKeterangan(kebijakan.masalah) }
    // What is nowhere is not found within the frame, for who is signed in.
    halaman.get("**") { _, _ -> Response in throw HTTPError(.notFound) }
    return router
  }

  /// The routes behind their gates, for a request that has passed the middlewares.
  private var rutePolos: RouterResponder<AppContext> {
    let router = Router(context: AppContext.self)
    addRoutes(to: RuteTerjaga(router, kebijakan: Kebijakan()))
    return router.buildResponder()
  }

  /// Does queued and periodic jobs.
  func pelaksana(_ logger: Logger) -> PelaksanaTugas {
    PelaksanaTugas(
      db: db, penangan: penangan, berkala: berkala, serentak: 4, now: now, logger: logger)
  }
}

/// The program itself is put together wrongly.
enum SusunanError: Error, Equatable {
  /// Endpoints of the API whose types say nothing that OpenAPI could be told.
  case titikTanpaKeterangan([String])
}
