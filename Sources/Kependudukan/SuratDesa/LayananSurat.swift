import Bahasa
import Database

/// One kind of letter or certificate, as data that the regency keeps.
package struct LayananSurat: Sendable, Equatable {
  package let kode: String
  package internal(set) var nama: String
  /// As printed above the number.
  package internal(set) var judul: String
  package let penerbit: Penerbit
  package let bentuk: Bentuk
  package internal(set) var klasifikasi: String
  /// Whether the kecamatan enters it in its own register after the village has issued it.
  package internal(set) var perluRegistrasi: Bool
  /// For how many days it holds; 0 for ever.
  package internal(set) var masaHari: Int
  package internal(set) var medan: [MedanSurat]
  /// Paragraphs with `{names}` for what is filled in.
  package internal(set) var isi: [String]
  package internal(set) var syarat: [String]
  /// What the register must say of the person, since the letter asserts it.
  package internal(set) var ketentuan: [SyaratRegister]
  /// Whether anybody can have it at all, and whether a resident may ask for it from home.
  package internal(set) var aktif, untukWarga: Bool
  package internal(set) var kepastian: String

  package enum Penerbit: String, Sendable, SQLCodable { case desa, dukcapil }

  package enum Bentuk: String, Sendable, SQLCodable {
    case surat, biodata, skpwni, kk, kia
    case aktaLahir = "akta_lahir"
    case aktaMati = "akta_mati"
    case aktaKawin = "akta_kawin"
    case aktaCerai = "akta_cerai"

    /// Whether it is about somebody who lives here no more.
    var bagiYangKeluar: Bool { self == .aktaMati || self == .skpwni }
  }
}

extension LayananSurat {
  /// The paragraphs, without those that name something optional that was left empty.
  func alinea(_ isian: [String: String]) -> [String] {
    let kosong = medan.filter { $0.isOpsional && isian[$0.nama, default: ""].isEmpty }.map(\.nama)
    return isi.filter { Set(tokenSurat($0)).isDisjoint(with: kosong) }
  }
}

extension LayananSurat: RowDecodable {
  package init(row: Row) throws {
    kode = try row["kode"]
    nama = try row["nama"]
    judul = try row["judul"]
    penerbit = try row["penerbit"]
    bentuk = try row["bentuk"]
    klasifikasi = try row["klasifikasi"]
    perluRegistrasi = try row["registrasi"]
    masaHari = try row["masa_hari"]
    aktif = try row["aktif"]
    untukWarga = try row["untuk_warga"]
    kepastian = try row["kepastian"]
    let medan: String = try row["medan"]
    self.medan = medan.split(whereSeparator: \.isNewline)
      .compactMap { satu in
        let bagian = satu.split(separator: "|").map { String($0).rapi }
        guard bagian.count == 3, let jenis = MedanSurat.Jenis(rawValue: bagian[2]) else { return nil }
        return MedanSurat(nama: bagian[0], label: bagian[1], jenis: jenis)
      }
    let isi: String = try row["isi"]
    self.isi = isi.split(whereSeparator: \.isNewline).map { String($0).rapi }
    let syarat: String = try row["syarat"]
    self.syarat = syarat.split(whereSeparator: \.isNewline).map { String($0).rapi }
    let ketentuan: String? = try row["ketentuan"]
    self.ketentuan = try SyaratRegister.baca(ketentuan ?? "")
  }
}
