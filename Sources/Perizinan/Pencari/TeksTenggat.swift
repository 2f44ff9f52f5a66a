import Bahasa
import Foundation
import Kalender
import Web

/// How a date was counted, line by line.
extension TeksPerizinan {
  func langkah(_ satu: LangkahTenggat) -> String {
    guard bahasa == .en else { return satu.teks }
    return satu.dihitung
      ? "\(hari(satu.tanggal)): day \(satu.hitungan)"
      : "\(hari(satu.tanggal)) is not counted: \(alasan(satu.alasan))"
  }

  func penjelasan(_ tenggat: TenggatPermohonan) -> [String] {
    guard bahasa == .en else { return tenggat.penjelasan() }
    return tenggat.tanpaJeda.penjelasan.map(langkah)
      + tenggat.jeda.map { satu in
        "The clock stood still from \(pendek(satu.dari)) \(satu.sampai.map { "to \(pendek($0))" } ?? "until now"): the date moves by \(lama(satu.menggeser)) of office time"
      } + tenggat.tanpaJeda.peringatan.map(peringatan)
  }

  private func peringatan(_ satu: PeringatanTenggat) -> String {
    switch satu {
    case .liburBelumDitetapkan(let tahun):
      "The holidays of \(tahun) are not decreed yet, so that only weekends are left out; the date may change."
    case .liburBelumDipastikan(let tahun):
      "The holidays of \(tahun) have not been compared with the decree yet."
    case .liburDapatBergeser(let nama, let tanggal):
      "\(nama) (\(self.tanggal(tanggal))) may still be moved by the government."
    }
  }

  /// Holidays keep their names.
  private func alasan(_ alasan: String) -> String {
    let kata = [
      "hari diterima, hari ke-0": "the day it came in, day 0",
      "dianggap diterima, hari ke-0": "counts as the day it came in, day 0",
      "diterima sesudah kantor tutup": "it came in after office hours", "hari diterima": "the day it came in",
      "hari kalender": "calendar day", "hari kerja pertama sesudahnya": "the first working day after that",
      "Sabtu": "Saturday", "Minggu": "Sunday", "Jumat": "Friday",
    ]
    if let ada = kata[alasan] { return ada }
    return alasan.replacing("Libur nasional:", with: "public holiday,")
      .replacing("Cuti bersama:", with: "collective leave,")
  }
}
