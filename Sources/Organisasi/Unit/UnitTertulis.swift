/// A unit as it stands in a table of the whole organisation: its place is named by codes.
package struct UnitTertulis: Sendable, Equatable {
  /// The line of the table, for what is said about it.
  package var baris: Int
  package var kode: String
  /// Empty for the one on top.
  package var induk: String
  package var jenis: UnitKerja.Jenis
  package var nama: String
  package var singkatan: String
  package var pembina: String
  package var kantor: Bool
  package var kodeWilayah: String?
  package var alamat: AlamatKantor

  package init(
    baris: Int, kode: String, induk: String, jenis: UnitKerja.Jenis, nama: String, singkatan: String,
    pembina: String,
    kantor: Bool, kodeWilayah: String?, alamat: AlamatKantor
  ) {
    self.baris = baris
    self.kode = kode
    self.induk = induk
    self.jenis = jenis
    self.nama = nama
    self.singkatan = singkatan
    self.pembina = pembina
    self.kantor = kantor
    self.kodeWilayah = kodeWilayah
    self.alamat = alamat
  }
}
