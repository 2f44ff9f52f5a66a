import Bahasa
import Database
import Foundation
import Kalender
import Organisasi
import Web

extension Tx {
  /// How the due date of a received letter was counted, day by day; nil when there is none, or when the calendar has
  /// changed since and would give another one.
  func alasanTenggat(_ kiriman: Kiriman, _ naskah: NaskahDinas, pada now: Date) throws -> Tenggat? {
    guard let saat = kiriman.tenggat else { return nil }
    let induk = try struktur(pada: Tanggal(now)).jalur(dari: kiriman.kantor).map(\.id)
    do {
      let kalender = try kalenderKerja()
      let tenggat = try kalender.hariKerja(untuk: induk.first, induk: Array(induk.dropFirst()))
        .tenggat(kalender.kecepatan(kode: naskah.konten.kecepatan), diterima: kiriman.dikirim)
      return tenggat.saat == saat ? tenggat : nil
    } catch _ as KalenderError {
      return nil
    }
  }
}

/// Why this date: each day, whether it counts, and why not.
func penjelasanTenggat(_ tenggat: Tenggat) -> HTML {
  """
  <div class="why">\(details("Mengapa tanggal ini?", """
    <ol>\(tenggat.penjelasan, langkah)</ol>
    \(tenggat.peringatan, { "<p class=\"hint\">\($0.teks)</p>" })
    """))</div>
  """
}

private func langkah(_ langkah: LangkahTenggat) -> HTML {
  """
  <li class="\(langkah.dihitung ? "" : "free")"><span>\(langkah.tanggal.teksLengkap)</span>\
  <b>\(langkah.dihitung ? "hari ke-\(langkah.hitungan)" : "tidak dihitung")</b>\
  \(langkah.dihitung ? nil : "<small>\(langkah.alasan)</small>" as HTML?)</li>
  """
}
