/// What of a record is enough to rule most pairs out: 64 bytes that lie side by side while a group is compared.
struct Ringkas: Sendable {
  /// `Nama.pasanganHuruf` of the name and of the parents' names.
  var nama: UInt64 = 0
  var ibu: UInt64 = 0
  var ayah: UInt64 = 0
  /// The sounds of the first four words of the name, sixteen bits each; 0 where there is no word.
  var kata: UInt64 = 0
  /// How much each of them tells, in bits, eight bits each.
  var bobotKata: UInt32 = 0
  /// The sounds of the two rarest words of each parent's name, sixteen bits each; none that very many have.
  var kataIbu: UInt32 = 0
  var kataAyah: UInt32 = 0
  /// How much these four words tell, in bits, eight bits each: the mother's two, the father's two.
  var bobotOrangTua: UInt32 = 0
  var lahir: UInt32 = 0
  /// Its place among the records.
  var baris: UInt32 = 0
  /// Eight bits for each of four parts of the address; 0 where it is not known.
  var alamat: UInt32 = 0
  var wilayah: UInt8 = 0
  var kelamin: UInt8 = 0
  /// How much the whole name tells, in bits.
  var bobotNama: UInt8 = 0
  /// How many words the name has.
  var banyak: UInt8 = 0
}
