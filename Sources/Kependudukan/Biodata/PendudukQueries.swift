import Bahasa
import Database
import Foundation

extension SQL {
  static let kolomPenduduk: SQL = """
    id, nik, nik_sidik, nik_sementara, nama, jenis_kelamin, tempat_lahir, tanggal_lahir, lahir_perkiraan, agama,
    pendidikan, pekerjaan, status_kawin, golongan_darah, kewarganegaraan, shdk, nama_ayah, nama_ibu, nik_ayah,
    nik_ayah_sidik, nik_ibu, nik_ibu_sidik, rincian, keluarga, keluarga_terakhir, desa, status, versi, ubahan,
    peristiwa
    """
}

extension Tx {
  package func penduduk(_ id: Penduduk.ID) throws -> Penduduk? {
    try first("SELECT \(.kolomPenduduk) FROM penduduk WHERE id = \(id)")
  }

  /// The one who has that NIK, in whatever village. `sidik` is `Sandi.sidik(nik)`.
  package func penduduk(sidik: [UInt8]) throws -> Penduduk? {
    try first("SELECT \(.kolomPenduduk) FROM penduduk WHERE nik_sidik = \(sidik)")
  }

  /// The living members of a family, head first, then in the order of a kartu keluarga.
  package func anggota(_ keluarga: KartuKeluarga.ID) throws -> [Penduduk] {
    try all(
      """
      SELECT \(.kolomPenduduk)
      FROM penduduk
      WHERE keluarga = \(keluarga)
      ORDER BY shdk, tanggal_lahir, id
      """)
  }

  /// Those who were written after `ubahan`, in the order of writing: for an index that is kept in memory.
  package func penduduk(sesudah ubahan: Int64, batas: Int) throws -> [Penduduk] {
    try all(
      """
      SELECT \(.kolomPenduduk)
      FROM penduduk
      WHERE ubahan > \(ubahan)
      ORDER BY ubahan
      LIMIT \(batas)
      """)
  }
}

extension Penduduk: RowDecodable {
  package init(row: Row) throws {
    let rincian: String = try row["rincian"]
    self.init(
      id: try row["id"],
      biodata: Biodata(
        nama: try row["nama"], jenisKelamin: try row["jenis_kelamin"], tempatLahir: try row["tempat_lahir"],
        tanggalLahir: try row["tanggal_lahir"], lahirPerkiraan: try row["lahir_perkiraan"],
        agama: try row["agama"], pendidikan: try row["pendidikan"], pekerjaan: try row["pekerjaan"],
        statusKawin: try row["status_kawin"], golonganDarah: try row["golongan_darah"],
        kewarganegaraan: try row["kewarganegaraan"], shdk: try row["shdk"], namaAyah: try row["nama_ayah"],
        namaIbu: try row["nama_ibu"],
        rincian: rincian == "{}" ? RincianPenduduk() : try dariJSON(RincianPenduduk.self, rincian)),
      nik: NomorTersegel(try row["nik"], try row["nik_sidik"]), nikSementara: try row["nik_sementara"],
      nikAyah: NomorTersegel(try row["nik_ayah"], try row["nik_ayah_sidik"]),
      nikIbu: NomorTersegel(try row["nik_ibu"], try row["nik_ibu_sidik"]),
      keluarga: try row["keluarga"], keluargaTerakhir: try row["keluarga_terakhir"], desa: try row["desa"],
      status: try row["status"], versi: try row["versi"], ubahan: try row["ubahan"],
      peristiwa: try row["peristiwa"])
  }
}

/// Text of a value that a column keeps whole.
func json(_ nilai: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(nilai), as: UTF8.self)
}

func dariJSON<T: Decodable>(_ type: T.Type, _ teks: String) throws -> T {
  try JSONDecoder().decode(type, from: Data(teks.utf8))
}
