/// What a token may be used for. Modules name theirs where their endpoints are; which there are is read from the routes.
package struct Cakupan: Sendable, Hashable, Comparable {
  /// `surat:baca`
  package let kode: String
  /// What completes "Token ini boleh …".
  package let sebutan: String

  package init(_ kode: StaticString, _ sebutan: String) {
    self.kode = "\(kode)"
    self.sebutan = sebutan
  }

  package static func == (kiri: Self, kanan: Self) -> Bool { kiri.kode == kanan.kode }
  package static func < (kiri: Self, kanan: Self) -> Bool { kiri.kode < kanan.kode }
  package func hash(into hasher: inout Hasher) { hasher.combine(kode) }
}
