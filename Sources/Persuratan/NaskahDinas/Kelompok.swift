import Database
import Organisasi

extension Tx {
  /// The offices in a group of addressees on the structure's day; none when there is no such group.
  func anggota(kelompok kode: String, _ struktur: Struktur) throws -> [UnitKerja.ID] {
    try kelompok(kode: kode)?.anggota(struktur) ?? []
  }
}
