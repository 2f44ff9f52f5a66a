import Foundation

/// Seals finished PDFs with a person's certificate. The edge of the network: one implementation is local,
/// another speaks to BSrE.
package protocol PenyegelDokumen: Sendable {
  /// `pdf` with a PAdES signature appended; its own bytes stay as they are.
  /// - Throws: `SegelError`, which the signer may read.
  func segel(
    _ pdf: [UInt8], oleh penandatangan: Penandatangan, kataSandi: KataSandi, keterangan: KeteranganSegel
  ) async throws -> [UInt8]

  /// Several documents of one signer under one passphrase, in order: all or none.
  /// - Throws: `SegelError`, which the signer may read.
  func segel(
    _ dokumen: [[UInt8]], oleh penandatangan: Penandatangan, kataSandi: KataSandi, keterangan: KeteranganSegel
  ) async throws -> [[UInt8]]

  /// Whether the signer can sign at `saat`, to warn before they try.
  func status(_ penandatangan: Penandatangan, saat: Date) async throws -> StatusSertifikat
}

extension PenyegelDokumen {
  package func segel(
    _ dokumen: [[UInt8]], oleh penandatangan: Penandatangan, kataSandi: KataSandi, keterangan: KeteranganSegel
  ) async throws -> [[UInt8]] {
    var hasil: [[UInt8]] = []
    for pdf in dokumen {
      hasil.append(
        try await segel(pdf, oleh: penandatangan, kataSandi: kataSandi, keterangan: keterangan))
    }
    return hasil
  }
}

/// Who signs, as the certificate authority knows them.
package struct Penandatangan: Sendable, Hashable {
  package let nik: String
  package let nama: String

  package init(nik: String, nama: String) {
    self.nik = nik
    self.nama = nama
  }
}

package enum StatusSertifikat: Sendable, Equatable {
  case siap(berlakuSampai: Date)
  case tidakTerdaftar
  case kedaluwarsa
  case dicabut
}
