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

  /// The days of `tahun` that became working or free since `lama`: what to publish when the calendar is amended, and
  /// which due dates to count again.
  package func perubahan(terhadap lama: HariKerja, tahun: Int) -> [PerubahanHari] {
    guard let awal = Tanggal(tahun, 1, 1), let akhir = Tanggal(tahun, 12, 31) else { return [] }
    return (awal.hariKe...akhir.hariKe)
      .compactMap { hariKe in
        let tanggal = Tanggal(hariKe: hariKe)
        guard adalahHariKerja(tanggal) != lama.adalahHariKerja(tanggal) else { return nil }
        return PerubahanHari(tanggal: tanggal, sebelum: lama.status(tanggal), sesudah: status(tanggal))
      }
  }
}

extension HariKerja {
  /// The first day from `awal` up to and with `akhir` that is free in one and not in the other, or has other hours; nil
  /// when there is none.
  package func bedaPertama(dengan lain: HariKerja, sejak awal: Tanggal, sampai akhir: Tanggal) -> Tanggal? {
    guard awal <= akhir else { return nil }
    return (awal.hariKe...akhir.hariKe).lazy.map { Tanggal(hariKe: $0) }
      .first { adalahHariKerja($0) != lain.adalahHariKerja($0) || jam($0) != lain.jam($0) }
  }
}

/// A day that counts differently in two versions of the calendar.
package struct PerubahanHari: Sendable, Equatable {
  package let tanggal: Tanggal
  package let sebelum: StatusHari
  package let sesudah: StatusHari
}
