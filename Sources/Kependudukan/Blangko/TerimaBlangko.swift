import Bahasa
import Database
import Foundation
import Organisasi

/// A batch of blanks as it came from the ministry.
package struct PenerimaanBlangko: Sendable {
  package typealias ID = Key<PenerimaanBlangko>

  package var loket: UnitKerja.ID
  package var seri: RentangSeri
  /// The number of the delivery note.
  package var dokumen: String
  package var tanggal: Tanggal
  package var kunci: String

  package init(loket: UnitKerja.ID, seri: RentangSeri, dokumen: String, tanggal: Tanggal, kunci: String) {
    self.loket = loket
    self.seri = seri
    self.dokumen = dokumen
    self.tanggal = tanggal
    self.kunci = kunci
  }
}

extension Kependudukan {
  /// Books a batch into the stock of the central counter. The same `kunci` again books nothing.
  /// - Throws: `FieldErrors`, `BlangkoError.sudahAda`, `.bukanPusat`.
  @discardableResult
  package func terima(_ batch: PenerimaanBlangko, oleh pelaku: Pelaku) async throws -> PenerimaanBlangko.ID {
    let now = now()
    let hari = Tanggal(now)
    var galat = FieldErrors()
    galat.check("dokumen", "Isi nomor surat jalan.", !batch.dokumen.isEmpty)
    galat.check("tanggal", "Tanggal terima tidak boleh sesudah hari ini.", batch.tanggal <= hari)
    try galat.throwIfAny()
    return try await db.write { tx in
      if let ada = try tx.value(
        "SELECT id FROM penerimaan_blangko WHERE kunci = \(batch.kunci)", as: PenerimaanBlangko.ID.self)
      {
        return ada
      }
      try tx.pastikan(pelaku, .cetak, di: batch.loket, pada: hari)
      guard try tx.loket(batch.loket)?.pusat == true else { throw BlangkoError.bukanPusat }
      let semua = batch.seri.semua
      for potongan in stride(from: 0, to: semua.count, by: 500) {
        let sebagian = semua[potongan..<min(potongan + 500, semua.count)]
        let ganda = try tx.value(
          "SELECT seri FROM blangko WHERE seri IN (\(list: sebagian)) ORDER BY seri LIMIT 1", as: String.self)
        if let ganda { throw BlangkoError.sudahAda(ganda) }
      }
      return try tx.tambah(batch, semua, oleh: pelaku, pada: now)
    }
  }
}

extension Tx {
  fileprivate func tambah(
    _ batch: PenerimaanBlangko, _ semua: [String], oleh pelaku: Pelaku, pada waktu: Date
  ) throws -> PenerimaanBlangko.ID {
    let id = key(PenerimaanBlangko.self)
    try run(
      """
      INSERT INTO penerimaan_blangko (id, kunci, loket, seri_awal, seri_akhir, jumlah, dokumen, tanggal, dicatat, oleh)
      VALUES (\(id), \(batch.kunci), \(batch.loket), \(batch.seri.awal), \(batch.seri.akhir), \(batch.seri.jumlah),
              \(batch.dokumen), \(batch.tanggal), \(waktu), \(pelaku.orang))
      """)
    let blangko = semua.map { (key(Blangko.self), $0) }
    try insert(
      into: "blangko", columns: ["id", "seri", "penerimaan", "loket", "status"],
      rows: blangko.map { [$0.sqlValue, $1.sqlValue, id.sqlValue, batch.loket.sqlValue, .text("tersedia")] })
    let baris: [[SQLValue]] = blangko.map { satu, _ in
      [
        key(Blangko.self).sqlValue, satu.sqlValue, JenisMutasi.terima.sqlValue, batch.loket.sqlValue,
        .integer(1),
        waktu.sqlValue, pelaku.orang.sqlValue,
      ]
    }
    try insert(
      into: "mutasi_blangko", columns: ["id", "blangko", "jenis", "loket", "selisih", "waktu", "oleh"],
      rows: baris)
    try catat(
      "blangko.diterima", "penerimaan_blangko", id, oleh: pelaku,
      keterangan:
        "\(batch.seri.awal) sampai \(batch.seri.akhir), \(batch.seri.jumlah) lembar, \(batch.dokumen)",
      pada: waktu)
    return id
  }
}
