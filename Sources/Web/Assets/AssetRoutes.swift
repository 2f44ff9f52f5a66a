import Foundation
import Hummingbird

extension Assets {
  /// `/aset/…` for a year, and the few files that must stand at the root: service worker and manifest.
  package func addRoutes(to router: some RouterMethods<some RequestContext>) {
    router.get("/aset/:version/**") { request, context in try serve(request, context) }
    router.head("/aset/:version/**") { request, context in try serve(request, context).createHeadResponse() }
    router.get("/sw.js") { request, _ in try serveAtRoot("sw.js", request) }
    router.get("/manifest.webmanifest") { request, _ in try serveAtRoot("manifest.webmanifest", request) }
    router.get("/favicon.ico") { request, _ in
      try serve("gambar/ikon-32.svg", request, cache: "public, max-age=86400")
    }
  }

  private func serve(_ request: Request, _ context: some RequestContext) throws -> Response {
    let name = context.parameters.getCatchAll().joined(separator: "/")
    // A page of an older version may still ask: give it what there is, but do not let it be kept.
    let isCurrent = context.parameters.get("version") == version
    return try serve(name, request, cache: isCurrent ? "public, max-age=31536000, immutable" : "no-cache")
  }

  private func serve(_ name: String, _ request: Request, cache: String) throws -> Response {
    guard let file = files[name] else { throw HTTPError(.notFound) }
    let (bytes, encoding) = file.packed(for: request.headers[.acceptEncoding])
    let tag = "\"\(version)-\(encoding.rawValue)\""
    var headers: HTTPFields = [.eTag: tag, .cacheControl: cache, .vary: "Accept-Encoding"]
    if request.headers[.ifNoneMatch]?.contains(tag) == true {
      return Response(status: .notModified, headers: headers)
    }
    headers[.contentType] = file.type
    if encoding != .identity { headers[.contentEncoding] = encoding.rawValue }
    return Response(
      status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// With `{{versi}}` in the text replaced, so that a new version is noticed.
  private func serveAtRoot(_ name: String, _ request: Request) throws -> Response {
    guard let file = files[name] else { throw HTTPError(.notFound) }
    let text = String(decoding: file.bytes, as: UTF8.self).replacing("{{versi}}", with: version)
    return Response(
      status: .ok, headers: [.contentType: file.type, .cacheControl: "no-cache"],
      body: .init(byteBuffer: ByteBuffer(string: text)))
  }
}

extension Assets.File {
  /// As small as the browser takes it.
  func packed(for accepted: String?) -> ([UInt8], Encoding) {
    let encoding = Encoding.best(of: accepted, brotli: brotli != nil, gzip: gzip != nil)
    let packed: [UInt8]? =
      switch encoding {
      case .brotli: brotli?.bytes
      case .gzip: gzip?.bytes
      case .identity: nil
      }
    return packed.map { ($0, encoding) } ?? (bytes, .identity)
  }
}

/// How a body is packed on the wire.
enum Encoding: String {
  case brotli = "br", gzip, identity

  /// The smallest that the browser takes; `q=0` means no.
  static func best(of accepted: String?, brotli: Bool, gzip: Bool) -> Encoding {
    let names = (accepted ?? "").split(separator: ",")
      .compactMap { item -> String? in
        let parts = item.split(separator: ";").map { $0.filter { $0 != " " }.lowercased() }
        let refused = parts.dropFirst().contains { $0.hasPrefix("q=") && (Double($0.dropFirst(2)) ?? 1) == 0 }
        return refused ? nil : parts.first
      }
    if brotli, names.contains("br") { return .brotli }
    return gzip && names.contains("gzip") ? .gzip : .identity
  }
}
