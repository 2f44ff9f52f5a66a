import Foundation

/// Numbers as an Indonesian reader expects them in a sentence.
enum Kalimat {
  /// Comma for decimals, point for thousands, without a trailing zero.
  static func bilangan(_ nilai: Double, desimal: Int = 1) -> String {
    let skala = desimal > 0 ? 10.0 : 1
    let bulat = (abs(nilai) * skala).rounded()
    guard bulat.isFinite, bulat < 1e15 else { return "tak terhingga" }
    let utuh = Int(bulat / skala)
    let sisa = Int(bulat) % Int(skala)
    let tanda = nilai < 0 && bulat > 0 ? "-" : ""
    return tanda + ribuan(utuh) + (sisa > 0 ? ",\(sisa)" : "")
  }

  static func persen(_ bagian: Double) -> String { bilangan(bagian * 100, desimal: 0) + "%" }

  static func rupiah(_ jumlah: Int) -> String { (jumlah < 0 ? "-" : "") + "Rp\(ribuan(abs(jumlah)))" }

  /// Office time in the unit in which people think of it.
  static func lama(_ menit: Double, _ waktuKerja: WaktuKerja) -> String {
    if menit < 120 { return "\(bilangan(menit, desimal: 0)) menit kerja" }
    if menit < waktuKerja.menitSehari { return "\(bilangan(menit / 60)) jam kerja" }
    return "\(bilangan(menit / waktuKerja.menitSehari)) hari kerja"
  }

  private static func ribuan(_ nilai: Int) -> String {
    var hasil = ""
    for (i, angka) in String(nilai).reversed().enumerated() {
      if i > 0, i % 3 == 0 { hasil.append(".") }
      hasil.append(angka)
    }
    return String(hasil.reversed())
  }
}
