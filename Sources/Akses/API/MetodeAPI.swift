import HTTPTypes
import Hummingbird
import Web

/// Answers 405 where an address of the API is asked with a method that it does not serve, whatever the method's name:
/// the router itself would say that there is no such address.
package struct MetodeAPI<Context: RequestContext>: RouterMiddleware {
  private let kebijakan: Kebijakan

  package init(_ kebijakan: Kebijakan) { self.kebijakan = kebijakan }

  package func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as HTTPError where error.status == .notFound {
      let ada = kebijakan.metode(pada: request.uri.path)
      guard !ada.isEmpty, !ada.contains(request.method) else { throw error }
      return methodNotAllowed(ada)
    }
  }
}

extension Kebijakan {
  /// The methods that the API serves at an address; none where it has no such address.
  fileprivate func metode(pada alamat: String) -> [HTTPRequest.Method] {
    let bagian = alamat.split(separator: "/")
    return
      operasi.filter { satu in
        let pola = satu.path.split(separator: "/")
        return pola.count == bagian.count && zip(pola, bagian).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
      }
      .map(\.method)
  }
}
