/// Rows of label, colon and value with a hanging indent, as `Nomor`, `Sifat`, `Lampiran`, `Hal`, or as
/// `Menimbang`. Values flow over pages like any other text.
package struct Isian: Sendable, Equatable {
  package var baris: [Baris]
  /// The width of the labels in millimetres; nil: as wide as the widest.
  package var lebarLabel: Double?
  /// Space between rows, in points.
  package var sela: Double
  package var indenKiri: Double

  package struct Baris: Sendable, Equatable {
    package var label: Potongan
    package var nilai: [Blok]
    /// Between label and value; empty for none.
    package var pemisah: String

    package init(_ label: String, _ nilai: String, gaya: GayaTeks = []) {
      self.init(Potongan(label), [.paragraf(Paragraf([Potongan(nilai, gaya)]))])
    }

    package init(_ label: Potongan, _ nilai: [Blok], pemisah: String = ":") {
      self.label = label
      self.nilai = nilai
      self.pemisah = pemisah
    }
  }

  package init(_ baris: [Baris], lebarLabel: Double? = nil, sela: Double = 0, indenKiri: Double = 0) {
    self.baris = baris
    self.lebarLabel = lebarLabel
    self.sela = sela
    self.indenKiri = indenKiri
  }
}
