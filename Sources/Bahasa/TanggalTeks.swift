extension Tanggal {
  package var namaHari: String { NamaWaktu.hari(hariPekan) }
  package var namaBulan: String { NamaWaktu.bulan(bulan) }
  /// `XI` in November.
  package var bulanRomawi: String { NamaWaktu.bulanRomawi(bulan) }

  /// `21 November 2026`, as under a letter.
  package var teks: String { "\(hari) \(namaBulan) \(tahun)" }

  /// `Sabtu, 21 November 2026`
  package var teksLengkap: String { "\(namaHari), \(teks)" }

  /// `21 Nov 2026`, where room is short.
  package var teksPendek: String { "\(hari) \(NamaWaktu.bulanPendek(bulan)) \(tahun)" }

  /// `November 2026`
  package var teksBulan: String { "\(namaBulan) \(tahun)" }

  /// `21/11/2026`, as in forms.
  package var teksAngka: String { "\(pad(hari, 2))/\(pad(bulan, 2))/\(pad(tahun, 4))" }

  /// As a berita acara opens: `Sabtu tanggal dua puluh satu bulan November tahun dua ribu dua puluh enam`.
  package var terbilang: String {
    "\(namaHari) tanggal \(hari.terbilang) bulan \(namaBulan) tahun \(tahun.terbilang)"
  }

  /// `hari ini`, `besok`, `lusa`, `kemarin`, `3 hari lagi`, `5 hari lalu`; beyond six days the date itself.
  package func relatif(terhadap hariIni: Tanggal) -> String {
    switch self - hariIni {
    case 0: "hari ini"
    case 1: "besok"
    case 2: "lusa"
    case -1: "kemarin"
    case let jarak where (3...6).contains(jarak): "\(jarak) hari lagi"
    case let jarak where (-6 ... -2).contains(jarak): "\(-jarak) hari lalu"
    default: teksPendek
    }
  }
}
