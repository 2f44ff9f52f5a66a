/// A record in numbers: 64 bytes, one line of the processor's cache. 0 stands for what is not known.
struct Baris: Sendable {
  var alamat = SIMD4<UInt32>()
  var nama: UInt32 = 0
  var ibu: UInt32 = 0
  var ayah: UInt32 = 0
  /// See `TanggalLahir.angka`.
  var lahir: UInt32 = 0
  /// The number of this date among the dates.
  var nomorLahir: UInt32 = 0
  var kartuKeluarga: UInt32 = 0
  var tempatLahir: UInt32 = 0
  /// The smallest area, as the whole way from the largest; and the next larger.
  var wilayahKecil: UInt32 = 0
  var wilayahBesar: UInt32 = 0
  var kelamin: UInt8 = 0
  /// Taken out of the register; its number is not given again.
  var dihapus = false
}
