import Bahasa
import Database

/// What somebody looks for, and what he may find.
package struct PermintaanCari: Sendable, Equatable {
  /// As typed: words that must all occur, `"words in quotes"` one after the other; the last word may be a beginning.
  package var teks: String
  package var jenis: Set<String>
  package var dari: Tanggal?
  package var sampai: Tanggal?
  package var unit: Int64?
  /// The beginning of a classification: `400.3` finds `400.3.11`, not `400.30`.
  package var klasifikasi: String?

  package init(
    _ teks: String, jenis: Set<String> = [], dari: Tanggal? = nil, sampai: Tanggal? = nil, unit: Int64? = nil,
    klasifikasi: String? = nil
  ) {
    self.teks = teks
    self.jenis = jenis
    self.dari = dari
    self.sampai = sampai
    self.unit = unit
    self.klasifikasi = klasifikasi
  }

  /// The marks a document must bear, one of each group.
  func tanda(hak: Set<HakCari>) -> [[String]] {
    var kelompok = [hak.map(Tanda.hak).sorted()]
    if !jenis.isEmpty { kelompok.append(jenis.map(Tanda.jenis).sorted()) }
    if let unit { kelompok.append([Tanda.unit(unit)]) }
    if let klasifikasi, klasifikasi.contains(where: { $0 != "." }) {
      kelompok.append([Tanda.klasifikasi(klasifikasi)])
    }
    // A range open at one end is left to the comparison of dates: it covers most documents anyway.
    if let dari, let sampai { kelompok.append(Tanda.masa(dari: dari, sampai: sampai)) }
    return kelompok
  }
}

/// One document that was found.
package struct TemuanCari: Sendable, Equatable, Identifiable {
  package typealias ID = Key<TemuanCari>

  /// Also the place from which the next page goes on.
  package let id: ID
  package let jenis: String
  package let objek: Int64
  package let judul: TeksBertanda
  /// The part of the text around the words that were looked for.
  package let cuplikan: TeksBertanda
  package let tanggal: Tanggal
  package let unit: Int64?
  package let klasifikasi: String?
}

/// Text in runs, of which some are to stand out.
package struct TeksBertanda: Sendable, Equatable {
  package struct Ruas: Sendable, Equatable {
    package let teks: String
    package let cocok: Bool

    package init(_ teks: String, cocok: Bool) {
      self.teks = teks
      self.cocok = cocok
    }
  }

  package let ruas: [Ruas]
  package var polos: String { ruas.map(\.teks).joined() }
}

/// One page of what was found, newest first.
package struct HalamanCari: Sendable, Equatable {
  package let temuan: [TemuanCari]
  /// Where the next page begins; nil on the last.
  package let berikutnya: TemuanCari.ID?
}
