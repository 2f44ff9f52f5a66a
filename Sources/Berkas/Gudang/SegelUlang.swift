import Database
import Foundation

/// The name under which rows that name bytes, and the removal of bytes that no row names, take turns.
package let giliranBerkas = "berkas"

extension GudangBerkas {
  /// Stores the same file once more, sealed or in clear, since what it belongs to has become rahasia or is so no longer.
  /// Nothing changes until `Tx.ganti` names the new bytes; the old ones go with `buangYatim`.
  package func segelUlang(_ berkas: Berkas, rahasia: Bool) async throws -> BerkasBaru {
    try await terima(isi(berkas), nama: berkas.nama, rahasia: rahasia)
  }

  /// Whether the bytes still lie in the store. For a transaction that takes `giliranBerkas` and has just given them a
  /// row: then nobody removes them any more.
  package func tersimpan(_ baru: BerkasBaru) -> Bool { access(jalur(baru.sidik), F_OK) == 0 }

  /// Removes bytes at once when no row names them: what was stored in clear must not stay on the disk until the next
  /// cleaning.
  package func buangYatim(_ sidik: String, _ db: Database) async throws {
    try await db.write(serialised: giliranBerkas) { tx in
      guard try tx.sidikDipakai([sidik]).isEmpty else { return }
      try Disk.terkunci(gembok, bersama: false) { _ = unlink(jalur(sidik)) }
    }
  }
}

extension Tx {
  /// The row of `berkas` names other bytes of the same file from now on.
  /// - Returns: false when it names others already, or is gone.
  package func ganti(_ berkas: Berkas, dengan baru: BerkasBaru) throws -> Bool {
    try run(
      """
      UPDATE berkas
      SET sidik = \(baru.sidik), kunci = \(baru.kunci)
      WHERE id = \(berkas.id) AND sidik = \(berkas.sidik)
      """) == 1
  }
}
