import Bahasa
import Database
import Foundation
import Kalender
import Organisasi

/// One time that a due date moved, since the calendar changed.
struct PerubahanTenggat: Sendable {
  let versi: Int
  let semula: Date
  let menjadi: Date
  /// Why the calendar changed, and when.
  let alasan: String
  let sejak: Date

  /// `Semula Senin, 30 November 2026 pukul 16.00 WIB; sejak kalender berubah (…) menjadi Selasa, …`
  var teks: String {
    "Semula \(semula.teksLengkap()); sejak kalender berubah pada \(Tanggal(sejak).teks) (\(alasan)) menjadi \(menjadi.teksLengkap())."
  }
}

/// How a due date came about: its days, each time it moved, and why it stands where the calendar now says otherwise.
struct AlasanTenggat: Sendable {
  /// Ends on the due date, always.
  let tenggat: Tenggat
  let perubahan: [PerubahanTenggat]
  let catatan: [String]
}

extension Tx {
  /// Why the due date of a received letter is what it is; nil only when it has none. Counted by the calendar that gave
  /// the date: the one in force when the letter was sent, or the change that moved the date last.
  func alasanTenggat(_ kiriman: Kiriman, _ naskah: NaskahDinas) throws -> AlasanTenggat? {
    guard let saat = kiriman.tenggat else { return nil }
    let perubahan = try perubahanTenggat(kiriman.id)
    let janji: Int =
      try value("SELECT \(Self.versiJanji) AS janji FROM kiriman k WHERE k.id = \(kiriman.id)") ?? 1
    let penentu = HitunganJanji(
      kiriman: kiriman, kecepatan: naskah.konten.kecepatan, janji: janji,
      versi: perubahan.last?.versi ?? janji, hari: Tanggal(perubahan.last?.sejak ?? kiriman.dikirim))
    var catatan: [String] = []
    var tenggat = try penentu.tenggat(self)
    if tenggat?.saat != saat {
      tenggat = try penentu.hariKerja(self).perjalanan(dari: kiriman.dikirim, sampai: saat)
      catatan.append("Tanggal ini diberitahukan ketika surat dikirim dan tidak dipendekkan.")
    }
    if kiriman.status.terbuka, let lain = try menurutKalenderKini(penentu, saat) { catatan.append(lain) }
    return tenggat.map { AlasanTenggat(tenggat: $0, perubahan: perubahan, catatan: catatan) }
  }

  /// What the calendar of today would say, where that is another date.
  private func menurutKalenderKini(_ penentu: HitunganJanji, _ saat: Date) throws -> String? {
    guard let kini = try versi(kalender: kalenderKerja().versi), kini.versi > penentu.versi else {
      return nil
    }
    var terbaru = penentu
    (terbaru.versi, terbaru.hari) = (kini.versi, Tanggal(kini.waktu))
    guard let lain = try terbaru.tenggat(self)?.saat, lain != saat else { return nil }
    if lain < saat {
      return
        "Menurut kalender sekarang (\(kini.alasan)) tanggalnya \(lain.teksLengkap()). Tenggat yang sudah diberitahukan tidak dipendekkan."
    }
    return try versiBelumDihitung().contains { $0.dihitung == nil }
      ? "Kalender berubah (\(kini.alasan)); tenggat surat ini sedang dihitung ulang." : nil
  }

  private func perubahanTenggat(_ kiriman: Kiriman.ID) throws -> [PerubahanTenggat] {
    try all(
      """
      SELECT t.versi, t.semula, t.menjadi, v.alasan, v.waktu
      FROM tenggat_berubah t
      JOIN kalender_versi v ON v.versi = t.versi
      WHERE t.kiriman = \(kiriman)
      ORDER BY t.menjadi, t.versi
      """
    ) {
      PerubahanTenggat(
        versi: try $0["versi"], semula: try $0["semula"], menjadi: try $0["menjadi"],
        alasan: try $0["alasan"],
        sejak: try $0["waktu"])
    }
  }
}

/// The due date of a letter as one version of the calendar gives it.
private struct HitunganJanji {
  let kiriman: Kiriman
  let kecepatan: String
  /// By which it was promised.
  let janji: Int
  var versi: Int
  /// The day whose organisation says which calendar the office follows.
  var hari: Tanggal

  func hariKerja(_ tx: Tx) throws -> HariKerja {
    let jalur = try tx.struktur(pada: hari).jalur(dari: kiriman.kantor).map(\.id)
    return try tx.lapisanKalender(sejak: janji, sampai: versi)
      .hariKerja(untuk: kiriman.kantor, induk: Array(jalur.dropFirst()))
  }

  /// Nil when the calendar had no such level of urgency, or no working day.
  func tenggat(_ tx: Tx) throws -> Tenggat? {
    do {
      let kecepatan = try tx.kalenderKerja(versi: janji).kecepatan(kode: kecepatan)
      return try hariKerja(tx).tenggat(kecepatan, diterima: kiriman.dikirim)
    } catch _ as KalenderError {
      return nil
    }
  }
}
