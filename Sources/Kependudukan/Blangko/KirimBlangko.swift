import Bahasa
import Database
import Foundation
import Organisasi

/// Blanks on their way from one counter to another.
package struct PengirimanBlangko: Sendable, Equatable, Identifiable, RowDecodable {
  package typealias ID = Key<PengirimanBlangko>

  package let id: ID
  package let dari: UnitKerja.ID
  package let ke: UnitKerja.ID
  package let jumlah: Int
  package let status: Status
  package let dikirim: Date

  package enum Status: String, Sendable, CaseIterable, SQLCodable { case dikirim, diterima, ditarik }

  package init(row: Row) throws {
    id = try row["id"]
    dari = try row["dari"]
    ke = try row["ke"]
    jumlah = try row["jumlah"]
    status = try row["status"]
    dikirim = try row["dikirim"]
  }
}

extension Kependudukan {
  /// Sends the blanks with the lowest serial numbers. They belong to neither stock until they have arrived.
  @discardableResult
  package func kirimBlangko(
    _ jumlah: Int, dari asal: UnitKerja.ID, ke tujuan: UnitKerja.ID, kunci: String, oleh pelaku: Pelaku
  ) async throws -> PengirimanBlangko.ID {
    let now = now()
    let hari = Tanggal(now)
    guard asal != tujuan else { throw BlangkoError.pengirimanLain }
    guard (1...RentangSeri.terbanyak).contains(jumlah) else {
      throw FieldErrors("jumlah", "Isi jumlah blangko yang dikirim.")
    }
    return try await db.write { tx in
      if let ada = try tx.value(
        "SELECT id FROM pengiriman_blangko WHERE kunci = \(kunci)", as: PengirimanBlangko.ID.self)
      {
        return ada
      }
      try tx.pastikan(pelaku, .cetak, di: asal, pada: hari)
      guard try tx.loket(tujuan)?.aktif == true else { throw KonterError.loketTutup }
      let blangko = try tx.blangkoBebas(di: asal, batas: jumlah)
      guard blangko.count == jumlah else { throw BlangkoError.stokKurang(ada: blangko.count) }
      let id = tx.key(PengirimanBlangko.self)
      try tx.run(
        """
        INSERT INTO pengiriman_blangko (id, kunci, dari, ke, jumlah, status, dikirim, pengirim)
        VALUES (\(id), \(kunci), \(asal), \(tujuan), \(jumlah), 'dikirim', \(now), \(pelaku.orang))
        """)
      for satu in blangko {
        try tx.ubah(satu, menjadi: .dikirim, dalam: id)
        try tx.mutasi(.kirim, satu.id, di: asal, oleh: pelaku, pada: now)
      }
      try tx.catat(
        "blangko.dikirim", "pengiriman_blangko", id, oleh: pelaku, keterangan: "\(jumlah) lembar", pada: now)
      return id
    }
  }

  /// Counts them in at the other counter. What did not arrive is lost, with a reason; a wrong name in the list of missing
  /// ones is refused.
  package func terimaKiriman(
    _ id: PengirimanBlangko.ID, tidakSampai: [String] = [], alasan: String = "", oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    let hari = Tanggal(now)
    let kurang = Set(tidakSampai.map(RentangSeri.rapi))
    guard kurang.isEmpty || !alasan.isEmpty else { throw KonterError.perluAlasan }
    try await db.write { tx in
      let (kiriman, isi) = try tx.pengiriman(id)
      try tx.pastikan(pelaku, .cetak, di: kiriman.ke, pada: hari)
      if kiriman.status == .diterima { return }
      guard kiriman.status == .dikirim else { throw BlangkoError.pengirimanSelesai }
      let asing = kurang.subtracting(isi.map(\.seri)).sorted()
      guard asing.isEmpty else { throw BlangkoError.bukanIsiPengiriman(asing) }
      for satu in isi {
        if kurang.contains(satu.seri) {
          try tx.ubah(satu, menjadi: .hilang)
          try tx.mutasi(
            .hilang, satu.id, di: kiriman.dari, selisih: 0, oleh: pelaku, alasan: alasan, pada: now)
        } else {
          try tx.ubah(satu, menjadi: .tersedia, di: kiriman.ke)
          try tx.mutasi(.sampai, satu.id, di: kiriman.ke, oleh: pelaku, pada: now)
        }
      }
      try tx.tutup(kiriman, .diterima, catatan: alasan, oleh: pelaku, pada: now)
      try tx.catat(
        "blangko.sampai", "pengiriman_blangko", id, oleh: pelaku,
        keterangan: "\(isi.count - kurang.count) dari \(isi.count) lembar", pada: now)
    }
  }

  /// Back into the stock it came from, while it has not arrived.
  package func tarikKiriman(_ id: PengirimanBlangko.ID, oleh pelaku: Pelaku) async throws {
    let now = now()
    let hari = Tanggal(now)
    try await db.write { tx in
      let (kiriman, isi) = try tx.pengiriman(id)
      try tx.pastikan(pelaku, .cetak, di: kiriman.dari, pada: hari)
      if kiriman.status == .ditarik { return }
      guard kiriman.status == .dikirim else { throw BlangkoError.pengirimanSelesai }
      for satu in isi {
        try tx.ubah(satu, menjadi: .tersedia)
        try tx.mutasi(.tarik, satu.id, di: kiriman.dari, oleh: pelaku, pada: now)
      }
      try tx.tutup(kiriman, .ditarik, catatan: "", oleh: pelaku, pada: now)
      try tx.catat(
        "blangko.ditarik", "pengiriman_blangko", id, oleh: pelaku, keterangan: "\(isi.count) lembar",
        pada: now)
    }
  }
}

extension Tx {
  func pengiriman(_ id: PengirimanBlangko.ID) throws -> (PengirimanBlangko, [Blangko]) {
    let ada: PengirimanBlangko? = try first(
      "SELECT id, dari, ke, jumlah, status, dikirim FROM pengiriman_blangko WHERE id = \(id)")
    guard let ada else { throw BlangkoError.pengirimanTidakAda }
    return (
      ada, try all("SELECT id, seri, loket, status FROM blangko WHERE pengiriman = \(id) ORDER BY seri, id")
    )
  }

  /// What is on its way to a counter, the oldest first.
  package func kirimanMasuk(_ loket: UnitKerja.ID) throws -> [PengirimanBlangko] {
    try all(
      """
      SELECT id, dari, ke, jumlah, status, dikirim
      FROM pengiriman_blangko
      WHERE ke = \(loket) AND status = 'dikirim'
      ORDER BY id
      """)
  }

  fileprivate func tutup(
    _ kiriman: PengirimanBlangko, _ status: PengirimanBlangko.Status, catatan: String, oleh pelaku: Pelaku,
    pada waktu: Date
  ) throws {
    try run(
      """
      UPDATE pengiriman_blangko
      SET status = \(status), diterima = \(waktu), penerima = \(pelaku.orang), catatan = \(catatan)
      WHERE id = \(kiriman.id) AND status = 'dikirim'
      """)
  }
}
