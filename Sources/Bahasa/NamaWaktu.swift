/// Names of days and months as Indonesian writes them, the same on every machine whatever its locale.
package enum NamaWaktu {
  static let bulan = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
    "November",
    "Desember",
  ]
  static let bulanPendek = [
    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
  ]
  static let hari = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
  static let romawi = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]

  /// `November` for 11; an empty text for what is no month.
  package static func bulan(_ bulan: Int) -> String { pilih(Self.bulan, bulan) }

  /// `Nov` for 11.
  package static func bulanPendek(_ bulan: Int) -> String { pilih(bulanPendek, bulan) }

  /// `XI` for 11, as numbers of letters carry it.
  package static func bulanRomawi(_ bulan: Int) -> String { pilih(romawi, bulan) }

  /// `Sabtu` for 6: the week begins with Senin, 1.
  package static func hari(_ hariPekan: Int) -> String { pilih(hari, hariPekan) }

  private static func pilih(_ daftar: [String], _ urutan: Int) -> String {
    daftar.indices.contains(urutan - 1) ? daftar[urutan - 1] : ""
  }
}
