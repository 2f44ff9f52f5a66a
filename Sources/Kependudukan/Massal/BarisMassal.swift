import Bahasa
import Database
import Organisasi

/// Rows ready to be written: numbers sealed, texts made. Only their place in the order of writing is missing.
struct BarisMassal: Sendable {
  private(set) var keluarga: [[SQLValue]] = []
  private(set) var penduduk: [[SQLValue]] = []
  private var ciri: [CiriHitung] = []
  private var arus: [UnitKerja.ID: [KelompokPenduduk: Int]] = [:]
  /// Written once for all who have the same.
  private var rincian: [RincianPenduduk: String] = [:]

  private static let ubahanKeluarga = letakUbahan(KolomKeluarga.nama)
  private static let ubahanPenduduk = letakUbahan(KolomPenduduk.nama)

  mutating func tambah(_ kk: KartuKeluarga) { keluarga.append(KolomKeluarga.nilai(kk)) }
  mutating func tambah(_ orang: Penduduk) throws {
    let rincian = try rincian[orang.biodata.rincian] ?? orang.biodata.rincian.tersimpan()
    self.rincian[orang.biodata.rincian] = rincian
    penduduk.append(KolomPenduduk.nilai(orang, rincian: rincian))
    guard orang.isHidup else { return }
    ciri.append(CiriHitung(orang))
    arus[orang.desa, default: [:]][KelompokPenduduk(orang.biodata), default: 0] += 1
  }

  /// Writes them into `tx`, families first, and counts them. `hari` is today, for villages that have no count yet.
  func tulis(_ tx: Tx, pada hari: Tanggal) throws {
    try tx.insert(
      into: "kartu_keluarga", columns: KolomKeluarga.nama,
      rows: keluarga.lazy.map { berurut($0, Self.ubahanKeluarga, tx) })
    try tx.insert(
      into: "penduduk", columns: KolomPenduduk.nama,
      rows: penduduk.lazy.map { berurut($0, Self.ubahanPenduduk, tx) })
    try tx.pasangCari(penduduk.compactMap { $0.first.flatMap(Penduduk.ID.init(sqlValue:)) })
    try tx.catatTambahan(arus, Bulan(hari))
    try tx.ringkas(ciri.map { ($0, 1) }, pada: hari)
  }

  private static func letakUbahan(_ kolom: [StaticString]) -> Int? {
    kolom.firstIndex { $0.description == "ubahan" }
  }

  private func berurut(_ baris: [SQLValue], _ kolom: Int?, _ tx: Tx) -> [SQLValue] {
    var baris = baris
    if let kolom { baris[kolom] = tx.key(Penduduk.self).sqlValue }
    return baris
  }
}
