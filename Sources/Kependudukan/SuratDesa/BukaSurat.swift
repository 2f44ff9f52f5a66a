import Akses
import Bahasa
import Berkas
import Database
import Foundation
import Naskah
import Organisasi
import Pemberitahuan

extension SuratDesa {
  /// The sealed file; before it is sealed, what it would be, with numbers masked.
  func berkas(_ id: SuratLayanan.ID, oleh pelaku: Pelaku) async throws -> [UInt8] {
    let waktu = now()
    let sandi = kependudukan.sandi
    let (berkas, naskah): (Berkas?, NaskahSurat?) = try await db.write { tx in
      let (surat, _) = try tx.surat(id, untuk: pelaku, pada: waktu)
      let berkas = try surat.berkas.flatMap { try tx.berkas($0) }
      try tx.catatLihat(
        berkas == nil ? "penduduk.dilihat" : "penduduk.dibuka", "penduduk", surat.penduduk.rawValue,
        untuk: Keperluan.surat.nama, oleh: pelaku, pada: waktu)
      if let berkas { return (berkas, nil) }
      return (nil, try tx.naskahSurat(surat, sandi, pada: Tanggal(waktu), nomor: .samar))
    }
    if let berkas { return try await gudang.bytes(berkas) }
    guard let naskah else { throw SuratError.tidakAda }
    return try await mesin.pratinjau { naskah.dokumen($0) }
  }
}
