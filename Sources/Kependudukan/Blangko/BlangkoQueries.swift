import Database
import Foundation
import Organisasi

extension Tx {
  package func blangko(_ id: Blangko.ID) throws -> Blangko? {
    try first("SELECT id, seri, loket, status FROM blangko WHERE id = \(id)")
  }

  package func blangko(seri: String) throws -> Blangko? {
    try first("SELECT id, seri, loket, status FROM blangko WHERE seri = \(RentangSeri.rapi(seri))")
  }

  /// In stock at a counter and in no printer, the lowest serial number first.
  func blangkoBebas(di loket: UnitKerja.ID, batas: Int) throws -> [Blangko] {
    try all(
      """
      SELECT id, seri, loket, status
      FROM blangko
      WHERE loket = \(loket) AND status = 'tersedia'
        AND NOT EXISTS (SELECT 1 FROM cetakan c WHERE c.blangko = blangko.id AND c.status = 'berjalan')
      ORDER BY seri, id
      LIMIT \(batas)
      """)
  }

  /// The blank to print on.
  /// - Throws: `BlangkoError.tidakTersedia`, `.stokKurang`.
  func blangkoSiap(di loket: UnitKerja.ID, seri: String?) throws -> Blangko {
    guard let seri, !seri.isEmpty else {
      guard let pertama = try blangkoBebas(di: loket, batas: 1).first else {
        throw BlangkoError.stokKurang(ada: 0)
      }
      return pertama
    }
    guard let blangko = try blangko(seri: seri), try isBebas(blangko, di: loket) else {
      throw BlangkoError.tidakTersedia(seri)
    }
    return blangko
  }

  func isBebas(_ blangko: Blangko, di loket: UnitKerja.ID) throws -> Bool {
    try blangko.loket == loket && blangko.status == .tersedia
      && !exists("SELECT 1 FROM cetakan WHERE blangko = \(blangko.id) AND status = 'berjalan'")
  }

  /// Changes the state of a blank, if it still is what it was.
  func ubah(
    _ blangko: Blangko, menjadi status: Blangko.Status, di loket: UnitKerja.ID? = nil,
    dalam pengiriman: PengirimanBlangko.ID? = nil
  ) throws {
    let berubah = try run(
      """
      UPDATE blangko
      SET status = \(status), loket = \(loket ?? blangko.loket), pengiriman = \(pengiriman)
      WHERE id = \(blangko.id) AND status = \(blangko.status) AND loket = \(blangko.loket)
      """)
    guard berubah == 1 else { throw BlangkoError.tidakTersedia(blangko.seri) }
  }

  /// Adds a line to the ledger.
  func mutasi(
    _ jenis: JenisMutasi, _ blangko: Blangko.ID, di loket: UnitKerja.ID, selisih: Int? = nil,
    oleh pelaku: Pelaku, alasan: String = "", foto: Int64? = nil, pada waktu: Date
  ) throws {
    try run(
      """
      INSERT INTO mutasi_blangko (id, blangko, jenis, loket, selisih, waktu, oleh, alasan, foto)
      VALUES (\(key(Blangko.self)), \(blangko), \(jenis), \(loket), \(selisih ?? jenis.selisih), \(waktu),
              \(pelaku.orang), \(alasan), \(foto))
      """)
  }
}
