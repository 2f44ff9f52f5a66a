import Bahasa
import Database
import Foundation
import Organisasi
import Pemberitahuan
import Web

extension Tx {
  /// Wakes the page of who brought the file.
  func kabarkan(_ satu: UnggahanImpor) throws { try siarkan("impor", kepada: [.orang(satu.oleh)]) }

  /// Says that a job has ended; also in a notice when it took so long that its page will have been left.
  func kabarkanAkhir(_ satu: UnggahanImpor, _ kalimat: String, pada waktu: Date) throws {
    try kabarkan(satu)
    guard waktu.timeIntervalSince(satu.dimulai) > 30 else { return }
    try beritahu(
      [satu.oleh],
      IsiPemberitahuan(
        jenis: "impor", judul: "\(satu.nama): \(kalimat)", tautan: RuteImpor.satu(satu.id),
        sebab: SebabPemberitahuan("unggahan_impor", satu.id)), pada: waktu)
  }
}
