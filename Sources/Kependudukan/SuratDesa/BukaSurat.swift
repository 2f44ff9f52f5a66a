import Akses
import Bahasa
import Berkas
import Database
import Foundation
import Naskah
import Organisasi
import Pemberitahuan
import Potret

extension SuratDesa {
  /// The sealed file; before it is sealed, what it would be, with numbers masked.
  func berkas(_ id: SuratLayanan.ID, oleh pelaku: Pelaku) async throws -> [UInt8] {
    let waktu = now()
    let sandi = kependudukan.sandi
    let (berkas, naskah, foto): (Berkas?, NaskahSurat?, Berkas?) = try await db.write { tx in
      let (surat, _) = try tx.surat(id, untuk: pelaku, pada: waktu)
      let berkas = try surat.berkas.flatMap { try tx.berkas($0) }
      try tx.catatLihat(
        berkas == nil ? "penduduk.dilihat" : "penduduk.dibuka", "penduduk", surat.penduduk.rawValue,
        untuk: Keperluan.surat.nama, oleh: pelaku, pada: waktu)
      if let berkas { return (berkas, nil, nil) }
      return (
        nil, try tx.naskahSurat(surat, sandi, pada: Tanggal(waktu), nomor: .samar),
        try surat.foto.flatMap { try tx.berkas($0) }
      )
    }
    if let berkas { return try await gudang.bytes(berkas) }
    guard var naskah else { throw SuratError.tidakAda }
    if let foto { naskah.foto = try Potret.png(try await gudang.bytes(foto)) }
    let jadi = naskah
    return try await mesin.pratinjau { jadi.dokumen($0) }
  }
}
