import Bahasa
import Seeds

/// One row of `unit-kabupaten.csv`.
struct BarisUnit {
  let kode: String
  let induk: String
  let jenis: UnitKerja.Jenis
  let nama: String
  let singkatan: String
  let sebutanPimpinan: String
  let eselon: String
  let pembina: String
  let wilayah: String?
  let kepastian: Kepastian
  let catatan: String

  init(_ baris: [String: String]) throws {
    kode = baris["kode", default: ""]
    guard let jenis = UnitKerja.Jenis(rawValue: baris["jenis", default: ""]),
      let kepastian = Kepastian(rawValue: baris["kepastian", default: ""])
    else { throw KabupatenContohError.tabelRusak("unit-kabupaten.csv: \(kode)") }
    self.jenis = jenis
    self.kepastian = kepastian
    induk = baris["kode_induk", default: ""]
    nama = baris["nama", default: ""]
    singkatan = baris["singkatan", default: ""]
    sebutanPimpinan = baris["sebutan_pimpinan", default: ""]
    eselon = baris["eselon", default: ""]
    pembina = baris["pembina", default: ""]
    wilayah = baris["kode_wilayah"].flatMap { $0.isEmpty ? nil : $0 }
    catatan = baris["catatan", default: ""]
  }

  static func semua() throws -> [BarisUnit] { try Seeds.rows("unit-kabupaten.csv").map(BarisUnit.init) }

  /// Its leader's position, as it stands above a signature.
  var jabatanPimpinan: String {
    switch jenis {
    case .bupati: nama
    case .setda, .inspektorat, .setwan: sebutanPimpinan
    case .stafAhli, .asisten: nama
    case .kecamatan: nama.replacing("Kecamatan", with: "Camat")
    case .rsud: "Direktur \(nama)"
    case .badan where sebutanPimpinan == "Kepala Pelaksana": "Kepala Pelaksana \(nama)"
    default: "Kepala \(nama)"
    }
  }

  /// Letters reach staf ahli and asisten through the Setda's tata usaha.
  var kantor: Bool { jenis != .stafAhli && jenis != .asisten }

  var derajat: Derajat {
    switch (jenis, eselon) {
    case (.bupati, _): .kepalaDaerah
    case (.kecamatan, _): .camat
    case (.rsud, "II.b"): .dokterUtama
    case (.puskesmas, _), (.rsud, _), (.uptd, _): .dokter
    case (_, "II.a"): .sekda
    case (_, "II.b"): kode == "05" ? .dokterUtama : .iib
    case (_, "III.a"): .iiia
    default: .iva
    }
  }

  /// In stages, as regencies do it: the pilots first, then the other offices, kecamatan, desa at last.
  func siap(pada tanggal: Tanggal) -> Tanggal? {
    guard kantor else { return nil }
    let perintis: Set = ["00", "01", "05", "17", "22"]
    if perintis.contains(kode) || jenis == .bagian { return tanggal + -300 }
    switch jenis {
    case .kecamatan, .puskesmas: return tanggal + -150
    default: return tanggal + -240
    }
  }
}
