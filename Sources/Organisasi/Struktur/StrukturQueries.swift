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
      pada: tanggal, unit: try unit(pada: tanggal), jabatan: try semuaJabatan(),
      orang: try orangBertugas(pada: tanggal),
      penugasan: try penugasan(pada: tanggal), mandat: try mandat(pada: tanggal))
    StrukturCache.shared[tempat] = struktur
    return struktur
  }

  /// Every change of units, positions, people, appointments or mandates calls this in its transaction.
  package func strukturBerubah() throws {
    try run("UPDATE struktur_versi SET versi = versi + 1")
  }

  private func unit(pada tanggal: Tanggal) throws -> [UnitKerja] {
    try all(
      """
      SELECT id, kode, jenis, nama, singkatan, induk, pembina, kantor, kode_wilayah,
             alamat, kode_pos, telepon, surel, laman, siap_sejak, berdiri, bubar
      FROM unit
      WHERE berdiri <= \(tanggal) AND (bubar IS NULL OR bubar > \(tanggal))
      ORDER BY kode, id
      """)
  }

  private func semuaJabatan() throws -> [Jabatan] {
    try all("SELECT id, unit, nama, jenis, eselon, urutan, aktif FROM jabatan ORDER BY unit, urutan, id")
  }

  private func penugasan(pada tanggal: Tanggal) throws -> [Penugasan] {
    try all(
      """
      SELECT id, orang, jabatan, status, mulai, selesai, dasar
      FROM penugasan
      WHERE mulai <= \(tanggal) AND (selesai IS NULL OR selesai >= \(tanggal))
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
        WHERE mulai <= \(tanggal) AND (selesai IS NULL OR selesai >= \(tanggal)))
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
        if isi.count >= 16 { isi.removeAll() }
        isi[tempat] = newValue
      }
    }
  }
}
