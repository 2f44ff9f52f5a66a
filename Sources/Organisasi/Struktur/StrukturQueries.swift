import Bahasa
import Database
import Synchronization

extension Tx {
  /// The organisation as it stands on `tanggal`, from memory when nothing has changed since it was read.
  package func struktur(pada tanggal: Tanggal) throws -> Struktur {
    let versi: Int64 = try value("SELECT versi FROM struktur_versi") ?? 0
    let tempat = StrukturCache.Tempat(basis: keys.identity, versi: versi, tanggal: tanggal)
    if let ada = StrukturCache.shared[tempat] { return ada }
    let struktur = Struktur(
      pada: tanggal, unit: try unit(pada: tanggal), jabatan: try jabatan(pada: tanggal),
      orang: try orangBertugas(pada: tanggal),
      penugasan: try penugasan(pada: tanggal), mandat: try mandat(pada: tanggal),
      pengganti: try pengganti(pada: tanggal), pelaksanaUrusan: try semuaPelaksana())
    // Every new database begins with 1, so that says nothing about its content.
    if versi > 1 { StrukturCache.shared[tempat] = struktur }
    return struktur
  }

  /// Every change of units, positions, people, appointments or mandates calls this in its transaction.
  /// A version is never used twice, not even when the transaction that made it is rolled back: what was read under it
  /// may still be remembered.
  package func strukturBerubah() throws {
    try run("UPDATE struktur_versi SET versi = \(key(Struktur.self))")
  }

  private func unit(pada tanggal: Tanggal) throws -> [UnitKerja] {
    try all(
      """
      SELECT u.id, u.kode, u.jenis, r.nama, r.singkatan, r.induk, u.pembina, u.kantor, u.kode_wilayah,
             u.alamat, u.kode_pos, u.telepon, u.surel, u.laman, u.siap_sejak, u.berdiri, u.bubar
      FROM unit u
      JOIN unit_riwayat r ON r.unit = u.id AND r.mulai <= \(tanggal) AND (r.selesai IS NULL OR r.selesai >= \(tanggal))
      WHERE u.berdiri <= \(tanggal) AND (u.bubar IS NULL OR u.bubar > \(tanggal))
      ORDER BY u.kode, u.id
      """)
  }

  /// Where the letters of a dissolved unit go.
  private func pengganti(pada tanggal: Tanggal) throws -> [UnitKerja.ID: UnitKerja.ID] {
    let baris: [(UnitKerja.ID, UnitKerja.ID)] = try all(
      "SELECT id, pengganti FROM unit WHERE pengganti IS NOT NULL AND bubar <= \(tanggal) ORDER BY id"
    ) { (try $0["id"], try $0["pengganti"]) }
    return Dictionary(baris) { first, _ in first }
  }

  /// Every position founded by that day under its name of that day; one that was abolished by then is not `aktif`.
  private func jabatan(pada tanggal: Tanggal) throws -> [Jabatan] {
    try all(
      """
      SELECT j.id, r.unit, r.nama, j.jenis, r.eselon, j.urutan,
             CASE WHEN j.aktif = 1 AND (r.selesai IS NULL OR r.selesai >= \(tanggal)) THEN 1 ELSE 0 END AS aktif
      FROM jabatan j
      JOIN jabatan_riwayat r ON r.jabatan = j.id
      WHERE r.mulai = (SELECT MAX(x.mulai) FROM jabatan_riwayat x WHERE x.jabatan = j.id AND x.mulai <= \(tanggal))
      ORDER BY r.unit, j.urutan, j.id
      """)
  }

  private func penugasan(pada tanggal: Tanggal) throws -> [Penugasan] {
    try all(
      """
      SELECT \(Penugasan.kolom)
      FROM penugasan
      WHERE dibatalkan IS NULL AND mulai <= \(tanggal) AND (selesai IS NULL OR selesai >= \(tanggal))
      ORDER BY mulai, id
      """)
  }

  private func orangBertugas(pada tanggal: Tanggal) throws -> [Orang] {
    try all(
      """
      SELECT id, nama, gelar_depan, gelar_belakang, nip, pangkat, golongan, surel, telepon
      FROM orang
      WHERE id IN (
        SELECT orang
        FROM penugasan
        WHERE dibatalkan IS NULL AND mulai <= \(tanggal) AND (selesai IS NULL OR selesai >= \(tanggal)))
      ORDER BY id
      """)
  }

  private func mandat(pada tanggal: Tanggal) throws -> [Mandat] {
    try all(
      """
      SELECT id, pemberi, penerima, bentuk, jenis_naskah, mulai, selesai, dasar
      FROM mandat
      WHERE mulai <= \(tanggal) AND (selesai IS NULL OR selesai >= \(tanggal))
      ORDER BY id
      """)
  }
}

/// The last few structures read, by database, version and day. Immutable values, so sharing them is safe.
private final class StrukturCache: Sendable {
  static let shared = StrukturCache()
  private let isi = Mutex<[Tempat: Struktur]>([:])

  struct Tempat: Hashable {
    let basis: ObjectIdentifier
    let versi: Int64
    let tanggal: Tanggal
  }

  subscript(_ tempat: Tempat) -> Struktur? {
    get { isi.withLock { $0[tempat] } }
    set {
      isi.withLock { isi in
        // Old letters ask for old days, once each; the day that everybody asks for stays.
        if isi.count >= 16 {
          isi = isi.filter { $0.key.versi == tempat.versi && $0.key.tanggal > tempat.tanggal }
        }
        if isi.count >= 16 { isi.removeAll() }
        isi[tempat] = newValue
      }
    }
  }
}
