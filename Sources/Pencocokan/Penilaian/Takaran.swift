import Foundation

/// What is estimated from the data: how many pairs are of one family, and how many are doubles.
extension Penilai {
  /// How likely one person is, from evidence and its share in bits.
  static func peluang(_ bit: Double) -> Double { 1 / (1 + exp2(-bit)) }

  /// How many doubles there are, as a logarithm of their share among all pairs: the number that, taken as the expectation,
  /// is what the evidence adds up to (the step of expectation maximisation for the share alone).
  func takarGanda(_ bit: [Float], banyakPasangan: Double) -> Double {
    let paling = max(1, Double(h.banyak))
    let sedikit = max(0.5, paling * 0.002)
    let diketahui = Double(semu) * OrangSemu.bagianGanda
    var banyak = paling
    for _ in 0..<60 {
      let log = log2((banyak + diketahui) / banyakPasangan)
      let baru = bit.reduce(0.0) { $0 + Self.peluang(Double($1) + log) }
      let berikut = min(max(baru, sedikit), paling * 5)
      if abs(berikut - banyak) < 0.001 * banyak { break }
      banyak = berikut
    }
    return log2((banyak + diketahui) / banyakPasangan)
  }

  /// How many pairs of one family there are for each record, as a logarithm: of neighbours among those who share a card,
  /// both parents or nearly the whole address, those whose own names and birth dates differ. In a register about one in two,
  /// in a list of customers hardly any.
  func takarKeluarga() -> Float {
    let terukur = [JenisKunci.kartuKeluarga, .ibuAyah, .duaAlamat].compactMap(keluargaBerbeda)
    // Where nothing tells of families, there are as many as anywhere.
    var beda = max(0.5, terukur.max() ?? Double(h.banyak) * OrangSemu.bagianKeluarga)
    beda += Double(semu) * OrangSemu.bagianKeluarga
    return Float(log2(beda / Double(max(h.banyak + semu, 1))))
  }

  /// Nil when no two share such a key.
  private func keluargaBerbeda(_ jenis: JenisKunci) -> Double? {
    var daftar: [UInt64] = []
    var bantu: [UInt64] = []
    // Of a large register one family in eight tells enough.
    let cuplik: UInt64 = h.banyak > 200_000 ? 8 : 1
    for (i, ini) in h.baris.enumerated() where !ini.dihapus {
      h.kunci(jenis, ini) { kunci in
        if kunci >> 8 % cuplik == 0 { daftar.append(kunci & 0xffff_ffff_0000_0000 | UInt64(i)) }
      }
    }
    urutkanAtas(&daftar, &bantu)
    var (beda, semua) = (0.0, 0.0)
    for (x, y) in zip(daftar, daftar.dropFirst()) where x >> 32 == y >> 32 {
      let a = h.baris[Int(UInt32(truncatingIfNeeded: x))]
      let b = h.baris[Int(UInt32(truncatingIfNeeded: y))]
      if jenis == .duaAlamat {
        let sama = (0..<4).count { a.alamat[$0] != 0 && a.alamat[$0] == b.alamat[$0] }
        if sama < 3 { continue }
      }
      var tanpa = TanpaCatatan()
      let nama = bandingkan(h.nama, a.nama, b.nama, &tanpa)
      let jauh = (lahir(a, b).kedekatan ?? .lain).rawValue >= KedekatanTanggal.tahunSama.rawValue
      semua += 1
      if jauh, !nama.kosong, nama.bagian < 0.3 { beda += 1 }
    }
    if semua == 0 { return nil }
    // Doubles of which both name and birth date were mistaken look like a family, too: about one in fifty.
    return (beda - semua / 50) * Double(cuplik)
  }
}
