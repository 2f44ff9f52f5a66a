import Bahasa
import Foundation

// A delivery's states at the receiving office. Each function is one arrow.
extension Kiriman {
  /// Enters it in the office's agenda.
  mutating func agendakan(nomor: Int, tahun: Int, pada waktu: Date) throws(KirimanError) {
    guard nomorAgenda == nil, status == .terkirim else {
      throw .statusTidakSesuai(status, untuk: "diagendakan lagi")
    }
    nomorAgenda = nomor
    tahunAgenda = tahun
    diterima = waktu
    status = .diterima
  }

  /// The head has opened it. Again is no change.
  mutating func baca(pada waktu: Date) {
    if dibaca == nil { dibaca = waktu }
    if status == .diterima { status = .dibaca }
  }

  mutating func disposisikan() throws(KirimanError) {
    switch status {
    case .diterima, .dibaca, .didisposisikan: status = .didisposisikan
    case .terkirim, .selesai, .diberkaskan, .ditolak, .dicabut:
      throw .statusTidakSesuai(status, untuk: "didisposisikan")
    }
  }

  /// Every order was withdrawn again.
  mutating func batalDidisposisikan() {
    if status == .didisposisikan { status = dibaca == nil ? .diterima : .dibaca }
  }

  /// Misdirected: only while nobody has been told to do something with it.
  mutating func tolak(alasan: String, pada waktu: Date) throws(KirimanError) {
    if status == .didisposisikan { throw .sudahDidisposisikan }
    guard status == .terkirim || status == .diterima || status == .dibaca else {
      throw .statusTidakSesuai(status, untuk: "ditolak")
    }
    let alasan = alasan.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !alasan.isEmpty else { throw .alasanWajib }
    self.alasan = alasan
    status = .ditolak
    selesai = waktu
  }

  /// Done: every disposition is finished, or none is needed.
  mutating func selesaikan(pada waktu: Date) throws(KirimanError) {
    guard status == .diterima || status == .dibaca || status == .didisposisikan else {
      throw .statusTidakSesuai(status, untuk: "diselesaikan")
    }
    status = .selesai
    selesai = waktu
  }

  /// Its printed copy has reached the office it is for. What was ordered here meanwhile, `dikerjakan`, is still done.
  mutating func serahkan(
    kepada: String, pada hari: Tanggal, oleh: String, dikerjakan: Bool = false, dicatat waktu: Date
  ) throws(KirimanError) {
    guard titipan else { throw .bukanTitipan }
    guard diserahkan == nil else { throw .statusTidakSesuai(status, untuk: "diserahkan lagi") }
    if !(dikerjakan && status == .didisposisikan) { try selesaikan(pada: waktu) }
    diserahkan = hari
    diserahkanKepada = kepada
    diserahkanOleh = oleh
  }

  mutating func berkaskan() throws(KirimanError) {
    guard status == .selesai else { throw .statusTidakSesuai(status, untuk: "diarsipkan") }
    status = .diberkaskan
  }

  /// The sender has withdrawn the letter.
  mutating func cabut(pada waktu: Date) throws(KirimanError) {
    guard status != .diberkaskan, status != .ditolak, status != .dicabut else {
      throw .statusTidakSesuai(status, untuk: "dicabut")
    }
    status = .dicabut
    if selesai == nil { selesai = waktu }
  }
}
