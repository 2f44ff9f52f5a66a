/// A piece of running text in one manner of writing.
package struct Potongan: Sendable, Equatable {
  package var teks: String
  package var gaya: GayaTeks

  package init(_ teks: String, _ gaya: GayaTeks = []) {
    self.teks = teks
    self.gaya = gaya
  }
}

package struct GayaTeks: OptionSet, Sendable, Hashable {
  package let rawValue: Int
  package init(rawValue: Int) { self.rawValue = rawValue }

  package static let tebal = GayaTeks(rawValue: 1)
  package static let miring = GayaTeks(rawValue: 2)
  package static let garisBawah = GayaTeks(rawValue: 4)
}

package enum Rata: String, Sendable, Equatable, Codable { case kiri, tengah, kanan, penuh }

/// A paragraph. Indents are millimetres; the space before and after, and the size, are points.
package struct Paragraf: Sendable, Equatable {
  package var potongan: [Potongan]
  package var rata: Rata
  package var indenAwal: Double
  package var indenKiri: Double
  package var sebelum: Double
  package var sesudah: Double
  package var huruf: Huruf?
  package var ukuran: Double?
  package var spasi: Double?
  package var warna: Warna
  /// A heading: never the last thing on a page.
  package var ikutBerikutnya: Bool
  package var pemuatan: Pemuatan

  /// What happens to text wider than its column.
  package enum Pemuatan: Sendable, Equatable {
    case pindahBaris
    /// Set smaller, down to two thirds, so that it stays on one line: the name of an office in a letterhead.
    case perkecil
  }

  package init(
    _ potongan: [Potongan], rata: Rata = .kiri, indenAwal: Double = 0, indenKiri: Double = 0,
    sebelum: Double = 0, sesudah: Double = 0, huruf: Huruf? = nil, ukuran: Double? = nil,
    spasi: Double? = nil, warna: Warna = .hitam, ikutBerikutnya: Bool = false,
    pemuatan: Pemuatan = .pindahBaris
  ) {
    self.potongan = potongan
    self.rata = rata
    self.indenAwal = indenAwal
    self.indenKiri = indenKiri
    self.sebelum = sebelum
    self.sesudah = sesudah
    self.huruf = huruf
    self.ukuran = ukuran
    self.spasi = spasi
    self.warna = warna
    self.ikutBerikutnya = ikutBerikutnya
    self.pemuatan = pemuatan
  }
}
