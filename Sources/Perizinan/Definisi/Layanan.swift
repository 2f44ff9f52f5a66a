import Bahasa

/// A permit or another service of the one door, as one file defines it. An application keeps the version it began with.
package struct Layanan: Sendable, Equatable {
  /// Whether it ends in a permit or in another paper.
  package enum Golongan: String, Sendable, CaseIterable {
    case izin, nonizin
  }

  /// For whom: the finder asks for it first.
  package enum Kelas: String, Sendable, CaseIterable {
    case umum, bisnis, pemerintah, pns, wna
  }

  /// How sure it is that this is what the regency does.
  package enum Kepastian: String, Sendable, CaseIterable {
    /// Read in a regulation or a published standard of this regency.
    case bersumber
    /// Read of another regency, or proposed: an administrator checks it before it is shown as law.
    case rekonstruksi
  }

  package let kode: String
  /// Its place in the catalogue: `01` to `52`, `N1` to `N10`.
  package let nomor: String
  package let nama: DuaBahasa
  package let ringkas: DuaBahasa
  package let golongan: Golongan
  package let kelas: [Kelas]
  /// The occasions in life at which it is needed, by code of `PeristiwaHidup`.
  package let peristiwa: [String]
  /// What people call it.
  package let kataLain: [String]
  package let kepastian: Kepastian
  package let versi: Int
  package let berlaku: MasaBerlaku
  /// What came before and what replaces it, by regulation.
  package let menggantikan: [Pengganti]
  package let digantikan: [Pengganti]
  package let dasar: [DasarHukum]
  /// The agency that answers for it, by its code in the organisation.
  package let instansi: String
  package let janji: Janji
  package let syarat: [Syarat]
  package let isian: [Isian]
  package let alur: Alur
  package let tarif: [Tarif]
  package let delegasi: [Delegasi]
  package let dokumen: Keluaran?
  package let pemberitahuan: [KabarTahap]
  package let contoh: [ContohPermohonan]
}

/// Words in Indonesian, and in English where foreigners read them.
package struct DuaBahasa: Sendable, Equatable {
  package let id: String
  package let en: String

  package init(_ id: String, en: String = "") {
    self.id = id
    self.en = en
  }
}

/// From which day to which a rule is in force.
package struct MasaBerlaku: Sendable, Equatable {
  package let sejak: Tanggal
  /// Nil while no end is known.
  package let sampai: Tanggal?

  /// Whether it is in force on that day; both ends belong to it.
  package func memuat(_ hari: Tanggal) -> Bool { hari >= sejak && sampai.map { hari <= $0 } ?? true }
}

/// Another service in the place of this one.
package struct Pengganti: Sendable, Equatable {
  /// A service of the catalogue, or nil where the new one is served elsewhere.
  package let kode: String?
  package let nama: String
  package let dasar: String
}

/// A regulation on which something rests.
package struct DasarHukum: Sendable, Equatable {
  /// By which the rest of the file refers to it.
  package let kode: String
  package let nama: String
  package let tentang: String
}
