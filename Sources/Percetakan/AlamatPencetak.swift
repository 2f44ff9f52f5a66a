import CCups

/// The address of a printer, taken apart.
struct AlamatPencetak: Sendable, Equatable {
  let uri: String
  let host: String
  let port: Int
  let jalur: String
  let tersandi: Bool

  /// - Throws: `PercetakanError.alamat` for what is no IPP address.
  init(_ uri: String) throws(PercetakanError) {
    var skema = [CChar](repeating: 0, count: 32)
    var nama = [CChar](repeating: 0, count: 256)
    var host = [CChar](repeating: 0, count: 256)
    var jalur = [CChar](repeating: 0, count: 1024)
    var port: Int32 = 0
    let urai = httpSeparateURI(
      HTTP_URI_CODING_ALL, uri, &skema, Int32(skema.count), &nama, Int32(nama.count), &host,
      Int32(host.count),
      &port, &jalur, Int32(jalur.count))
    let jenis = Self.teks(skema)
    guard urai.rawValue >= HTTP_URI_STATUS_OK.rawValue, ["ipp", "ipps"].contains(jenis),
      !Self.teks(host).isEmpty
    else { throw .alamat(uri) }
    self.uri = uri
    self.host = Self.teks(host)
    self.port = port > 0 ? Int(port) : 631
    self.jalur = Self.teks(jalur)
    tersandi = jenis == "ipps"
  }

  private static func teks(_ c: [CChar]) -> String {
    String(decoding: c.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
