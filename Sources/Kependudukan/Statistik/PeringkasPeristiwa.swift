import Bahasa
import Database
import Organisasi

/// Keeps counts and flows while one event writes people.
struct PeringkasPeristiwa {
  private let tx: Tx
  private let hari: Tanggal
  private let jenis: Peristiwa.Jenis
  private let bulan: Bulan
  /// -1 while an event of this month is taken back: then its flows leave the month. A month that is over stays as it was
  /// reported; what is taken back of it is an adjustment now.
  private let arah: Int
  private var awal: [Penduduk.ID: Penduduk?] = [:]

  init(_ tx: Tx, _ peristiwa: Peristiwa) throws {
    self.tx = tx
    hari = Tanggal(peristiwa.dicatat)
    let asal = try peristiwa.membatalkan.flatMap { try tx.peristiwa($0) }
    bulan = Bulan(hari)
    let dibuka = asal.flatMap { Bulan(Tanggal($0.dicatat)) == Bulan(Tanggal(peristiwa.dicatat)) ? $0 : nil }
    jenis = dibuka?.jenis ?? peristiwa.jenis
    arah = dibuka == nil ? 1 : -1
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
  /// People whom an import brought into villages that were in the register before this month.
  func catatTambahan(_ banyak: [UnitKerja.ID: [KelompokPenduduk: Int]], _ bulan: Bulan) throws {
    let berjalan: [UnitKerja.ID] = try values(
      """
      SELECT desa
      FROM ringkasan_desa
      WHERE sejak < \(bulan.angka) AND desa IN (\(list: banyak.keys.sorted()))
      ORDER BY desa
      """)
    for desa in berjalan {
      for (kelompok, jumlah) in banyak[desa, default: [:]] {
        try tambah(ArusSel(desa: desa, bulan: bulan, arus: .tambah, kelompok: kelompok), jumlah)
      }
    }
  }

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
