import HTTPTypes
import Hummingbird
import Web

/// Answers 405 where an address is asked with a method that it does not serve, whatever the method's name: the router
/// itself would say that there is no such address.
package struct MetodeLain<Context: RequestContext>: RouterMiddleware {
  private let kebijakan: Kebijakan

  package init(_ kebijakan: Kebijakan) { self.kebijakan = kebijakan }

  package func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as HTTPError where error.status == .notFound {
      let api = kebijakan.metode(pada: request.uri.path, kebijakan.operasi.map { ($0.path, $0.method) })
      if !api.isEmpty, !api.contains(request.method) { return methodNotAllowed(api) }
      let halaman = kebijakan.metode(
        pada: request.uri.path,
        kebijakan.rute.compactMap { rute in HTTPRequest.Method(rute.metode).map { (rute.jalur, $0) } })
      guard !halaman.isEmpty, !halaman.contains(request.method) else { throw error }
      let boleh = Set(halaman.map(\.rawValue) + (halaman.contains(.get) ? ["HEAD"] : [])).sorted()
      throw HTTPError(.methodNotAllowed, headers: [.allow: boleh.joined(separator: ", ")])
    }
  }
}

extension Kebijakan {
  /// Whether somebody who is not signed in may send something to this address.
  package func menerimaSiapaSaja(_ alamat: String) -> Bool {
    !metode(
      pada: alamat,
      rute.filter { $0.izin == .publik && $0.metode == HTTPRequest.Method.post.rawValue }
        .map { ($0.jalur, .post) }
    )
    .isEmpty
  }

  /// The methods that are served at an address; none where there is no such address.
  fileprivate func metode(
    pada alamat: String, _ dilayani: [(pola: String, metode: HTTPRequest.Method)]
  ) -> [HTTPRequest.Method] {
    let bagian = alamat.split(separator: "/")
    return
      dilayani.filter { satu in
        let pola = satu.pola.split(separator: "/")
        return pola.count == bagian.count
          && zip(pola, bagian).allSatisfy { $0.hasPrefix("{") || $0.hasPrefix(":") || $0 == $1 }
      }
      .map(\.metode)
  }
}
