import Bahasa
import Kalender
import Web

/// One year as twelve months, with what is free and why.
struct TahunKalender {
  let tahun: Int
  let hari: HariKerja
  let libur: [Libur]

  func html() -> HTML {
    """
    <p class="calendar-legend"><span class="day free">1</span> libur <span class="day joint">1</span> cuti bersama \
    <span class="day local">1</span> kantor tutup <span class="day open">1</span> hari kerja khusus \
    <span class="day rest">1</span> akhir pekan</p>
    <div class="calendar-year">\((1...12).map { $0 }, bulan)</div>
    """
  }

  private func bulan(_ bulan: Int) -> HTML {
    guard let awal = Tanggal(tahun, bulan, 1) else { return "" }
    let panjang = (28...31).last { Tanggal(tahun, bulan, $0) != nil } ?? 28
    let sel = Array(repeating: nil as Tanggal?, count: awal.hariPekan - 1) + (0..<panjang).map { awal + $0 }
    let pekan = stride(from: 0, to: sel.count, by: 7).map { Array(sel[$0..<min($0 + 7, sel.count)]) }
    let kerja = (0..<panjang).count { hari.adalahHariKerja(awal + $0) }
    return """
      <table class="calendar"><caption>\(NamaWaktu.bulan(bulan)) <small>\(kerja) hari kerja</small></caption>\
      <thead><tr>\((1...7).map { $0 }, { "<th scope=\"col\"><abbr title=\"\(NamaWaktu.hari($0))\">\(NamaWaktu.hari($0).prefix(2).description)</abbr></th>" })</tr></thead>\
      <tbody>\(pekan, { "<tr>\($0, kotak)</tr>" })</tbody></table>
      """
  }

  private func kotak(_ tanggal: Tanggal?) -> HTML {
    guard let tanggal else { return "<td></td>" }
    let status = hari.status(tanggal)
    let sebab = libur.first { $0.tanggal == tanggal }
    let biasa = status.dihitung && sebab == nil
    return """
      <td><span class="day \(kelas(tanggal, status, sebab))"\(.attribute("title", biasa ? nil : status.alasan))>\(tanggal.hari)\
      \(biasa ? nil : "<span class=\"visually-hidden\">, \(status.alasan)</span>" as HTML)</span></td>
      """
  }

  private func kelas(_ tanggal: Tanggal, _ status: StatusHari, _ sebab: Libur?) -> String {
    guard let sebab, status.alasan.hasPrefix(sebab.jenis.nama) || status.dihitung != (tanggal.hariPekan < 6)
    else {
      return status.dihitung ? "" : "rest"
    }
    return switch sebab.jenis {
    case .hariBuka: "open"
    case .liburNasional, .liburPemilu: "free"
    case .cutiBersama: "joint"
    case .lokal, .kantorTutup: "local"
    }
  }
}
