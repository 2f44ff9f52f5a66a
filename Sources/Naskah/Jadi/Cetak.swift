import Cetak
import Foundation

extension MesinNaskah {
  /// The paper as a draft: watermark, dots for the number, no code.
  /// - Throws: `CetakError` when something is missing on the machine.
  package func pratinjau(_ naskah: NaskahJadi) async throws -> [UInt8] {
    try await RuangCetak.pdf(naskah.dokumen(.konsep, dibuat: now()))
  }

  /// The paper as it will be sealed.
  func cetak(_ naskah: NaskahJadi) async throws -> [UInt8] {
    try await RuangCetak.pdf(naskah.dokumen(.jadi(penerbit: penerbit), dibuat: now()))
  }

  /// The disposition sheet, filled in.
  package func cetak(_ lembar: LembarDisposisi) async throws -> [UInt8] {
    try await RuangCetak.pdf(lembar.dokumen())
  }

  /// The cover of a printed copy.
  package func cetak(_ sampul: SampulSalinan) async throws -> [UInt8] {
    try await RuangCetak.pdf(sampul.dokumen(dibuat: now()))
  }
}
