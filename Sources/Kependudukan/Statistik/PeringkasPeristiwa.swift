import Bahasa
import Database
import Organisasi

/// Keeps counts and flows while one event writes people.
struct PeringkasPeristiwa {
  private let tx: Tx
  private let hari: Tanggal
  private let jenis: Peristiwa.Jenis
  private let bulan: Bulan
  /// -1 while an event is taken back: then its flows leave the month in which it was written down.
  private let arah: Int
  private var awal: [Penduduk.ID: Penduduk?] = [:]

  init(_ tx: Tx, _ peristiwa: Peristiwa) throws {
    self.tx = tx
    hari = Tanggal(peristiwa.dicatat)
    let asal = try peristiwa.membatalkan.flatMap { try tx.peristiwa($0) }
    jenis = asal?.jenis ?? peristiwa.jenis
    bulan = Bulan(asal.map { Tanggal($0.dicatat) } ?? hari)
    arah = asal == nil ? 1 : -1
  }

  /// `lama` was made into `baru`, and is written.
  mutating func ringkas(_ lama: Penduduk?, _ baru: Penduduk) throws {
    try tx.ringkas(
      [(lama, -1), (baru, 1)]
        .compactMap { orang, banyak in orang.flatMap { $0.isHidup ? (CiriHitung($0), banyak) : nil } },
      pada: hari)
    // A second change within the event stands for both: what went out and came in again was never out.
    if let awal = awal[baru.id] { try alirkan(awal, lama, -1) }
    let pangkal = awal[baru.id] ?? lama
    awal[baru.id] = pangkal
    try alirkan(pangkal, baru, 1)
  }

  private func alirkan(_ lama: Penduduk?, _ baru: Penduduk?, _ banyak: Int) throws {
    let sel =
      arah > 0
      ? ArusSel.dari(lama, baru, jenis, bulan) : ArusSel.dari(baru, lama, jenis, bulan)
    for satu in sel { try tx.tambah(satu, banyak * arah) }
  }
}

extension Tx {
  fileprivate func tambah(_ sel: ArusSel, _ banyak: Int) throws {
    try run(
      """
      INSERT INTO arus_penduduk (desa, bulan, arus, jenis_kelamin, wna, jumlah)
      VALUES (\(sel.desa), \(sel.bulan.angka), \(sel.arus), \(sel.kelompok.kelamin), \(sel.kelompok.isAsing), \(banyak))
      ON CONFLICT (desa, bulan, arus, jenis_kelamin, wna)
      DO UPDATE SET jumlah = arus_penduduk.jumlah + excluded.jumlah
      """)
  }
}
