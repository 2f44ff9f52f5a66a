import Database
import Foundation
import Organisasi

/// One stamp: who brought a request to which stage, and when.
package struct CapTahap: Sendable, Equatable, RowDecodable {
  package let dari: PermohonanKTP.Tahap?
  package let ke: PermohonanKTP.Tahap
  package let waktu: Date
  package let oleh: Orang.ID
  package let nama: String
  package let alasan: String

  package init(
    dari: PermohonanKTP.Tahap?, ke: PermohonanKTP.Tahap, waktu: Date, oleh: Orang.ID, nama: String,
    alasan: String
  ) {
    self.dari = dari
    self.ke = ke
    self.waktu = waktu
    self.oleh = oleh
    self.nama = nama
    self.alasan = alasan
  }

  package init(row: Row) throws {
    self.init(
      dari: try row["dari"], ke: try row["ke"], waktu: try row["waktu"], oleh: try row["oleh"],
      nama: try row["nama"], alasan: try row["alasan"])
  }
}

/// The clock against five minutes, from the stamps only: it starts with the request, stands still while a request is
/// returned, and ends with the hand-over, a refusal or a withdrawal.
package struct JamLayanan: Sendable, Equatable {
  package let berjalan: TimeInterval
  package let batas: TimeInterval
  package let isBerhenti: Bool

  package init(_ cap: [CapTahap], batasMenit: Double, pada sekarang: Date) {
    var jumlah: TimeInterval = 0
    for (tempat, satu) in cap.enumerated() where satu.ke.isTerbuka && satu.ke != .dikembalikan {
      let akhir = tempat + 1 < cap.count ? cap[tempat + 1].waktu : sekarang
      jumlah += max(0, akhir.timeIntervalSince(satu.waktu))
    }
    berjalan = jumlah
    batas = batasMenit * 60
    isBerhenti = cap.last.map { !$0.ke.isTerbuka || $0.ke == .dikembalikan } ?? true
  }

  package var isLewat: Bool { berjalan > batas }

  /// `3:07`
  package var teks: String {
    let detik = Int(berjalan)
    return "\(detik / 60):" + (detik % 60 < 10 ? "0" : "") + "\(detik % 60)"
  }
}
