import Bahasa
import Database
import Organisasi
import Pencocokan

/// What the search for doubles reads of a person. Kept as it is stored: the whole register is read, and most of it is only
/// compared.
struct OrangGanda: RowDecodable, Sendable {
  let id: Int64
  private let status: String
  /// The place in the order of writing.
  let ubahan: Int64
  private let nama, tempatLahir, namaAyah, namaIbu, jenisKelamin, lahir: String
  /// 0 for nobody's.
  private let keluarga: Int64
  private let desa: Int64

  static let kolom: SQL = """
    id, nama, jenis_kelamin, tempat_lahir, tanggal_lahir, nama_ayah, nama_ibu,
    COALESCE(keluarga, keluarga_terakhir, 0) AS keluarga, desa, status, ubahan
    """

  init(row: Row) throws {
    id = try row["id"]
    nama = try row["nama"]
    jenisKelamin = try row["jenis_kelamin"]
    tempatLahir = try row["tempat_lahir"]
    lahir = try row["tanggal_lahir"]
    namaAyah = try row["nama_ayah"]
    namaIbu = try row["nama_ibu"]
    keluarga = try row["keluarga"]
    desa = try row["desa"]
    status = try row["status"]
    ubahan = try row["ubahan"]
  }

  var isSah: Bool { status != StatusPenduduk.tidakSah.rawValue }

  /// `induk`: the kecamatan of each village.
  func catatan(_ induk: [UnitKerja.ID: UnitKerja.ID]) -> CatatanOrang {
    let desa = UnitKerja.ID(rawValue: desa)
    var catatan = CatatanOrang(id: id)
    catatan.nama = nama
    catatan.kelamin = jenisKelamin
    catatan.lahir = TanggalLahir(lahir)
    catatan.tempatLahir = tempatLahir
    catatan.ayah = namaAyah
    catatan.ibu = namaIbu
    catatan.nomorKK = keluarga == 0 ? "" : String(keluarga)
    catatan.wilayah = [induk[desa]?.description ?? "", desa.description]
    return catatan
  }
}

/// What was written after a place in the order of writing, in three numbers: any later writing changes one of them.
struct JejakTulisan: RowDecodable, Equatable, Sendable {
  private let banyak: Int
  private let akhir, jumlah: Int64

  init(row: Row) throws {
    banyak = try row["banyak"]
    akhir = try row["akhir"]
    jumlah = try row["jumlah"]
  }
}

extension Tx {
  func jejakTulisan(sesudah ubahan: Int64) throws -> JejakTulisan? {
    try first(
      """
      SELECT COUNT(*) AS banyak, COALESCE(MAX(ubahan), 0) AS akhir,
             CAST(COALESCE(SUM(ubahan % 1000000007), 0) AS BIGINT) AS jumlah
      FROM penduduk
      WHERE ubahan > \(ubahan)
      """)
  }

  /// The kecamatan of each village.
  func indukDesa() throws -> [UnitKerja.ID: UnitKerja.ID] {
    let daftar: [(UnitKerja.ID, UnitKerja.ID)] = try all(
      """
      SELECT id, induk
      FROM unit
      WHERE jenis IN ('desa', 'kelurahan') AND induk IS NOT NULL
      ORDER BY id
      """
    ) { (try $0["id"], try $0["induk"]) }
    return Dictionary(daftar) { pertama, _ in pertama }
  }

  /// People between two keys, the first of them, or `dariAtas` the last and in falling order.
  func orangGanda(sesudah bawah: Int64, sebelum atas: Int64, batas: Int, dariAtas: Bool = false) throws
    -> [OrangGanda]
  {
    let urutan: SQL = dariAtas ? "DESC" : "ASC"
    return try all(
      """
      SELECT \(OrangGanda.kolom)
      FROM penduduk
      WHERE id > \(bawah) AND id < \(atas)
      ORDER BY id \(urutan)
      LIMIT \(batas)
      """)
  }

  func orangGanda(ubahanSesudah ubahan: Int64, batas: Int) throws -> [OrangGanda] {
    try all(
      "SELECT \(OrangGanda.kolom) FROM penduduk WHERE ubahan > \(ubahan) ORDER BY ubahan LIMIT \(batas)")
  }
}
