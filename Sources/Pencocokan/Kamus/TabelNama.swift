import Foundation

/// A whole name: its words, and what can be said of it at a glance.
struct Nama: Sendable {
  /// Numbers of `KamusKata.kata`, in the order written.
  var kata = SIMD8<UInt32>()
  /// One bit, of 64, for each pair of neighbouring letters of the sounds.
  var pasanganHuruf: UInt64 = 0
  /// The same for all names of these sounds, in whatever order.
  var utuh: UInt32 = 0
  var banyak: UInt8 = 0
}

/// The names of one column of a register, each stored once. Number 0 is no name.
struct TabelNama: Sendable {
  private var nomor = Penomor()
  private var nomorUtuh = Penomor()
  private(set) var kamus: KamusKata
  private(set) var isi: [Nama] = [Nama()]
  /// In how many records the sounds of a whole name occur, by `Nama.utuh`, and the logarithm of that.
  private var jumlahUtuh: [Int32] = [0]
  private(set) var logUtuh: [Float] = [0]

  init(_ umum: NamaUmum) { kamus = KamusKata(umum) }

  /// The number of a name, given when it is new.
  mutating func masukkan(_ teks: String) -> UInt32 {
    if teks.isEmpty { return 0 }
    let (ini, baru) = nomor.masukkan(sidik(teks))
    guard baru else { return ini }
    var nama = Nama()
    var sidikUtuh: UInt64 = 0
    for kata in Ejaan.kataNama(teks).prefix(8) {
      let nomorKata = kamus.masukkan(kata)
      let bunyi = kamus.kata[Int(nomorKata)].bunyi
      nama.kata[Int(nama.banyak)] = nomorKata
      nama.banyak += 1
      nama.pasanganHuruf |= kamus.bunyi[Int(bunyi)].pasanganHuruf
      sidikUtuh &+= campur(7, UInt64(bunyi))
    }
    if nama.banyak > 0 {
      let (utuh, utuhBaru) = nomorUtuh.masukkan(sidikUtuh)
      nama.utuh = utuh
      if utuhBaru {
        jumlahUtuh.append(0)
        logUtuh.append(0)
      }
    }
    isi.append(nama)
    return ini
  }

  /// Counts a record that holds a name, or no longer does.
  mutating func hitung(_ nomor: UInt32, _ tambah: Int32) {
    let nama = isi[Int(nomor)]
    guard nama.banyak > 0 else { return }
    let utuh = Int(nama.utuh)
    jumlahUtuh[utuh] = max(0, jumlahUtuh[utuh] + tambah)
    logUtuh[utuh] = jumlahUtuh[utuh] > 1 ? log2(Float(jumlahUtuh[utuh])) : 0
    for i in 0..<Int(nama.banyak) {
      let bunyi = bunyi(nama, i)
      if !(0..<i).contains(where: { self.bunyi(nama, $0) == bunyi }) { kamus.hitung(bunyi, tambah) }
    }
  }

  mutating func tambahSemu(_ semu: Float) { kamus.tambahSemu(semu) }

  @inline(__always)
  func bunyi(_ nama: Nama, _ i: Int) -> UInt32 { kamus.kata[Int(nama.kata[i])].bunyi }
}
