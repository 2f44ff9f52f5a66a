/// A stage of an application: who must do what, and whose clock runs.
package struct Tahap: Sendable, Equatable {
  /// What is done there; the screen of the stage follows from it.
  package enum Tugas: String, Sendable, CaseIterable {
    /// Taken in at a counter, or on the net: the papers are there, nobody has looked into them.
    case daftar
    case periksa, survei, rekomendasi, tetapkan, bayar, konsep, paraf
    case tandaTangan = "tanda_tangan"
    case serah
    /// The applicant completes or mends.
    case perbaiki
    case selesai, tolak, cabut
    /// Not answered in time by the applicant.
    case gugur
  }

  /// Whose clock runs while it is there.
  package enum Jam: String, Sendable, CaseIterable {
    /// The office's.
    case jalan
    /// Paused: the applicant must act.
    case pemohon
    /// Paused: another authority must act, and its clock runs.
    case luar
    /// Over.
    case berhenti
  }

  package let kode: String
  package let nama: DuaBahasa
  package let tugas: Tugas
  /// Who acts; nil where the system does, or nobody any more.
  package let peran: PeranAlur?
  /// The share of the promise, in days of its kind.
  package let hari: Int
  package let jam: Jam
  /// Who is asked at the same time; the stage ends when all have answered.
  package let cabang: [Cabang]
  /// The letter that is made when it ends here.
  package let surat: String?

  /// Whether nothing follows: the application has ended here.
  package var akhir: Bool {
    switch tugas {
    case .selesai, .tolak, .cabut, .gugur: true
    case .daftar, .periksa, .survei, .rekomendasi, .tetapkan, .bayar, .konsep, .paraf, .tandaTangan, .serah,
      .perbaiki:
      false
    }
  }
}

/// One of those who are asked side by side for a technical recommendation.
package struct Cabang: Sendable, Equatable {
  package let kode: String
  package let nama: DuaBahasa
  package let peran: PeranAlur
  /// The agency, by its code in the organisation.
  package let instansi: String
  package let hari: Int
  /// Nil: always asked.
  package let bila: Rumus?
}

/// In which part somebody acts in a stage. Which people play it is set per office.
package enum PeranAlur: String, Sendable, CaseIterable {
  case pemohon, sistem, loket, verifikator, surveyor, teknis, penetap, konseptor
  case paraf1 = "paraf_1"
  case paraf2 = "paraf_2"
  case paraf3 = "paraf_3"
  case penandatangan, penyerah

  /// Whether it is an officer's.
  package var petugas: Bool { self != .pemohon && self != .sistem }
}
