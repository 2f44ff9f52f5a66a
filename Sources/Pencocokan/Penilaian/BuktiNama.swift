/// What two names have in common.
struct BuktiNama {
  var bukti = Bukti()
  /// How much of the shorter name's information the other has too, 0 to 1.
  var bagian: Float = 0
  var kosong = false
  var utuh = false
  /// Each has a word that the other lacks, or one that differs from the other's in one letter, as names of twins do.
  var lainKata = false
  /// The same, or a word of one is made of other letters than its partner.
  var lainHuruf = false
}

/// How two words are alike.
enum KemiripanKata: Sendable, Equatable {
  case sama, sebunyi, singkatan
  case slip(Int)
}

/// Who wants to know how the words of two names were paired off.
protocol PencatatNama {
  mutating func pasangan(_ a: UInt32, _ b: UInt32, _ kemiripan: KemiripanKata)
  mutating func sisa(_ keadaan: Pemasangan, tersambung: Bool)
}

/// Nobody: costs nothing.
struct TanpaCatatan: PencatatNama {
  @inline(__always) mutating func pasangan(_ a: UInt32, _ b: UInt32, _ kemiripan: KemiripanKata) {}
  @inline(__always) mutating func sisa(_ keadaan: Pemasangan, tersambung: Bool) {}
}
