import Akses
import Bahasa
import Berkas
import Cryptography
import Database
import Foundation
import NIOCore
import Naskah
import Nomor
import Organisasi
import Pemberitahuan
import Segel
import Web

extension SuratDesa {
  /// For how many days a letter can be fetched by its link.
  static let masaAmbil = 30

  /// The sealed file for who has the link and knows the birth date; nil for every wrong combination alike.
  func ambil(_ kode: String, lahir: Tanggal?) async throws -> [UInt8]? {
    let waktu = now()
    let ditemukan: (SuratLayanan, Berkas)? = try await db.write { tx in
      let surat: SuratLayanan? = try tx.first(
        "SELECT \(SuratLayanan.kolom) FROM surat_layanan WHERE kode_ambil = \(kode)")
      guard let surat, let id = surat.berkas, let berkas = try tx.berkas(id), let lahir,
        surat.diubah > waktu.addingTimeInterval(-Double(Self.masaAmbil) * 86_400),
        try tx.penduduk(surat.penduduk)?.biodata.tanggalLahir == lahir
      else { return nil }
      try tx.tahap(surat, .terbit, oleh: nil, catatan: "Diambil lewat tautan", pada: waktu)
      return (surat, berkas)
    }
    guard let (_, berkas) = ditemukan else { return nil }
    return try await gudang.bytes(berkas)
  }
}
