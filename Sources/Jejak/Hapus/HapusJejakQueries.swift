import Bahasa
import Database
import Foundation

extension Tx {
  /// Erases what identifies people in rows that `aturan` lets go, at most `paling` of them, and writes the line that
  /// commits to them. Each row is checked against its mark and the chain first: what was tampered with is not erased,
  /// or nobody would find it afterwards.
  ///
  /// The mark of a row goes as well. Without it the seal that stays says nothing to who would try out names: the mark was
  /// 32 bytes under a key that is not in the database.
  /// - Returns: how many rows were erased.
  /// - Throws: `MasalahJejak` at the first row that is not as it was written; `HapusJejakError`.
  package func hapusIsiJejak(_ aturan: AturanHapusJejak, paling: Int, pada waktu: Date) throws -> Int {
    let batas = aturan.batas(pada: waktu)
    let kunci = KunciJejak.untuk(keys)
    var baris: [BarisJejak] = []
    for peristiwa in aturan.peristiwa.sorted() where baris.count < paling {
      baris += try jatuhTempo(peristiwa, sebelum: batas, paling: paling - baris.count)
    }
    guard !baris.isEmpty else { return 0 }
    let sisa = try baris.map { try sisaUtuh($0, kunci) }.sorted { $0.urut < $1.urut }
    let penghapusan = PenghapusanJejak(sisa, aturan: aturan, batas: batas)
    let nomor = key(Catatan.self)
    for satu in sisa {
      let terhapus = try run(
        """
        UPDATE jejak
        SET orang = NULL, nama = '', jabatan = '', objek_jenis = '', objek = 0, keterangan = '', rincian = '',
            alamat = '', mac = \([UInt8]()), dihapus = \(nomor)
        WHERE id = \(satu.id) AND dihapus IS NULL
        """)
      // The line below must not tell of what another process erased at the same time.
      guard terhapus == 1 else { throw HapusJejakError.bersamaan }
    }
    try tulis(
      Catatan(
        waktu: waktu, peristiwa: PenghapusanJejak.peristiwa, objekJenis: PenghapusanJejak.objekJenis,
        objek: 0,
        keterangan:
          "\(sisa.count.ribuan) baris, tertulis sebelum \(Tanggal(batas).teks) (\(aturan.tahun) tahun)",
        rincian: try penghapusan.rincian()), nomor)
    return sisa.count
  }

  /// How many rows of these kinds were written from `sejak` on and before `batas`, and have their content; counted up
  /// to `paling`.
  package func jumlahJejak(
    _ aturan: AturanHapusJejak, sejak: Date = .distantPast, sebelum batas: Date, paling: Int
  ) throws -> Int {
    var jumlah = 0
    for peristiwa in aturan.peristiwa.sorted() where jumlah < paling {
      jumlah +=
        try value(
          """
          SELECT COUNT(*)
          FROM (SELECT 1 AS satu
                FROM jejak
                WHERE peristiwa = \(peristiwa) AND waktu >= \(sejak) AND waktu < \(batas) AND dihapus IS NULL
                LIMIT \(paling - jumlah)) AS j
          """, as: Int.self) ?? 0
    }
    return jumlah
  }

  /// What is left of the rows erased under one line, in the order of the chain.
  func sisaBaris(_ penghapusan: Key<Catatan>) throws -> [SisaBaris] {
    try all(
      """
      SELECT id, urut, waktu, peristiwa, segel
      FROM jejak
      WHERE dihapus = \(penghapusan) AND urut IS NOT NULL
      ORDER BY urut
      """
    ) {
      SisaBaris(
        id: try $0["id"], urut: try $0["urut"], waktu: try $0["waktu"], peristiwa: try $0["peristiwa"],
        segel: try $0["segel"])
    }
  }

  func barisJejak(_ id: Key<Catatan>) throws -> BarisJejak? {
    try first("SELECT \(BarisJejak.kolom) FROM jejak WHERE id = \(id)")
  }

  private func jatuhTempo(_ peristiwa: String, sebelum batas: Date, paling: Int) throws -> [BarisJejak] {
    try all(
      """
      SELECT \(BarisJejak.kolom)
      FROM jejak
      WHERE peristiwa = \(peristiwa) AND waktu < \(batas) AND dihapus IS NULL AND urut IS NOT NULL
      ORDER BY waktu, id
      LIMIT \(paling)
      """)
  }

  private func sisaUtuh(_ baris: BarisJejak, _ kunci: KunciJejak?) throws -> SisaBaris {
    guard let urut = baris.urut, let segel = baris.segel, baris.sah(kunci) else {
      throw MasalahJejak.diubah(TempatBaris(baris))
    }
    let sebelum =
      try urut == 1
      ? BarisJejak.awal : value("SELECT segel FROM jejak WHERE urut = \(urut - 1)", as: [UInt8].self)
    guard let sebelum, baris.segel(urut: urut, sesudah: sebelum) == segel else {
      throw MasalahJejak.tidakBersambung(TempatBaris(baris))
    }
    return SisaBaris(
      id: baris.id.rawValue, urut: urut, waktu: baris.catatan.waktu, peristiwa: baris.catatan.peristiwa,
      segel: segel)
  }
}

/// Why nothing was erased this time.
package enum HapusJejakError: Error, Equatable {
  /// Another process erased the same rows; the next turn goes on.
  case bersamaan
}
