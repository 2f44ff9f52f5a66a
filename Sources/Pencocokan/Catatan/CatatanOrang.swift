/// One person as a register or a table tells of him. Every part but the identifier may be empty.
package struct CatatanOrang: Sendable, Equatable {
  package var id: Int64
  package var nama = ""
  /// The first letter counts: `L` or `P`, `M` or `F`, `1` or `2`; whatever the register writes, written the same way.
  package var kelamin = ""
  package var lahir: TanggalLahir?
  package var tempatLahir = ""
  package var ibu = ""
  package var ayah = ""
  package var nomorKK = ""
  /// Where he lives, from the large to the small: kecamatan, desa.
  package var wilayah: [String] = []
  /// The parts of an address, each in its own place; what comes after the fourth is read as part of the fourth.
  package var alamat: [String] = []

  package init(id: Int64) { self.id = id }
}
