extension GambarVektor {
  /// A plain shield of our own, where the regency's emblem will stand.
  package static let perisai = GambarVektor(
    lebar: 100, tinggi: 120,
    bentuk: [
      Bentuk(sisi(0), isi: Warna(kelabu: 0.96), garis: Warna(kelabu: 0.25), tebal: 3),
      Bentuk(sisi(8), isi: nil, garis: Warna(kelabu: 0.55), tebal: 1.2),
      Bentuk(bintang(pusat: Titik(50, 54), jari: 22), isi: Warna(kelabu: 0.45)),
    ])

  private static func sisi(_ d: Double) -> [Langkah] {
    [
      .pindah(Titik(3 + d, 4 + d)), .lurus(Titik(97 - d, 4 + d)), .lurus(Titik(97 - d, 62)),
      .lengkung(Titik(97 - d, 90 - d * 0.4), Titik(72, 108 - d), Titik(50, 117 - d)),
      .lengkung(Titik(28, 108 - d), Titik(3 + d, 90 - d * 0.4), Titik(3 + d, 62)), .tutup,
    ]
  }

  /// A five-pointed star: cosine and sine of the ten corners, 36 degrees apart, from the top.
  private static func bintang(pusat: Titik, jari: Double) -> [Langkah] {
    let arah = [
      (0.0, -1.0), (0.2245, -0.3090), (0.9511, -0.3090), (0.3633, 0.1180), (0.5878, 0.8090), (0.0, 0.3820),
      (-0.5878, 0.8090), (-0.3633, 0.1180), (-0.9511, -0.3090), (-0.2245, -0.3090),
    ]
    let titik = arah.map { Titik(pusat.x + $0.0 * jari, pusat.y + $0.1 * jari) }
    return [.pindah(titik[0])] + titik.dropFirst().map(Langkah.lurus) + [.tutup]
  }
}
