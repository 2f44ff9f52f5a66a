import Bahasa
import Database
import Organisasi

/// What of a person is counted.
struct CiriHitung: Sendable {
  let desa: UnitKerja.ID
  let kelamin: JenisKelamin
  let lahir: Tanggal
  let agama, pendidikan, pekerjaan, statusKawin, golonganDarah, kewarganegaraan, shdk: Int

  init(_ orang: Penduduk) {
    let b = orang.biodata
    desa = orang.desa
    kelamin = b.jenisKelamin
    lahir = b.tanggalLahir
    agama = b.agama
    pendidikan = b.pendidikan
    pekerjaan = b.pekerjaan
    statusKawin = b.statusKawin.rawValue
    golonganDarah = b.golonganDarah
    kewarganegaraan = b.kewarganegaraan.rawValue
    shdk = b.shdk.rawValue
  }

  /// Who was born after `per` is 0 years old all the same.
  func kode(_ elemen: Elemen, pada per: Tanggal) -> Int {
    switch elemen {
    case .umur: max(0, lahir.umur(pada: per))
    case .agama: agama
    case .pendidikan: pendidikan
    case .pekerjaan: pekerjaan
    case .statusKawin: statusKawin
    case .golonganDarah: golonganDarah
    case .kewarganegaraan: kewarganegaraan
    case .shdk: shdk
    }
  }
}

extension CiriHitung: RowDecodable {
  static let kolom: SQL = """
    desa, jenis_kelamin, tanggal_lahir, agama, pendidikan, pekerjaan, status_kawin, golongan_darah, kewarganegaraan, shdk
    """

  init(row: Row) throws {
    desa = try row["desa"]
    kelamin = try row["jenis_kelamin"]
    lahir = try row["tanggal_lahir"]
    agama = try row["agama"]
    pendidikan = try row["pendidikan"]
    pekerjaan = try row["pekerjaan"]
    statusKawin = try row["status_kawin"]
    golonganDarah = try row["golongan_darah"]
    kewarganegaraan = try row["kewarganegaraan"]
    shdk = try row["shdk"]
  }
}
