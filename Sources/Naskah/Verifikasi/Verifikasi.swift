import Cryptography
import Database
import Foundation
import PDF
import Segel

extension MesinNaskah {
  /// What the public register says about a code.
  package func verifikasi(_ kode: KodeDokumen) async throws -> DokumenTersegel? {
    try await db.read { try $0.dokumen(kode) }
  }

  /// What it says about a file with this SHA-256, in hexadecimal.
  package func verifikasi(sidik: String) async throws -> DokumenTersegel? {
    try await db.read { try $0.dokumen(sidik: sidik) }
  }

  /// Judges an uploaded file by the register and by its seal. Nothing of it is kept.
  package func verifikasi(berkas: [UInt8]) async throws -> HasilVerifikasi {
    let sidik = try await RuangCetak.kerjakan { hex(sha256(berkas)) }
    if let dokumen = try await verifikasi(sidik: sidik) { return .asli(dokumen) }
    let waktu = now()
    return try await RuangCetak.kerjakan { [otoritas] in
      let pemeriksa = PemeriksaSegel(
        akar: [try otoritas.sertifikat()].compactMap(\.self),
        daftarCabut: [try otoritas.daftarCabut()].compactMap(\.self))
      return HasilVerifikasi(pemeriksa.periksa(berkas, saat: waktu), berkas)
    }
  }
}

extension HasilVerifikasi {
  /// Of a file that is not in the register.
  fileprivate init(_ hasil: HasilPeriksa, _ berkas: [UInt8]) {
    self =
      switch hasil {
      case .sah(let tandaTangan): .segelSah(oleh: tandaTangan.map(\.nama))
      case .berubah: .berubah(.isi, mengaku: kodeTertulis(berkas))
      case .tidakLengkap: .berubah(.tambahan, mengaku: kodeTertulis(berkas))
      case .sertifikatTidakDipercaya: .sertifikatBermasalah(.tidakDipercaya)
      case .kedaluwarsa: .sertifikatBermasalah(.kedaluwarsa)
      case .dicabut: .sertifikatBermasalah(.dicabut)
      case .bukanPDF: .bukanPDF
      case .tanpaTandaTangan: .tidakDikenal
      case .tidakDidukung: .tidakTerbaca
      }
  }
}

/// The code that a changed file still carries among its keywords: with it the true document can be looked up.
private func kodeTertulis(_ berkas: [UInt8]) -> KodeDokumen? {
  guard let pdf = try? PDFFile(berkas),
    let kataKunci = try? pdf.resolve(pdf.trailer["Info"])?.dictionary?["Keywords"]?.string
  else { return nil }
  return KodeDokumen(String(decoding: kataKunci.filter { $0 != 0 && $0 < 0x80 }, as: UTF8.self))
}
