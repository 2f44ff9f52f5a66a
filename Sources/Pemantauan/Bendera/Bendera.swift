/// What a monitor found: facts with causes, for the one who looks into it. It accuses nobody.
package struct Bendera: Sendable, Equatable {
  /// What kind of statement it is.
  package enum Sifat: String, Sendable {
    /// It happened; nothing was weighed.
    case fakta
    /// It stands out among peers, and may have an innocent cause.
    case pola
  }

  /// Who says so.
  package let pemantau: NamaPemantau
  /// A fact, or something that stands out.
  package let sifat: Sifat
  /// The case; nil when it is about an officer's files together.
  package let kasus: String?
  /// The officer; nil when the log names none.
  package let petugas: String?
  /// Which stage, in words; nil when it is about the whole case.
  package let tahap: String?
  /// How far it stands out.
  package let kekuatan: Kekuatan
  /// The numbers behind it.
  package let angka: [Angka]
  /// One to three Indonesian sentences.
  package let penjelasan: String
  /// What to rule out before asking anybody.
  package let periksaDahulu: [SebabWajar]
}

/// One number behind a flag.
package struct Angka: Sendable, Equatable {
  /// What was counted or measured.
  package let nama: String
  /// How much.
  package let nilai: Double
  /// `menit kerja`, `berkas`, `rupiah`; empty for a share or a bare number.
  package let satuan: String

  init(_ nama: String, _ nilai: Double, _ satuan: String = "") {
    self.nama = nama
    self.nilai = nilai
    self.satuan = satuan
  }
}
