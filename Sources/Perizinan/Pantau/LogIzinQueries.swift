import Database
import Foundation
import Organisasi

extension SQL {
  static func terpantau(_ sejak: Date) -> SQL { "(p.selesai IS NULL OR p.selesai >= \(sejak))" }

  static let peristiwaPantau: SQL = """
    SELECT e.permohonan, e.urut, e.waktu, e.tindakan, e.arah, e.dari, e.ke, e.cabang, e.jam, e.orang, e.nama,
           e.jabatan, e.alasan
    FROM peristiwa_izin e JOIN permohonan_izin p ON p.id = e.permohonan
    WHERE
    """
}

extension Tx {
  func bahanKasus(_ katalog: KatalogTersimpan, _ sejak: Date) throws -> [Permohonan.ID: BahanKasus] {
    var hasil: [Permohonan.ID: BahanKasus] = [:]
    let semua = try all(
      """
      SELECT p.id, p.kode, p.layanan, p.versi, p.kantor, p.penandatangan, p.tenggat
      FROM permohonan_izin p
      WHERE \(SQL.terpantau(sejak))
      """
    ) { row -> (Permohonan.ID, String, String, Int, UnitKerja.ID, Delegasi.Penandatangan, Date) in
      (
        try row["id"], try row["kode"], try row["layanan"], try row["versi"], try row["kantor"],
        try row["penandatangan"], try row["tenggat"]
      )
    }
    for (id, kode, layanan, versi, kantor, penandatangan, tenggat) in semua {
      hasil[id] = BahanKasus(
        id: id, kode: kode, layanan: try katalog.satu(self, layanan, versi: versi), kantor: kantor,
        penandatangan: penandatangan, tenggat: tenggat)
    }
    return hasil
  }

  /// Surveys, fees, papers, and to whom what waits is given.
  func lengkapi(_ bahan: inout [Permohonan.ID: BahanKasus], _ sejak: Date) throws {
    try each(
      """
      SELECT s.permohonan, s.urut, s.letak, s.ketelitian, s.dilihat,
             (SELECT COUNT(*) FROM foto_survei_izin f WHERE f.permohonan = s.permohonan AND f.urut = s.urut) AS foto
      FROM survei_izin s JOIN permohonan_izin p ON p.id = s.permohonan
      WHERE \(SQL.terpantau(sejak))
      """
    ) {
      let ketelitian: Double? = try $0["ketelitian"]
      let letak: String = try $0["letak"]
      bahan[try $0["permohonan"]]?.peninjauan[try $0["urut"]] = BahanKasus.Peninjauan(
        dilihat: try $0["dilihat"], foto: try $0["foto"], letak: ketelitian.flatMap { _ in Letak(letak) })
    }
    try each(
      """
      SELECT s.permohonan, s.jumlah AS ditetapkan, b.jumlah AS dibayar
      FROM skrd_izin s JOIN permohonan_izin p ON p.id = s.permohonan
      LEFT JOIN pembayaran_izin b ON b.skrd = s.id
      WHERE \(SQL.terpantau(sejak))
      """
    ) { bahan[try $0["permohonan"]]?.retribusi = (try $0["ditetapkan"], try $0["dibayar"]) }
    try each(
      """
      SELECT d.permohonan, d.syarat, d.dibuat
      FROM dokumen_izin d JOIN permohonan_izin p ON p.id = d.permohonan
      WHERE \(SQL.terpantau(sejak))
      """
    ) { bahan[try $0["permohonan"]]?.dokumen.append((try $0["syarat"], try $0["dibuat"])) }
    try each("SELECT permohonan, petugas FROM giliran_izin WHERE petugas IS NOT NULL") {
      bahan[try $0["permohonan"]]?.untuk = try $0["petugas"]
    }
  }
}
