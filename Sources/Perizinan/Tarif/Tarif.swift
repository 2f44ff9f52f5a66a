/// What a service costs, from a day on, by which regulation, and how it is worked out.
package struct Tarif: Sendable, Equatable {
  package let berlaku: MasaBerlaku
  /// Codes of `Layanan.dasar`.
  package let dasar: [String]
  /// Free by law: then nothing else is said.
  package let bebas: Bool
  package let tetapan: [TetapanTarif]
  package let tabel: [TabelTarif]
  package let langkah: [LangkahRumus]
  package let pembulatan: Pembulatan?
  package let contoh: [ContohTarif]
}

/// A number that the regency sets: the price of a square metre.
package struct TetapanTarif: Sendable, Equatable {
  package let kode: String
  package let nama: String
  package let nilai: Pecahan
  package let satuan: String
}

/// A value that depends on a field, by its choice or by the band in which its number lies.
package struct TabelTarif: Sendable, Equatable {
  /// How the values of the bands may follow each other.
  package enum Arah: String, Sendable, CaseIterable {
    case naik, turun, bebas
  }

  package let kode: String
  package let nama: String
  package let menurut: String
  package let isi: Isi
  package let arah: Arah

  /// How a table is read: by choice, or by bands of a number.
  package enum Isi: Sendable, Equatable {
    case pilihan([NilaiPilihan])
    /// Each band begins where the one before ends; the last may have no end.
    case pita([Pita])
  }

  /// What a table has for one choice.
  package struct NilaiPilihan: Sendable, Equatable {
    package let pilihan: String
    package let nilai: Pecahan
  }

  /// What a table has for a band of numbers.
  package struct Pita: Sendable, Equatable {
    /// The band holds what is more than this…
    package let dari: Pecahan
    /// … and at most this; nil: everything above.
    package let sampai: Pecahan?
    package let nilai: Pecahan
  }
}

/// One line of the calculation; the last one is the fee before it is rounded.
package struct LangkahRumus: Sendable, Equatable {
  package let kode: String
  package let nama: DuaBahasa
  package let rumus: Rumus
  /// Nil: always.
  package let bila: Rumus?
}

/// What must come out for given fields.
package struct ContohTarif: Sendable, Equatable {
  package let nama: String
  package let isian: [IsianContoh]
  package let hasil: Int
}
