/// A field of the form.
package struct Isian: Sendable, Equatable {
  /// What a field takes, and with it how it is asked for and checked.
  package enum Jenis: Sendable, Equatable {
    case teks(paling: Int)
    case paragraf(paling: Int)
    case angka(Rentang, satuan: String)
    case rupiah
    case tanggal
    case pilihan([PilihanIsian])
    case yaTidak
    case nik, telepon, surel, alamat
    /// One of the kecamatan of the regency, by name: where it is delegated, that office gets the application.
    case kecamatan
    /// Latitude and longitude, chosen on a map or from the telephone.
    case letak
  }

  /// Who sees what was filled in.
  package enum Penglihat: String, Sendable, CaseIterable {
    /// Anybody who follows the application.
    case publik
    /// The applicant and the officers of the application.
    case petugas
  }

  package var kode: String
  package let nama: DuaBahasa
  package let bantuan: DuaBahasa
  package let jenis: Jenis
  package let wajib: Bool
  /// Nil: asked always.
  package let bila: Rumus?
  package let penglihat: Penglihat
  /// Whether it tells of a person (UU 27/2022 Pasal 4): such a field is never public.
  package let pribadi: Bool
  /// What of the register fills it in, with the applicant's consent.
  package let dariRegister: KolomRegister?
  /// The service whose decision has this number: applied for together with it, the field is filled in when that is signed.
  package let dariLayanan: String?
}

/// The least and the most; nil for no bound.
package struct Rentang: Sendable, Equatable {
  package let paling: (sedikit: Pecahan?, banyak: Pecahan?)

  package static func == (a: Rentang, b: Rentang) -> Bool {
    a.paling.sedikit == b.paling.sedikit && a.paling.banyak == b.paling.banyak
  }

  func memuat(_ angka: Pecahan) -> Bool {
    paling.sedikit.map { angka >= $0 } ?? true && paling.banyak.map { angka <= $0 } ?? true
  }
}

/// One of the answers of a field.
package struct PilihanIsian: Sendable, Equatable {
  package let kode: String
  package let nama: DuaBahasa
}

/// What the population register can fill in.
package enum KolomRegister: String, Sendable, CaseIterable {
  case nik, nama, tempatLahir = "tempat_lahir", tanggalLahir = "tanggal_lahir", jenisKelamin = "jenis_kelamin"
  case alamat, pekerjaan, kewarganegaraan
}

extension Isian.Jenis {
  /// Kinds that always tell of a person.
  var selaluPribadi: Bool {
    switch self {
    case .nik, .telepon, .surel: true
    case .teks, .paragraf, .angka, .rupiah, .tanggal, .pilihan, .yaTidak, .alamat, .kecamatan, .letak: false
    }
  }
}
