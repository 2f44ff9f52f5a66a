import Bahasa
import Foundation

// The states of 2.14. Each function is one arrow: it refuses from any other state.
extension NaskahDinas {
  package var dapatDiubah: Bool { status == .konsep }
  var dapatDitarik: Bool { status == .paraf || status == .siapTandaTangan }

  mutating func ubah(_ konten: KontenNaskah, pada waktu: Date) throws(NaskahError) {
    try harus(.konsep, "diubah")
    self.konten = konten
    diubah = waktu
  }

  /// `adaParaf`: whether somebody stands between drafter and signer.
  mutating func ajukan(adaParaf: Bool, pada waktu: Date) throws(NaskahError) {
    try harus(.konsep, "diajukan")
    guard !konten.tujuan.isEmpty else { throw .tanpaTujuan }
    status = adaParaf ? .paraf : .siapTandaTangan
    diubah = waktu
  }

  mutating func semuaParafLengkap(pada waktu: Date) throws(NaskahError) {
    try harus(.paraf, "diteruskan untuk ditandatangani")
    status = .siapTandaTangan
    diubah = waktu
  }

  /// A change made by one who gives paraf: a new version, and the paraf given so far no longer count.
  mutating func ubahSaatParaf(_ konten: KontenNaskah, pada waktu: Date) throws(NaskahError) {
    try harus(.paraf, "diubah")
    self.konten = konten
    versi += 1
    diubah = waktu
  }

  /// Back to the drafter, who writes the next version.
  mutating func kembalikan(alasan: String, pada waktu: Date) throws(NaskahError) {
    guard status == .paraf || status == .siapTandaTangan else {
      throw .statusTidakSesuai(status, untuk: "dikembalikan")
    }
    try catatAlasan(alasan)
    status = .konsep
    versi += 1
    diubah = waktu
  }

  /// Taken back by its own side before anybody has signed: the drafter writes the next version.
  mutating func tarik(alasan: String, pada waktu: Date) throws(NaskahError) {
    guard dapatDitarik else { throw .statusTidakSesuai(status, untuk: "ditarik kembali") }
    try catatAlasan(alasan)
    status = .konsep
    versi += 1
    diubah = waktu
  }

  /// From the signer back to the last paraf.
  mutating func kembalikanSelangkah(alasan: String, pada waktu: Date) throws(NaskahError) {
    guard status == .paraf || status == .siapTandaTangan else {
      throw .statusTidakSesuai(status, untuk: "dikembalikan")
    }
    try catatAlasan(alasan)
    status = .paraf
    diubah = waktu
  }

  mutating func tolak(alasan: String, pada waktu: Date) throws(NaskahError) {
    try harus(.siapTandaTangan, "ditolak")
    try catatAlasan(alasan)
    status = .ditolak
    diubah = waktu
  }

  /// First step of the saga: the number is reserved, the public code is fixed.
  mutating func mulaiSegel(nomor: String, kode: String, tanggal: Tanggal, pada waktu: Date)
    throws(NaskahError)
  {
    try harus(.siapTandaTangan, "ditandatangani")
    status = .menyegel
    self.nomor = nomor
    self.kode = kode
    self.tanggal = tanggal
    diubah = waktu
  }

  /// The saga failed: the letter waits for the signature again and keeps its number, code and date.
  mutating func batalSegel(pada waktu: Date) throws(NaskahError) {
    try harus(.menyegel, "dikembalikan ke penandatangan")
    status = .siapTandaTangan
    diubah = waktu
  }

  /// Its reserved number was made void: it waits for another, and may be thrown away.
  mutating func lepasNomor(pada waktu: Date) throws(NaskahError) {
    switch status {
    case .konsep, .paraf, .siapTandaTangan, .ditolak: break
    case .menyegel, .ditandatangani, .dikirim, .dicabut, .dibuang:
      throw .statusTidakSesuai(status, untuk: "dibatalkan nomornya")
    }
    nomor = nil
    tanggal = nil
    diubah = waktu
  }

  mutating func selesaiSegel(pada waktu: Date) throws(NaskahError) {
    try harus(.menyegel, "diselesaikan")
    status = .ditandatangani
    ditandatangani = waktu
    diubah = waktu
  }

  mutating func kirim(pada waktu: Date) throws(NaskahError) {
    try harus(.ditandatangani, "dikirim")
    status = .dikirim
    dikirim = waktu
    diubah = waktu
  }

  mutating func cabut(alasan: String, pada waktu: Date) throws(NaskahError) {
    guard status == .ditandatangani || status == .dikirim else {
      throw .statusTidakSesuai(status, untuk: "dicabut")
    }
    try catatAlasan(alasan)
    status = .dicabut
    diubah = waktu
  }

  mutating func buang(pada waktu: Date) throws(NaskahError) {
    guard status == .konsep || status == .ditolak, nomor == nil else {
      throw .statusTidakSesuai(status, untuk: "dibuang")
    }
    status = .dibuang
    diubah = waktu
  }

  private func harus(_ status: Status, _ tindakan: String) throws(NaskahError) {
    guard self.status == status else { throw .statusTidakSesuai(self.status, untuk: tindakan) }
  }

  private mutating func catatAlasan(_ alasan: String) throws(NaskahError) {
    let alasan = alasan.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !alasan.isEmpty else { throw .alasanWajib }
    self.alasan = alasan
  }
}
