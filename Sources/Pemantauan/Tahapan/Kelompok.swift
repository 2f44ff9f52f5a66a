/// What files have to share to be peers: only like is compared with like.
struct Kelompok: Sendable, Hashable {
  let layanan: Int32
  let jalur: Int32
  let ragam: Int32
  /// The activity that began the stage.
  let kegiatan: Int32
}

/// Peer groups by number.
struct DaftarKelompok: Sendable {
  private(set) var isi: [Kelompok] = []
  private var nomor: [Kelompok: Int32] = [:]

  mutating func nomor(_ kelompok: Kelompok) -> Int32 {
    if let ada = nomor[kelompok] { return ada }
    let baru = Int32(isi.count)
    isi.append(kelompok)
    nomor[kelompok] = baru
    return baru
  }
}
