import Foundation

/// Seals finished PDFs with a person's certificate. The edge of the network: one implementation is local,
/// another speaks to BSrE.
package protocol PenyegelDokumen: Sendable {
  /// Opens what the signer signs with, before anything is made that would have to be taken back.
  /// - Throws: `SegelError`, which the signer may read.
  func buka(_ penandatangan: Penandatangan, kataSandi: KataSandi, saat: Date) async throws
    -> any SegelTerbuka

  /// Whether the signer can sign at `saat`, to warn before they try.
  func status(_ penandatangan: Penandatangan, saat: Date) async throws -> StatusSertifikat
}

/// A signer's means of signing, opened with his passphrase for one act and then forgotten.
package protocol SegelTerbuka: Sendable {
  /// Each document with a PAdES signature appended, in order: all or none. Their own bytes stay as they are.
  /// - Throws: `SegelError`, which the signer may read.
  func segel(_ dokumen: [[UInt8]], _ keterangan: KeteranganSegel) async throws -> [[UInt8]]
}

extension PenyegelDokumen {
  /// Several documents of one signer under one passphrase: all or none.
  /// - Throws: `SegelError`, which the signer may read.
  package func segel(
    _ dokumen: [[UInt8]], oleh penandatangan: Penandatangan, kataSandi: KataSandi, keterangan: KeteranganSegel
  ) async throws -> [[UInt8]] {
    try await buka(penandatangan, kataSandi: kataSandi, saat: keterangan.saat).segel(dokumen, keterangan)
  }

  /// - Throws: `SegelError`, which the signer may read.
  package func segel(
    _ pdf: [UInt8], oleh penandatangan: Penandatangan, kataSandi: KataSandi, keterangan: KeteranganSegel
  ) async throws -> [UInt8] {
    try await segel([pdf], oleh: penandatangan, kataSandi: kataSandi, keterangan: keterangan)[0]
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
