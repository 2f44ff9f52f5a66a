import Bahasa
import Database
import Foundation

/// A number that a rule fixes, with its legal basis: an administrator changes it when the rule changes.
package struct Ketentuan: Sendable, Equatable, RowDecodable {
  package let kode: String
  package let nama: String
  package let nilai: Int
  package let satuan: String
  package let dasar: String
  package let kepastian: Kepastian

  package init(row: Row) throws {
    kode = try row["kode"]
    nama = try row["nama"]
    nilai = try row["nilai"]
    satuan = try row["satuan"]
    dasar = try row["dasar"]
    kepastian = try row["kepastian"]
  }
}

extension Tx {
  package func ketentuan() throws -> [Ketentuan] {
    try all("SELECT kode, nama, nilai, satuan, dasar, kepastian FROM ketentuan ORDER BY kode")
  }
}

extension Organisasi {
  /// Changes a rule's number and basis; who does so vouches for it.
  /// - Throws: `FieldErrors`, `UnitError.bukanWewenang`, `KetentuanError`.
  package func ubahKetentuan(_ kode: String, nilai: Int?, dasar: String, oleh pelaku: Pelaku) async throws {
    let now = now()
    try await db.write { tx in
      try pelaku.pastikanAdmin()
      guard let nilai, nilai >= 0 else { throw FieldErrors("nilai", "Tulis bilangan bulat, 0 atau lebih.") }
      guard !dasar.isEmpty else { throw FieldErrors("dasar", "Sebutkan peraturan yang menetapkannya.") }
      let jumlah = try tx.run(
        """
        UPDATE ketentuan
        SET nilai = \(nilai), dasar = \(dasar), kepastian = \(Kepastian.terverifikasi), diubah = \(now)
        WHERE kode = \(kode)
        """)
      guard jumlah == 1 else { throw KetentuanError.tidakAda }
      try tx.catat(
        "ketentuan.diubah", "ketentuan", Key<Ketentuan>(rawValue: 0), oleh: pelaku,
        keterangan: "\(kode) menjadi \(nilai), dasar \(dasar)", pada: now)
    }
  }
}

package enum KetentuanError: Refusal, Equatable {
  case tidakAda

  package var reason: RefusalReason { .notFound }
  package var message: String { "Ketentuan itu tidak ditemukan." }
}
