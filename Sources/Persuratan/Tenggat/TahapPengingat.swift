import Bahasa
import Foundation
import Kalender

/// How far the reminding of one due date has come: on the working day before, on the day itself, and when it has passed.
enum TahapPengingat: Int, Sendable, CaseIterable {
  case sebelum = 1
  case jatuhTempo = 2
  case terlambat = 3
}

/// When the stages of one due date come, by the working days of one office.
struct JadwalPengingat: Sendable, Equatable {
  /// The longest time between a due date and the working day before it that is looked for.
  static let palingJauh = 31

  let sebelum: Date?
  let jatuhTempo: Date
  let terlambat: Date
  /// The day it is due, and whether that is the day after the reminder.
  let hari: Tanggal
  let besok: Bool

  /// `sejak`: since when it can be done; somebody who was given less than a working day is not told that he has one left.
  init(tenggat: Date, sejak: Date, _ kerja: HariKerja) {
    let hari = Tanggal(tenggat)
    self.hari = hari
    let lalu = (1...Self.palingJauh).lazy.map { hari + -$0 }.first { kerja.adalahHariKerja($0) } ?? hari + -1
    besok = lalu + 1 == hari
    let pengingat = kerja.buka(lalu)
    sebelum = pengingat > sejak ? pengingat : nil
    let pagi = kerja.buka(hari)
    jatuhTempo = pagi > sejak ? min(pagi, tenggat) : tenggat
    let berikut = (1...Self.palingJauh).lazy.map { hari + $0 }.first { kerja.adalahHariKerja($0) } ?? hari + 1
    terlambat = kerja.buka(berikut)
  }

  /// The stage that is reached at `now`.
  func tahap(pada now: Date) -> TahapPengingat? {
    if now >= terlambat { return .terlambat }
    if now >= jatuhTempo { return .jatuhTempo }
    return sebelum.map { now >= $0 } == true ? .sebelum : nil
  }

  /// `Surat jatuh tempo besok`, `Surat jatuh tempo Senin, 30 November 2026`
  func judul(_ apa: String, _ tahap: TahapPengingat) -> String {
    switch tahap {
    case .sebelum: "\(apa) jatuh tempo \(besok ? "besok" : hari.teksLengkap)"
    case .jatuhTempo: "\(apa) jatuh tempo hari ini"
    case .terlambat: apa == "Surat" ? "Surat terlambat ditindaklanjuti" : "\(apa) terlambat"
    }
  }
}

extension HariKerja {
  /// When the office opens on that day; in the morning where it has no hours.
  fileprivate func buka(_ hari: Tanggal) -> Date {
    hari.awal() + Double(jam(hari).first?.mulai ?? 7 * 60 + 30) * 60
  }
}
