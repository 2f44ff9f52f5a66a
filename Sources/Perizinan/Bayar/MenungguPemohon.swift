import Bahasa
import Database
import Foundation
import Organisasi

/// An application that waits for its applicant: since when, until when, and which reminder is due.
struct MenungguPemohon {
  /// After so many days of waiting he is reminded.
  static let pengingat = [3, 10, 24]

  let satu: PermohonanTerbuka
  let tagihan: Tagihan?
  let sejak: Date
  /// The event with which the waiting began.
  let urut: Int
  /// The last day.
  let sampai: Tanggal

  /// Nil when it waits for nobody, or for somebody else.
  init?(_ satu: PermohonanTerbuka, _ tx: Tx) throws {
    guard satu.permohonan.selesai == nil,
      let awal = try tx.peristiwa(satu.permohonan.id).last(where: { $0.ke == satu.jalan.tahap.kode })
    else { return nil }
    self.satu = satu
    (sejak, urut) = (awal.waktu, awal.urut)
    switch satu.jalan.tahap.tugas {
    case .bayar:
      guard let ada = try tx.skrd(satu.permohonan.id).flatMap({ try tx.tagihan($0.id) }) else { return nil }
      tagihan = ada
      sampai = ada.jatuhTempo
    case .perbaiki:
      tagihan = nil
      sampai = Tanggal(sejak) + (try tx.ketentuanIzin("izin_perbaikan_hari", bawaan: 30))
    case .daftar, .periksa, .survei, .rekomendasi, .tetapkan, .konsep, .paraf, .tandaTangan, .serah, .selesai,
      .tolak, .cabut, .gugur:
      return nil
    }
  }

  func gugur(pada hari: Tanggal) -> Bool { hari > sampai }

  /// The latest of the reminders that have come due; what was missed while no program ran is not made up for.
  func pengingat(pada hari: Tanggal) -> Int? {
    gugur(pada: hari) ? nil : Self.pengingat.last { Tanggal(sejak) + $0 <= hari }
  }

  var alasanGugur: String {
    tagihan == nil
      ? "Kelengkapan tidak dikirim sampai \(sampai.teks)." : "Retribusi tidak dibayar sampai \(sampai.teks)."
  }
}
