import Bahasa
import Database
import Organisasi
import Pencocokan

/// The words under which a person is found. Those of his own name stand as they sound and, where it differs, as they are
/// written; those of his address begin with `0`; those of his mother and what is filtered by begin with `_`.
struct KataPenduduk: RowDecodable {
  let id: Penduduk.ID
  /// The places of the person and of the family in the order of writing.
  let tanda: [Int64]
  private let nama, namaIbu, alamat, dusun, rt, rw: String
  private let lahir: Tanggal
  private let desa: UnitKerja.ID

  /// As `kolom` names them; the address is that of the family one lives in now.
  static let kolom: SQL = """
    p.id AS id, p.nama AS nama, p.nama_ibu AS nama_ibu, p.tanggal_lahir AS tanggal_lahir, p.desa AS desa,
    COALESCE(k.alamat, '') AS alamat, COALESCE(k.dusun, '') AS dusun, COALESCE(k.rt, '') AS rt,
    COALESCE(k.rw, '') AS rw, p.ubahan AS ubahan, COALESCE(k.ubahan, 0) AS ubahan_keluarga
    """

  init(row: Row) throws {
    id = try row["id"]
    tanda = [try row["ubahan"], try row["ubahan_keluarga"]]
    nama = try row["nama"]
    namaIbu = try row["nama_ibu"]
    lahir = try row["tanggal_lahir"]
    desa = try row["desa"]
    alamat = try row["alamat"]
    dusun = try row["dusun"]
    rt = try row["rt"]
    rw = try row["rw"]
  }

  /// The words of the name as they sound.
  func bunyiNama(_ bunyi: inout BunyiKata) -> [String] { Ejaan.kataNama(nama).map { bunyi[$0] } }

  /// All words, each once, in an order that depends on nothing but the person.
  func semua(_ bunyi: inout BunyiKata) -> [String] {
    var hasil: [String] = []
    hasil.reserveCapacity(24)
    for kata in Ejaan.kataNama(nama) {
      hasil.append(bunyi[kata])
      hasil.append(teks(kata))
    }
    for kata in Ejaan.kataNama(namaIbu) { hasil.append(TandaPenduduk.ibu(bunyi[kata])) }
    for kata in Ejaan.kata(alamat) + Ejaan.kata(dusun) where !PermintaanPenduduk.kataUmum.contains(teks(kata))
    {
      hasil.append("0" + bunyi[kata])
    }
    hasil += [TandaPenduduk.desa(desa), TandaPenduduk.tahun(lahir.tahun)]
    hasil += [TandaPenduduk.bulan(lahir.tahun, lahir.bulan), TandaPenduduk.lahir(lahir)]
    if let rt = TandaPenduduk.rt(rt) { hasil.append(rt) }
    if let rw = TandaPenduduk.rw(rw) { hasil.append(rw) }
    hasil.sort()
    return hasil.enumerated().filter { $0.offset == 0 || hasil[$0.offset - 1] != $0.element }.map(\.element)
  }
}

/// How words sound, each worked out once: of thousands of people many have the same.
struct BunyiKata {
  private var dikenal: [[UInt8]: String] = [:]

  subscript(_ kata: [UInt8]) -> String {
    mutating get {
      if let ada = dikenal[kata] { return ada }
      let bunyi = teks(Ejaan.kode(kata))
      dikenal[kata] = bunyi
      return bunyi
    }
  }
}

/// What people are filtered by, as words of the same index: no word of a name begins with `_`.
enum TandaPenduduk {
  static func ibu(_ bunyi: String) -> String { "_i\(bunyi)" }
  static func desa(_ id: UnitKerja.ID) -> String { "_d\(id)" }
  static func tahun(_ tahun: Int) -> String { "_y\(tahun)" }
  static func bulan(_ tahun: Int, _ bulan: Int) -> String { "_m\(tahun * 100 + bulan)" }
  static func lahir(_ hari: Tanggal) -> String { "_t\((hari.tahun * 100 + hari.bulan) * 100 + hari.hari)" }
  /// Nil for what is no number: `-`.
  static func rt(_ teks: String) -> String? { Int(teks).map { "_rt\($0)" } }
  static func rw(_ teks: String) -> String? { Int(teks).map { "_rw\($0)" } }
}

func teks(_ kata: [UInt8]) -> String { String(decoding: kata.prefix(40), as: UTF8.self) }
