import Foundation

/// An IPv4 or IPv6 address as it is written in the trail and counted by.
struct AlamatJaringan: Sendable, Equatable {
  let teks: String
  let bytes: [UInt8]

  /// Nil when `teks` is no address. IPv4 within IPv6 (`::ffff:10.0.0.1`) is the IPv4 address.
  init?(_ teks: String) {
    var v4 = in_addr()
    var v6 = in6_addr()
    if inet_pton(AF_INET, teks, &v4) == 1 {
      bytes = withUnsafeBytes(of: &v4) { Array($0) }
    } else if inet_pton(AF_INET6, teks, &v6) == 1 {
      let semua = withUnsafeBytes(of: &v6) { Array($0) }
      let dipetakan = semua.prefix(12) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff]
      bytes = dipetakan ? Array(semua.suffix(4)) : semua
    } else {
      return nil
    }
    self.teks = bytes.count == 4 ? bytes.map(String.init).joined(separator: ".") : teks.lowercased()
  }

  /// The network that one subscriber usually has to himself: /24 of IPv4, /48 of IPv6.
  var awalan: String {
    let bagian = bytes.prefix(bytes.count == 4 ? 3 : 6)
    return bagian.map(String.init).joined(separator: ".")
  }
}
