import Bahasa
import Database
import Foundation
import Organisasi

extension Tx {
  /// Notes for every office this person leads that its leader can sign.
  func siapMenandatangani(_ orang: Orang.ID, pada waktu: Date) throws {
    for penugasan in try struktur(pada: Tanggal(waktu)).penugasanAktif(orang)
    where penugasan.jenis == .pimpinan && penugasan.unit == penugasan.kantor {
      try beres(.sertifikat, di: penugasan.kantor, pada: waktu)
    }
  }
}
