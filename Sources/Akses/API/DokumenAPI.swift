import Hummingbird
import HTTPTypes
import Synchronization
import Web

/// The API explained: to programs as OpenAPI, to people as a page; both made of what is registered.
final class DokumenAPI: Sendable {
  private let kebijakan: Kebijakan
  /// The public address of this installation.
  private let alamat: String
  /// Made when it is first asked for, since routes are registered one after the other.
  private let jadi = Mutex<[UInt8]?>(nil)

  static let halaman: Route<> = Route("/api")
  static let openapi: Route<> = Route("/api/openapi.json")

  init(kebijakan: Kebijakan, alamat: String) {
    self.kebijakan = kebijakan
    self.alamat = alamat
  }

  func add(to rute: RuteTerjaga) {
    rute.get(Self.halaman.path, .publik, use: tampil)
    rute.get(Self.openapi.path, .publik, use: dokumen)
  }

  @Sendable private func dokumen(_ request: Request, _ context: AppContext) async throws -> Response {
    let bytes = try jadi.withLock { jadi in
      let bytes = try jadi ?? kebijakan.openapi(alamat: alamat).bytes()
      jadi = bytes
      return bytes
    }
    return Response(
      status: .ok, headers: [.contentType: "application/json; charset=utf-8", .cacheControl: "no-cache"],
      body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  @Sendable private func tampil(_ request: Request, _ context: AppContext) async throws -> Response {
    halamanAPI(kebijakan.operasi, kebijakan.cakupan, alamat: alamat).response(context)
  }
}

extension Kebijakan {
  /// OpenAPI 3.1 of every endpoint that is registered.
  package func openapi(alamat: String) -> JSONValue {
    OpenAPIDocument(
      operasi, title: "Kantaya", server: alamat,
      scopes: Dictionary(cakupan.map { ($0.kode, $0.sebutan) }) { first, _ in first }
    )
    .json
  }
}
