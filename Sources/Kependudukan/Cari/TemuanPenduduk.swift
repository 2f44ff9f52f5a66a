import Bahasa
import Database
import Organisasi

/// Whose data somebody may find: the condition is part of every query.
package enum LingkupPenduduk: Sendable, Equatable {
  case semua
  case desa(Set<UnitKerja.ID>)

  package func memuat(_ desa: UnitKerja.ID) -> Bool {
    switch self {
    case .semua: true
    case .desa(let daftar): daftar.contains(desa)
    }
  }

  /// The part of both: a village chosen among those that one may see.
  package func dipersempit(_ pilihan: Set<UnitKerja.ID>) -> LingkupPenduduk {
    switch self {
    case .semua: .desa(pilihan)
    case .desa(let daftar): .desa(daftar.intersection(pilihan))
    }
  }
}

/// A person as a list shows him. No number is read, sealed or open.
package struct TemuanPenduduk: Sendable, Equatable, Identifiable, RowDecodable {
  package let id: Penduduk.ID
  package let nama: String
  package let jenisKelamin: JenisKelamin
  package let tempatLahir: String
  package let tanggalLahir: Tanggal
  package let namaIbu: String
  package let desa: UnitKerja.ID
  package let status: StatusPenduduk
  package let alamat: AlamatKeluarga

  static let kolom: SQL = """
    p.id AS id, p.nama AS nama, p.jenis_kelamin AS jenis_kelamin, p.tempat_lahir AS tempat_lahir,
    p.tanggal_lahir AS tanggal_lahir, p.nama_ibu AS nama_ibu, p.desa AS desa, p.status AS status,
    COALESCE(k.alamat, '') AS alamat, COALESCE(k.dusun, '') AS dusun, COALESCE(k.rt, '') AS rt,
    COALESCE(k.rw, '') AS rw
    """

  package init(row: Row) throws {
    id = try row["id"]
    nama = try row["nama"]
    jenisKelamin = try row["jenis_kelamin"]
    tempatLahir = try row["tempat_lahir"]
    tanggalLahir = try row["tanggal_lahir"]
    namaIbu = try row["nama_ibu"]
    desa = try row["desa"]
    status = try row["status"]
    alamat = AlamatKeluarga(
      alamat: try row["alamat"], dusun: try row["dusun"], rt: try row["rt"], rw: try row["rw"])
  }
}
