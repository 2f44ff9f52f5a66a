import Bahasa
import Database
import Foundation

extension PeristiwaIzin {
  /// The act by which an application that lapsed is taken up again, for it had been paid in time.
  static let pulihkan = "pulihkan"
}

extension Perizinan {
  /// An application that lapsed although its fee was paid in time goes back to where it waited: the applicant is not to lose
  /// by a notice of the bank that was late.
  func pulihkanBilaGugur(
    _ id: Permohonan.ID, _ bayar: PembayaranMasuk, _ tx: Tx, pada waktu: Date
  ) throws {
    guard let gugur = try tx.peristiwa(id).last, gugur.arah == .gugur else { return }
    var satu = try terbuka(id, tx, pada: waktu)
    let pulih = Transisi(
      dari: gugur.ke, tindakan: PeristiwaIzin.pulihkan,
      nama: DuaBahasa(
        "Dipulihkan: sudah dibayar sebelum gugur", en: "Restored: it was paid before it lapsed"),
      ke: gugur.dari, arah: .kembali, peran: .sistem, bila: nil, beralasan: true)
    try tx.catat(
      Tindakan(
        id, langkah: satu.permohonan.langkah, pulih.tindakan,
        alasan: "Dibayar di bank \(bayar.waktu.teksPendek()); kabarnya baru sampai \(waktu.teksPendek())."),
      pulih, &satu, nama: "Sistem", pada: waktu)
  }
}
