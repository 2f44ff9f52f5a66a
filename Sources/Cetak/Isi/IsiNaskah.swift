/// The body of a letter as the editor makes it and the database keeps it: structure and emphasis, no layout.
/// Stored as JSON; a case, once released, keeps its name for ever.
package struct IsiNaskah: Sendable, Equatable, Codable {
  package var blok: [BlokIsi]

  package init(_ blok: [BlokIsi] = []) { self.blok = blok }

  private enum CodingKeys: String, CodingKey { case blok }
}

/// One block of a body.
package indirect enum BlokIsi: Sendable, Equatable {
  case paragraf([TeksIsi], rata: Rata = .penuh, menjorok: Bool = true)
  case judul([TeksIsi])
  case daftar(DaftarIsi)
  case tabel(TabelIsi)
  /// Rows of label and value, as the day, time and place of a meeting.
  case isian([IsianIsi])
}

/// A piece of text with its emphasis.
package struct TeksIsi: Sendable, Equatable {
  package var teks: String
  package var gaya: GayaTeks

  package init(_ teks: String, _ gaya: GayaTeks = []) {
    self.teks = teks
    self.gaya = gaya
  }
}

package struct DaftarIsi: Sendable, Equatable {
  package var penanda: Penanda
  /// The blocks of each item; a nested list is a block.
  package var butir: [[BlokIsi]]
  /// The number of the first item: a list goes on after a paragraph between its items.
  package var mulai: Int

  package enum Penanda: String, Sendable, Codable {
    case angka, huruf, angkaKurung, hurufKurung, romawi, bulat, strip
  }

  package init(_ penanda: Penanda, _ butir: [[BlokIsi]], mulai: Int = 1) {
    self.penanda = penanda
    self.butir = butir
    self.mulai = mulai
  }
}

package struct TabelIsi: Sendable, Equatable, Codable {
  /// The share of each column in the width.
  package var lajur: [Double]
  package var kepala: [[TeksIsi]]
  package var baris: [[[TeksIsi]]]

  package init(lajur: [Double], kepala: [[TeksIsi]], baris: [[[TeksIsi]]]) {
    self.lajur = lajur
    self.kepala = kepala
    self.baris = baris
  }
}

package struct IsianIsi: Sendable, Equatable, Codable {
  package var label: String
  package var nilai: [TeksIsi]

  package init(_ label: String, _ nilai: [TeksIsi]) {
    self.label = label
    self.nilai = nilai
  }
}
