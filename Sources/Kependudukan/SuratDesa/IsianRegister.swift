import Bahasa
import Database

/// What the register says to one question of a letter: what it knows nobody types.
enum IsianRegister: Sendable, Equatable {
  case tetap(String)
  /// One of these people of the family card.
  case pilihan([AnggotaSurat])
  /// A number up to that many: the others on the card.
  case paling(Int)
  /// The register does not know it: it is typed.
  case ditulis
  /// What must be recorded first.
  case kurang(String)

  /// Whom it names.
  var orang: [Penduduk.ID] {
    if case .pilihan(let semua) = self { return semua.map(\.id) }
    return []
  }
}

extension SuratLayanan {
  /// Whom it names besides him of whom it is: those who were chosen from the register.
  var orangLain: [Penduduk.ID] {
    isian.filter { $0.key.hasSuffix("#") }.compactMap { Penduduk.ID($0.value) }.filter { $0 != penduduk }
  }
}

/// Somebody of the family of whom a letter is about, as a letter names him.
struct AnggotaSurat: Sendable, Equatable {
  let id: Penduduk.ID
  let nama: String
  let lahir: Tanggal
  let tempatLahir: String

  init(_ orang: Penduduk) {
    id = orang.id
    nama = orang.biodata.nama
    lahir = orang.biodata.tanggalLahir
    tempatLahir = orang.biodata.tempatLahir
  }
}

extension MedanSurat {
  /// Where the key of the chosen person is kept beside the name.
  var kunci: String { "\(nama)#" }

  /// Names that a text may use of the person chosen here: `{anak}`, `{anak_umur}`, `{anak_lahir}`, `{anak_tempat}`.
  var token: [String] {
    jenis.isPilihan ? [nama, "\(nama)_umur", "\(nama)_lahir", "\(nama)_tempat"] : [nama]
  }

  /// - Throws: `FieldErrors` at `bidang`.
  func nilai(_ tulisan: String, menurut register: IsianRegister, bidang: String) throws(FieldErrors)
    -> [String: String]
  {
    switch register {
    case .tetap(let nilai): return [nama: nilai]
    case .kurang(let kalimat): throw FieldErrors(bidang, kalimat)
    case .ditulis: return [nama: try nilai(tulisan, bidang: bidang)]
    case .paling(let most):
      let teks = try nilai(tulisan, bidang: bidang)
      guard Int(teks.filter(\.isNumber)) ?? .max <= most else { throw FieldErrors(bidang, terlalu(most)) }
      return [nama: teks]
    case .pilihan(let orang):
      guard let satu = orang.first(where: { $0.id.description == tulisan.rapi }) else {
        throw FieldErrors(bidang, "Pilih \(label.lowercased()) dari kartu keluarga.")
      }
      return [nama: satu.nama, kunci: satu.id.description]
    }
  }

  /// What in a letter the register no longer bears out; nil while nothing was filled in.
  func bantahan(_ isian: [String: String], menurut register: IsianRegister) -> String? {
    if case .kurang(let kalimat) = register { return kalimat }
    guard let tertulis = isian[nama], !tertulis.isEmpty else { return nil }
    switch register {
    case .ditulis, .kurang: return nil
    case .tetap(let nilai):
      return nilai == tertulis
        ? nil : "Menurut register, \(label.lowercased()): \(nilai). Di surat tertulis \(tertulis)."
    case .paling(let most): return Int(tertulis.filter(\.isNumber)) ?? .max <= most ? nil : terlalu(most)
    case .pilihan(let orang):
      return orang.contains { $0.id.description == isian[kunci] && $0.nama == tertulis }
        ? nil : "\(label): “\(tertulis)” tidak ada di kartu keluarganya menurut register. Pilih kembali."
    }
  }

  private func terlalu(_ most: Int) -> String {
    "Menurut register, selain pemohon ada \(most) orang di kartu keluarganya."
  }
}

extension MedanSurat.Jenis {
  var isPilihan: Bool { self == .anak || self == .anggota || self == .tanpaAkta || self == .pasangan }
}
