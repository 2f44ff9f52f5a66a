import Foundation

/// A word as it is written.
struct Kata: Sendable {
  let awal: UInt32
  let panjang: UInt8
  let pertama: UInt8
  /// One bit for each letter that occurs.
  let huruf: UInt32
  /// How it sounds: a place in `KamusKata.bunyi`.
  let bunyi: UInt32
}

/// How words sound; every word with this sound shares it.
struct Bunyi: Sendable {
  let awal: UInt32
  let panjang: UInt8
  /// One bit for each letter that occurs.
  let huruf: UInt32
  /// One bit, of 64, for each pair of neighbouring letters.
  let pasanganHuruf: UInt64
  /// The first letter and the consonants.
  let kerangka: UInt32
  /// Whether names are often made of it: see `NamaUmum`.
  let umum: Bool
  /// In how many records the sound occurs, and the logarithm of that to base 2.
  var jumlah: Int32 = 0
  var log: Float = 0
}

/// The words that occur, each stored once, with its sound and how many records hold it. Number 0 is no word.
struct KamusKata: Sendable {
  private var nomorKata = Penomor()
  private var nomorBunyi = Penomor()
  private(set) var kata: [Kata] = [Kata(awal: 0, panjang: 0, pertama: 0, huruf: 0, bunyi: 0)]
  private(set) var bunyi: [Bunyi] = [
    Bunyi(awal: 0, panjang: 0, huruf: 0, pasanganHuruf: 0, kerangka: 0, umum: false)
  ]
  private var hurufKata: [UInt8] = []
  private var hurufBunyi: [UInt8] = []
  private let umum: NamaUmum

  init(_ umum: NamaUmum) { self.umum = umum }

  /// The number of a word, given when it is new.
  mutating func masukkan(_ huruf: [UInt8]) -> UInt32 {
    let (nomor, baru) = nomorKata.masukkan(huruf.withUnsafeBufferPointer { sidik($0) })
    guard baru, let pertama = huruf.first else { return nomor }
    let panjang = UInt8(min(huruf.count, 40))
    kata.append(
      Kata(
        awal: UInt32(hurufKata.count), panjang: panjang, pertama: pertama, huruf: Self.huruf(huruf),
        bunyi: masukkanBunyi(Ejaan.kode(huruf))))
    hurufKata += huruf.prefix(40)
    return nomor
  }

  private mutating func masukkanBunyi(_ kode: [UInt8]) -> UInt32 {
    let kode = Array(kode.prefix(40))
    let (nomor, baru) = nomorBunyi.masukkan(kode.withUnsafeBufferPointer { sidik($0) })
    guard baru else { return nomor }
    let kerangka = Ejaan.kerangka(kode).withUnsafeBufferPointer { sidik($0) }
    bunyi.append(
      Bunyi(
        awal: UInt32(hurufBunyi.count), panjang: UInt8(kode.count), huruf: Self.huruf(kode),
        pasanganHuruf: Self.pasanganHuruf(kode), kerangka: UInt32(truncatingIfNeeded: kerangka),
        umum: umum.memuat(kode)))
    hurufBunyi += kode
    return nomor
  }

  private static func huruf(_ kode: [UInt8]) -> UInt32 { kode.reduce(0) { $0 | 1 << UInt32($1 & 31) } }

  private static func pasanganHuruf(_ kode: [UInt8]) -> UInt64 {
    var hasil: UInt64 = 0
    var sebelum: UInt8 = 0
    for huruf in kode {
      hasil |= 1 << (campur(19, UInt64(sebelum) << 8 | UInt64(huruf)) >> 58)
      sebelum = huruf
    }
    return hasil
  }

  mutating func hitung(_ nomorBunyi: UInt32, _ tambah: Int32) {
    let jumlah = max(0, bunyi[Int(nomorBunyi)].jumlah + tambah)
    bunyi[Int(nomorBunyi)].jumlah = jumlah
    bunyi[Int(nomorBunyi)].log = jumlah > 1 ? log2(Float(jumlah)) : 0
  }

  /// Of the thousand names shipped each is had by about one person in three hundred, any other by one in five thousand.
  mutating func tambahSemu(_ semu: Float) {
    for nomor in bunyi.indices.dropFirst() {
      let lain = semu * (bunyi[nomor].umum ? 1 / 300 : 1 / 5000)
      bunyi[nomor].log = log2(Float(max(1, bunyi[nomor].jumlah)) + lain)
    }
  }

  /// How many slips lie between two words, as written or as they sound; nil when more than words of their length excuse.
  @inline(__always)
  func slip(_ p: UInt32, _ q: UInt32) -> Int? {
    let (a, b) = (kata[Int(p)], kata[Int(q)])
    let (x, y) = (bunyi[Int(a.bunyi)], bunyi[Int(b.bunyi)])
    let tulisan = Self.slip(hurufKata, (a.awal, a.panjang, a.huruf), (b.awal, b.panjang, b.huruf))
    if tulisan == 1 { return 1 }
    let suara = Self.slip(hurufBunyi, (x.awal, x.panjang, x.huruf), (y.awal, y.panjang, y.huruf))
    guard let suara else { return tulisan }
    return min(suara, tulisan ?? suara)
  }

  /// Whether two words are made of other letters: not the same ones in another order or once more.
  func lainHuruf(_ p: UInt32, _ q: UInt32) -> Bool { kata[Int(p)].huruf != kata[Int(q)].huruf }

  /// Whether two words that are alike are two names all the same: both are known, or they have at most six letters and differ
  /// in one of them.
  func lainNama(_ p: UInt32, _ q: UInt32) -> Bool {
    let (a, b) = (kata[Int(p)], kata[Int(q)])
    if a.bunyi != b.bunyi, bunyi[Int(a.bunyi)].umum, bunyi[Int(b.bunyi)].umum { return true }
    guard a.panjang == b.panjang, a.panjang <= 6 else { return false }
    return (0..<Int(a.panjang)).count { hurufKata[Int(a.awal) + $0] != hurufKata[Int(b.awal) + $0] } == 1
  }

  private typealias Letak = (awal: UInt32, panjang: UInt8, huruf: UInt32)

  @inline(__always)
  private static func slip(_ semua: [UInt8], _ a: Letak, _ b: Letak) -> Int? {
    let panjang = max(a.panjang, b.panjang)
    let batas = panjang >= 7 ? 2 : panjang >= 4 ? 1 : 0
    guard batas > 0, abs(Int(a.panjang) - Int(b.panjang)) <= batas else { return nil }
    guard (a.huruf ^ b.huruf).nonzeroBitCount <= 2 * batas else { return nil }
    let slip = semua.withUnsafeBufferPointer { semua in
      jarak(
        UnsafeBufferPointer(rebasing: semua[Int(a.awal)..<Int(a.awal) + Int(a.panjang)]),
        UnsafeBufferPointer(rebasing: semua[Int(b.awal)..<Int(b.awal) + Int(b.panjang)]), batas: batas)
    }
    return slip <= batas ? slip : nil
  }

  /// Whether one sound is two others in a row, but for one slip.
  func tersambung(_ satu: UInt32, _ pertama: UInt32, _ kedua: UInt32) -> Bool {
    let (a, x, y) = (bunyi[Int(satu)], bunyi[Int(pertama)], bunyi[Int(kedua)])
    let panjang = Int(x.panjang) + Int(y.panjang)
    guard a.panjang >= 5, abs(panjang - Int(a.panjang)) <= 1, panjang <= 60 else { return false }
    guard (a.huruf ^ (x.huruf | y.huruf)).nonzeroBitCount <= 2 else { return false }
    return hurufBunyi.withUnsafeBufferPointer { semua in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: panjang) { gabung in
        for i in 0..<Int(x.panjang) { gabung[i] = semua[Int(x.awal) + i] }
        for i in 0..<Int(y.panjang) { gabung[Int(x.panjang) + i] = semua[Int(y.awal) + i] }
        let utuh = UnsafeBufferPointer(rebasing: semua[Int(a.awal)..<Int(a.awal) + Int(a.panjang)])
        return jarak(utuh, UnsafeBufferPointer(gabung), batas: 1) <= 1
      }
    }
  }

  /// A word for people to read, with a capital.
  func teks(_ nomor: UInt32) -> String {
    let ini = kata[Int(nomor)]
    return String(decoding: hurufKata[Int(ini.awal)..<Int(ini.awal) + Int(ini.panjang)], as: UTF8.self)
      .capitalized
  }
}
