import HTTPTypes
import Hummingbird
import Web

/// The only way to register a route: with the gate that guards it. What is registered is the policy table.
///
///     func addRoutes(to rute: RuteTerjaga) {
///       rute.get("surat-masuk", .pelaku, use: daftar)
///       rute.post("surat-masuk/:kiriman/disposisi", .pimpinan, use: disposisikan)
///     }
package struct RuteTerjaga {
  private let router: any RouterMethods<AppContext>
  private let routerAPI: any RouterMethods<AppContext>
  private let awalan: RouterPath
  let kebijakan: Kebijakan
  private let isi: Isi

  /// What stands behind the gates.
  package enum Isi: Sendable {
    case asli
    /// Every route answers 204, so that the gates can be walked through without doing anything.
    case kosong
  }

  /// On `router` the middlewares of every page stand already, on `api` those of every request with a token (the same
  /// router when there is none); `kebijakan` fills while modules register.
  package init(
    _ router: any RouterMethods<AppContext>, api: (any RouterMethods<AppContext>)? = nil,
    kebijakan: Kebijakan, isi: Isi = .asli
  ) {
    self.init(router: router, routerAPI: api ?? router, awalan: "", kebijakan: kebijakan, isi: isi)
  }

  private init(
    router: any RouterMethods<AppContext>, routerAPI: any RouterMethods<AppContext>, awalan: RouterPath,
    kebijakan: Kebijakan, isi: Isi
  ) {
    self.router = router
    self.routerAPI = routerAPI
    self.awalan = awalan
    self.kebijakan = kebijakan
    self.isi = isi
  }

  /// The same registrar for what lies under `jalur`.
  package func group(_ jalur: RouterPath) -> RuteTerjaga {
    RuteTerjaga(
      router: router, routerAPI: routerAPI, awalan: awalan.appendingPath(jalur), kebijakan: kebijakan,
      isi: isi)
  }

  package func get<Konteks>(
    _ jalur: RouterPath = "", _ gerbang: Gerbang<Konteks>,
    use handler: @escaping @Sendable (Request, Konteks) async throws -> some ResponseGenerator
  ) {
    on(jalur, .get, gerbang, use: handler)
  }

  package func post<Konteks>(
    _ jalur: RouterPath = "", _ gerbang: Gerbang<Konteks>,
    use handler: @escaping @Sendable (Request, Konteks) async throws -> some ResponseGenerator
  ) {
    on(jalur, .post, gerbang, use: handler)
  }

  package func on<Konteks>(
    _ jalur: RouterPath, _ metode: HTTPRequest.Method, _ gerbang: Gerbang<Konteks>,
    use handler: @escaping @Sendable (Request, Konteks) async throws -> some ResponseGenerator
  ) {
    let jalur = awalan.appendingPath(jalur)
    kebijakan.catat(RuteTercatat(metode: metode.rawValue, jalur: jalur.description, izin: gerbang.izin))
    router.on(jalur, method: metode) { [isi] request, context -> Response in
      let konteks: Konteks
      do {
        konteks = try gerbang.buka(context)
      } catch let penolakan as PenolakanAkses {
        return try penolakan.jawaban(request)
      }
      guard isi == .asli else { return Response(status: .noContent) }
      return try await handler(request, konteks).response(from: request, context: konteks)
    }
  }

  /// What a program of somebody else sends and proves by its content, such as a signature: without session, form or
  /// token, slowed down by address, refused as the API refuses.
  package func kiriman(
    _ jalur: RouterPath, use handler: @escaping @Sendable (Request, AppContext) async throws -> Response
  ) {
    let jalur = awalan.appendingPath(jalur)
    kebijakan.catat(RuteTercatat(metode: "POST", jalur: jalur.description, izin: .publik))
    routerAPI.on(jalur, method: .post) { [isi] request, context -> Response in
      guard isi == .asli else { return Response(status: .noContent) }
      return try await handler(request, context)
    }
  }

  /// An endpoint of the API behind the gate of its scope.
  func onAPI(
    _ operasi: Operation, _ cakupan: Cakupan?,
    use handler: @escaping @Sendable (Request, APIContext) async throws -> Response
  ) {
    let gerbang = Gerbang.token(cakupan)
    kebijakan.catat(operasi, cakupan)
    routerAPI.on(RouterPath(operasi.path), method: operasi.method) { [isi] request, context -> Response in
      let konteks = try gerbang.buka(context)
      guard isi == .asli else { return Response(status: .noContent) }
      return try await handler(request, konteks)
    }
  }
}

extension PenolakanAkses {
  /// A page leads to where the obstacle is removed; a script is told with 401; the rest is refused with a page.
  fileprivate func jawaban(_ request: Request) throws -> Response {
    let tujuan = request.method == .get && request.uri.description != "/" ? request.uri.description : nil
    let alamat: String
    switch self {
    case .bukanHak: throw self
    case .perluMasuk:
      alamat = query(RuteAkses.masuk(), ["tujuan": tujuan])
    case .terhalang(let halangan): alamat = query(halangan.alamat, ["tujuan": tujuan])
    }
    guard request.isNavigation else { return Response(status: .unauthorized) }
    return .see(alamat)
  }
}

extension Request {
  /// Whether a person looks at the answer, not a script. Browsers without the header count as people.
  fileprivate var isNavigation: Bool {
    HTTPField.Name("Sec-Fetch-Mode").flatMap { headers[$0] }.map { $0 == "navigate" } ?? true
  }
}
