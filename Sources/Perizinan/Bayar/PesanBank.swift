import Foundation
import Hummingbird
import HTTPTypes
import NIOCore

/// A signed message between the bank and this installation, as it travels: the same in both directions.
struct PesanBank {
  static let waktu = HTTPField.Name("X-Kantaya-Waktu")
  static let tanda = HTTPField.Name("X-Kantaya-Tanda")
  /// How far both clocks may be apart, in seconds.
  static let selisih = 300.0
  static let terbesar = 16 * 1024

  let isi: [UInt8]

  /// The body of a request that was signed just now with `kunci`.
  /// - Throws: 401 for one that was not, 413 for one that is too large.
  init(_ request: Request, _ kunci: KunciBank, pada saat: Date) async throws {
    isi = Array((try await request.body.collect(upTo: Self.terbesar)).readableBytesView)
    guard let waktu = Self.waktu.flatMap({ request.headers[$0] }),
      let tanda = Self.tanda.flatMap({ request.headers[$0] }), kunci.sah(tanda, waktu, isi),
      let detik = Int64(waktu), abs(Double(detik) - saat.timeIntervalSince1970) <= Self.selisih
    else { throw HTTPError(.unauthorized) }
  }

  /// The headers that prove `isi`.
  static func kepala(_ isi: [UInt8], _ kunci: KunciBank, pada saat: Date) -> [String: String] {
    let waktu = "\(Int64(saat.timeIntervalSince1970))"
    return [
      "Content-Type": "application/json", "X-Kantaya-Waktu": waktu,
      "X-Kantaya-Tanda": kunci.tanda(waktu, isi),
    ]
  }
}
