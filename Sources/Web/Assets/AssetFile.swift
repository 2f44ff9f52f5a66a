extension Assets.File {
  private static let types = [
    "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
    "png": "image/png", "ico": "image/x-icon", "json": "application/json", "txt": "text/plain; charset=utf-8",
    "webmanifest": "application/manifest+json", "py": "text/plain; charset=utf-8", "map": "application/json",
    "woff2": "font/woff2",
  ]
  private static let compressible: Set<String> = ["css", "js", "svg", "json", "txt", "webmanifest", "map"]

  init(_ name: String, _ bytes: [UInt8]) {
    let ending = name.split(separator: ".").last.map(String.init) ?? ""
    let isCompressible = Self.compressible.contains(ending) && bytes.count > 200
    self.init(
      bytes: bytes, gzip: isCompressible ? PackedBytes { gzipped(bytes, level: 9) } : nil,
      brotli: isCompressible ? PackedBytes { brotlied(bytes, quality: 11) } : nil,
      type: Self.types[ending] ?? "application/octet-stream")
  }
}
