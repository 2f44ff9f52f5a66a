/// The way of an application through its stages.
package struct Alur: Sendable, Equatable {
  /// `L`, `A`, `T`, `R`, `B`, `K`: from which pattern it was made; empty for one of its own.
  package let pola: String
  package let tahap: [Tahap]
  package let transisi: [Transisi]
  /// Stages of which nobody may act in two of the same application.
  package let pisah: [[String]]

  /// Where an application begins; nil in a flow without stages, which the linter refuses.
  package var awal: Tahap? { tahap.first }

  /// The stage of that code; nil when there is none.
  package func tahap(_ kode: String) -> Tahap? { tahap.first { $0.kode == kode } }

  /// Where an act leads: one stage, or all that ask to complete, when it leads back to whoever asked.
  package func tujuan(_ satu: Transisi) -> [String] {
    guard satu.ke == Transisi.asal else { return [satu.ke] }
    return transisi.filter { $0.ke == satu.dari && $0.arah == .kembali }.map(\.dari)
  }

  /// What may follow a stage, in the order of the file: the first whose condition holds is taken.
  package func dari(_ kode: String) -> [Transisi] { transisi.filter { $0.dari == kode } }

  /// Whether who acted in one may not act in the other.
  package func terpisah(_ a: String, _ b: String) -> Bool {
    a != b && pisah.contains { $0.contains(a) && $0.contains(b) }
  }
}

/// What may be done in a stage, and where it leads.
package struct Transisi: Sendable, Equatable {
  /// What it means for the application; the first `lanjut` whose condition holds is the straight way.
  package enum Arah: String, Sendable, CaseIterable {
    case lanjut, kembali, tolak, cabut, gugur
  }

  /// As `ke`: back to the stage from which it came.
  package static let asal = "asal"

  package let dari: String
  /// The verb on the button, in the address as it is: `terima`, `kembalikan`.
  package let tindakan: String
  package let nama: DuaBahasa
  package let ke: String
  package let arah: Arah
  /// Nil: who acts in the stage.
  package let peran: PeranAlur?
  /// Nil: always possible.
  package let bila: Rumus?
  /// Whether a reason must be given.
  package let beralasan: Bool
}
