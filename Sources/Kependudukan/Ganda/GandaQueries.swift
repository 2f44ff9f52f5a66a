import Bahasa
import Database
import Foundation
import Organisasi

extension LingkupPenduduk {
  /// Both records of a pair stand where one may look.
  fileprivate var syaratPasangan: SQL { "\(syarat("g.desa_a")) AND \(syarat("g.desa_b"))" }
}

extension Tx {
  package func pasanganGanda(_ id: PasanganGanda.ID) throws -> PasanganGanda? {
    try first("SELECT \(PasanganGanda.kolom) FROM pasangan_ganda g WHERE g.id = \(id)")
  }

  package func pasanganGanda(_ a: Penduduk.ID, _ b: Penduduk.ID) throws -> PasanganGanda? {
    try first(
      "SELECT \(PasanganGanda.kolom) FROM pasangan_ganda g WHERE g.a = \(min(a, b)) AND g.b = \(max(a, b))")
  }

  /// The likeliest pair that waits, of which `orang` is one.
  func gandaMenunggu(_ orang: Penduduk.ID, _ lingkup: LingkupPenduduk) throws -> PasanganGanda.ID? {
    try value(
      """
      SELECT g.id
      FROM pasangan_ganda g
      WHERE (g.a = \(orang) OR g.b = \(orang)) AND g.status = 'menunggu' AND \(lingkup.syaratPasangan)
      ORDER BY g.skor DESC, g.id DESC
      LIMIT 1
      """)
  }

  /// The likeliest first, from after `sesudah` on.
  package func daftarGanda(
    _ saringan: SaringanGanda, _ lingkup: LingkupPenduduk,
    sesudah: (skor: Double, id: PasanganGanda.ID)? = nil, batas: Int
  ) throws -> [PasanganGanda] {
    var syarat: [SQL] = [lingkup.syaratPasangan]
    if let oleh = saringan.oleh {
      syarat.append("g.oleh = \(oleh)")
    } else {
      syarat.append("g.status = \(saringan.status)")
    }
    if let desa = saringan.desa { syarat.append("(g.desa_a = \(desa) OR g.desa_b = \(desa))") }
    if let sesudah { syarat.append("(g.skor, g.id) < (\(sesudah.skor), \(sesudah.id))") }
    return try all(
      """
      SELECT \(PasanganGanda.kolom)
      FROM pasangan_ganda g
      WHERE \(.all(of: syarat))
      ORDER BY g.skor DESC, g.id DESC
      LIMIT \(batas)
      """)
  }

  package func jumlahGanda(_ lingkup: LingkupPenduduk) throws -> [PasanganGanda.Status: Int] {
    let jumlah: [(PasanganGanda.Status, Int)] = try all(
      """
      SELECT g.status AS status, COUNT(*) AS jumlah
      FROM pasangan_ganda g
      WHERE \(lingkup.syaratPasangan)
      GROUP BY g.status
      ORDER BY g.status
      """
    ) { (try $0["status"], try $0["jumlah"]) }
    return Dictionary(uniqueKeysWithValues: jumlah)
  }

  /// The villages with most pairs that wait.
  func desaGanda(_ lingkup: LingkupPenduduk) throws -> [(desa: UnitKerja.ID, jumlah: Int)] {
    try all(
      """
      SELECT desa, COUNT(*) AS jumlah
      FROM (SELECT g.desa_a AS desa FROM pasangan_ganda g WHERE g.status = 'menunggu' AND \(lingkup.syaratPasangan)
            UNION ALL
            SELECT g.desa_b AS desa FROM pasangan_ganda g
            WHERE g.status = 'menunggu' AND g.desa_a <> g.desa_b AND \(lingkup.syaratPasangan)) AS semua
      GROUP BY desa
      ORDER BY jumlah DESC, desa
      """
    ) { (try $0["desa"], try $0["jumlah"]) }
  }
}
