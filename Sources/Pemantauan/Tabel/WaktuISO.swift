import Foundation

/// Instants as logs write them: ISO 8601 with `T` or a space, seconds and fractions or not, with a zone or without.
enum WaktuISO {
  /// - Parameters:
  ///   - teks: `2026-03-17T08:30:00.5+07:00`, `2026-03-17 08:30`, `2026-03-17`.
  ///   - selisihUTC: minutes of local time ahead of UTC, for what names no zone.
  ///   - akhirHari: whether a day without a time means its end, as it does for a deadline.
  /// - Returns: nil when it is no instant.
  static func baca(_ teks: String, selisihUTC: Int, akhirHari: Bool) -> Date? {
    var sisa = Array(teks.utf8)[...]
    guard let tahun = angka(&sisa, 4), lewati(&sisa, "-"), let bulan = angka(&sisa, 2), lewati(&sisa, "-"),
      let tanggal = angka(&sisa, 2), let hari = hari(tahun, bulan, tanggal)
    else { return nil }
    let tengahMalam = Double(hari) * 86_400
    if sisa.isEmpty {
      return Date(timeIntervalSince1970: tengahMalam + (akhirHari ? 86_400 : 0) - Double(selisihUTC) * 60)
    }
    guard lewati(&sisa, "T") || lewati(&sisa, "t") || lewati(&sisa, " "), let jam = jam(&sisa),
      let zona = zona(&sisa, selisihUTC), sisa.isEmpty
    else { return nil }
    return Date(timeIntervalSince1970: tengahMalam + jam - Double(zona) * 60)
  }

  private static func jam(_ sisa: inout ArraySlice<UInt8>) -> Double? {
    guard let jam = angka(&sisa, 2), jam <= 24, lewati(&sisa, ":"), let menit = angka(&sisa, 2), menit < 60
    else { return nil }
    var detik = Double(jam * 3600 + menit * 60)
    guard lewati(&sisa, ":") else { return detik }
    guard let bulat = angka(&sisa, 2), bulat <= 60 else { return nil }
    detik += Double(bulat)
    guard lewati(&sisa, ".") || lewati(&sisa, ",") else { return detik }
    var skala = 0.1
    while let ini = sisa.first, (48...57).contains(ini) {
      detik += Double(ini - 48) * skala
      skala /= 10
      sisa.removeFirst()
    }
    return detik
  }

  /// Minutes ahead of UTC.
  private static func zona(_ sisa: inout ArraySlice<UInt8>, _ bawaan: Int) -> Int? {
    if sisa.isEmpty { return bawaan }
    _ = lewati(&sisa, " ")
    if lewati(&sisa, "Z") || lewati(&sisa, "z") { return 0 }
    let timur = lewati(&sisa, "+")
    guard timur || lewati(&sisa, "-"), let jam = angka(&sisa, 2), jam <= 14 else { return nil }
    _ = lewati(&sisa, ":")
    let menit = sisa.isEmpty ? 0 : angka(&sisa, 2)
    return menit.map { (timur ? 1 : -1) * (jam * 60 + $0) }
  }

  /// Days since 1970; nil when the calendar has no such day.
  private static func hari(_ tahun: Int, _ bulan: Int, _ tanggal: Int) -> Int? {
    let kabisat = tahun % 4 == 0 && (tahun % 100 != 0 || tahun % 400 == 0)
    let panjang = [31, kabisat ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...12).contains(bulan), (1...panjang[bulan - 1]).contains(tanggal) else { return nil }
    // Years that begin in March have their leap day at the end.
    let geser = bulan > 2 ? tahun : tahun - 1
    let hariTahun = (153 * (bulan + (bulan > 2 ? -3 : 9)) + 2) / 5 + tanggal - 1
    return 365 * geser + geser / 4 - geser / 100 + geser / 400 + hariTahun - 719_468
  }

  private static func angka(_ sisa: inout ArraySlice<UInt8>, _ banyak: Int) -> Int? {
    guard sisa.count >= banyak else { return nil }
    var nilai = 0
    for _ in 0..<banyak {
      guard let ini = sisa.popFirst(), (48...57).contains(ini) else { return nil }
      nilai = nilai * 10 + Int(ini - 48)
    }
    return nilai
  }

  private static func lewati(_ sisa: inout ArraySlice<UInt8>, _ tanda: Unicode.Scalar) -> Bool {
    guard let ini = sisa.first, UInt32(ini) == tanda.value else { return false }
    sisa.removeFirst()
    return true
  }
}
