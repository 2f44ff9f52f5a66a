import Bahasa
import Foundation
import Web

/// The words of the receipt.
extension TeksPerizinan {
  var judulTandaTerima: String { satu("TANDA TERIMA PERMOHONAN", "RECEIPT OF APPLICATION") }
  var diprosesOleh: String { satu("Diproses oleh", "Handled by") }
  var dokumenDiterima: String { satu("Dokumen diterima", "Papers received") }
  var perihalPaket: String { satu("Untuk", "For") }
  var menyusulSingkat: String { satu("Menyusul", "Follows later") }
  func ikutiDi(_ tautan: String) -> String {
    satu("Ikuti permohonan ini di \(tautan)", "Follow this application at \(tautan)")
  }
  var penutupTandaTerima: String {
    satu(
      "Tanggal itu dihitung menurut hari kerja, dan mundur selama permohonan menunggu kelengkapan atau pembayaran dari pemohon. Pengurusan tidak memerlukan perantara.",
      "The date is counted in working days, and moves back while the application waits for papers or payment from the applicant. No agent is needed."
    )
  }
}
