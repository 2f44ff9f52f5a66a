import Bahasa

extension HariKerja {
  /// `tanggal` itself when it is a working day, otherwise the next one.
  /// - Throws: `KalenderError.tanpaHariKerja` when there is none within two years.
  package func hariKerjaPertama(sejak tanggal: Tanggal) throws(KalenderError) -> Tanggal {
    for jarak in 0...732 where adalahHariKerja(tanggal + jarak) { return tanggal + jarak }
    throw .tanpaHariKerja(sejak: tanggal)
  }

  /// The first working day after `tanggal`.
  package func hariKerjaBerikut(setelah tanggal: Tanggal) throws(KalenderError) -> Tanggal {
    try hariKerjaPertama(sejak: tanggal + 1)
  }

  /// The `jumlah`-th working day after `tanggal`, which itself is day zero; `tanggal` for none.
  package func tambah(_ jumlah: Int, hariKerjaSetelah tanggal: Tanggal) throws(KalenderError) -> Tanggal {
    var tanggal = tanggal
    for _ in 0..<max(0, jumlah) { tanggal = try hariKerjaBerikut(setelah: tanggal) }
    return tanggal
  }

  /// How many working days lie after `awal` up to and with `akhir`; zero when `akhir` is not later.
  package func jumlahHariKerja(setelah awal: Tanggal, sampai akhir: Tanggal) -> Int {
    guard awal < akhir else { return 0 }
    return (awal.hariKe + 1...akhir.hariKe).count { adalahHariKerja(Tanggal(hariKe: $0)) }
  }
}
