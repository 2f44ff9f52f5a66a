import Bahasa
import Foundation

extension HariKerja {
  /// Due at the end of office hours of the `jumlah`-th working day. Day zero is the working day of arrival; what
  /// arrives after closing or on a free day counts as arrived on the next working day.
  package func tenggat(hariKerja jumlah: Int, diterima: Date) throws(KalenderError) -> Tenggat {
    let tiba = Tanggal(diterima, zona: zona)
    let nol = try hariNol(diterima)
    let akhir = try tambah(jumlah, hariKerjaSetelah: nol)
    var hitungan = 0
    let penjelasan = (tiba.hariKe...akhir.hariKe)
      .map { hariKe in
        let tanggal = Tanggal(hariKe: hariKe)
        let status = status(tanggal)
        if tanggal <= nol { return sebelumHitungan(tanggal, tiba: tiba, nol: nol, status) }
        if status.dihitung { hitungan += 1 }
        return LangkahTenggat(
          tanggal: tanggal, dihitung: status.dihitung, hitungan: hitungan, alasan: status.alasan)
      }
    return Tenggat(
      saat: tutup(akhir), penjelasan: penjelasan, peringatan: peringatan(dari: tiba, sampai: akhir),
      versi: versi)
  }

  /// Due `jumlah` calendar days after arrival, every day counted; when that day is free, at the end of office hours
  /// of the next working day.
  package func tenggat(hariKalender jumlah: Int, diterima: Date) throws(KalenderError) -> Tenggat {
    let tiba = Tanggal(diterima, zona: zona)
    let genap = tiba + max(0, jumlah)
    let akhir = try hariKerjaPertama(sejak: genap)
    let penjelasan = (tiba.hariKe...akhir.hariKe)
      .map { hariKe in
        let tanggal = Tanggal(hariKe: hariKe)
        let alasan =
          switch tanggal {
          case tiba: "hari diterima, hari ke-0"
          case ...genap: "hari kalender"
          case akhir: "hari kerja pertama sesudahnya"
          default: status(tanggal).alasan
          }
        return LangkahTenggat(
          tanggal: tanggal, dihitung: tanggal > tiba && tanggal <= genap,
          hitungan: min(hariKe, genap.hariKe) - tiba.hariKe,
          alasan: alasan)
      }
    return Tenggat(
      saat: tutup(akhir), penjelasan: penjelasan, peringatan: peringatan(dari: genap, sampai: akhir),
      versi: versi)
  }

  /// Due `jam` hours after arrival, free days included.
  package func tenggat(jam: Int, diterima: Date) -> Tenggat {
    let saat = diterima.addingTimeInterval(Double(jam) * 3600)
    let (awal, akhir) = (Tanggal(diterima, zona: zona), Tanggal(saat, zona: zona))
    let penjelasan = (awal.hariKe...akhir.hariKe)
      .map { hariKe in
        let tanggal = Tanggal(hariKe: hariKe)
        let mulai = max(diterima, tanggal.awal(zona: zona))
        let sampai = min(saat, (tanggal + 1).awal(zona: zona))
        let lama = Duration.seconds(Int(sampai.timeIntervalSince(mulai).rounded()))
        return LangkahTenggat(
          tanggal: tanggal, dihitung: true, hitungan: hariKe - awal.hariKe,
          alasan: "\(lama.teks) dari \(jam) jam; jam berjalan terus, juga di luar jam kerja")
      }
    return Tenggat(saat: saat, penjelasan: penjelasan, peringatan: [], versi: versi)
  }

  /// A date that was promised and that no rule of this calendar gives: every day up to it, as this calendar has it.
  package func perjalanan(dari diterima: Date, sampai saat: Date) -> Tenggat {
    let awal = Tanggal(min(diterima, saat), zona: zona)
    var hitungan = 0
    let penjelasan = (awal.hariKe...Tanggal(saat, zona: zona).hariKe)
      .map { hariKe in
        let tanggal = Tanggal(hariKe: hariKe)
        let status = status(tanggal)
        let dihitung = status.dihitung && tanggal > awal
        if dihitung { hitungan += 1 }
        return LangkahTenggat(
          tanggal: tanggal, dihitung: dihitung, hitungan: hitungan,
          alasan: tanggal == awal ? "hari diterima" : status.alasan)
      }
    return Tenggat(saat: saat, penjelasan: penjelasan, peringatan: [], versi: versi)
  }

  private func hariNol(_ diterima: Date) throws(KalenderError) -> Tanggal {
    let tiba = Tanggal(diterima, zona: zona)
    let sudahTutup = adalahHariKerja(tiba) && diterima >= tutup(tiba)
    return try hariKerjaPertama(sejak: sudahTutup ? tiba + 1 : tiba)
  }

  private func sebelumHitungan(
    _ tanggal: Tanggal, tiba: Tanggal, nol: Tanggal, _ status: StatusHari
  ) -> LangkahTenggat {
    let alasan =
      switch tanggal {
      case nol where nol == tiba: "hari diterima, hari ke-0"
      case nol: "dianggap diterima, hari ke-0"
      case tiba where status.dihitung: "diterima sesudah kantor tutup"
      default: status.alasan
      }
    return LangkahTenggat(tanggal: tanggal, dihitung: false, hitungan: 0, alasan: alasan)
  }

  /// The end of office hours of a working day; of any other day, its end. What ends at midnight ends a second before, so
  /// that it is of that day.
  private func tutup(_ tanggal: Tanggal) -> Date {
    let menit = jam(tanggal).last?.selesai ?? 1440
    return tanggal.awal(zona: zona).addingTimeInterval(Double(menit) * 60 - (menit == 1440 ? 1 : 0))
  }

  private func peringatan(dari awal: Tanggal, sampai akhir: Tanggal) -> [PeringatanTenggat] {
    (awal.tahun...akhir.tahun).compactMap(peringatanTahun)
      + (awal.hariKe...akhir.hariKe).compactMap { peringatanHari(Tanggal(hariKe: $0)) }
  }
}
