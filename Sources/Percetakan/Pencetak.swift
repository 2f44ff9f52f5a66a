/// A printer as its print system describes it.
package struct Pencetak: Sendable, Equatable {
  /// How it is reached: `ipp://localhost:631/printers/kartu-1`.
  package let uri: String
  package let nama: String
  /// What its keeper wrote about it: place, model.
  package let keterangan: String
  package let keadaan: Keadaan
  /// Whether it takes jobs at all.
  package let menerima: Bool
  /// What it says of itself, in its own words: `media-empty`.
  package let sebab: [String]

  package enum Keadaan: Sendable, Equatable { case siap, mencetak, berhenti, lain }
}

/// How far a job has come.
package struct KeadaanCetak: Sendable, Equatable {
  package enum Tahap: Sendable, Equatable {
    case menunggu, ditahan, berjalan, selesai, gagal, dibatalkan

    /// Nothing more will happen by itself.
    package var isAkhir: Bool { self == .selesai || self == .gagal || self == .dibatalkan }
  }

  package let tahap: Tahap
  /// What the printer says about it; empty when it says nothing.
  package let pesan: String

  package init(_ tahap: Tahap, pesan: String = "") {
    self.tahap = tahap
    self.pesan = pesan
  }
}

package enum PercetakanError: Error, Equatable {
  /// No address of a printer: `ipp://` or `ipps://` with a host.
  case alamat(String)
  /// Nobody answers there in time.
  case takTerhubung(String)
  /// The print system refuses; with its words.
  case ditolak(String)
}
