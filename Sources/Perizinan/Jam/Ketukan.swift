import Foundation

/// From an instant on the clock is in a state, and why.
package struct Ketukan: Sendable, Equatable {
  package let saat: Date
  package let jam: Tahap.Jam
  /// What is being waited for: `menunggu kelengkapan dari pemohon: gambar, surat desa`.
  package let sebab: String

  package init(saat: Date, jam: Tahap.Jam, sebab: String) {
    self.saat = saat
    self.jam = jam
    self.sebab = sebab
  }
}

/// A stretch of time in which the clock was in one state.
package struct Ruas: Sendable, Equatable {
  package let dari: Date
  /// Nil while it lasts.
  package let sampai: Date?
  package let jam: Tahap.Jam
  package let sebab: String
  /// Office time within it.
  package let kerja: Duration
}
