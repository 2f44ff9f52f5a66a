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
      try tx.catatIkut(
        try tx.orangPadaSurat(surat), untuk: "\(Keperluan.surat.nama), pada suratnya", oleh: pelaku,
        pada: waktu)
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

extension Tx {
  /// Who stands on the paper besides him of whom it is: those chosen, the other of a couple, and the family where the
  /// paper lists it.
  fileprivate func orangPadaSurat(_ surat: SuratLayanan) throws -> [Penduduk.ID] {
    guard let layanan = try layananSurat(surat.layanan), let orang = try penduduk(surat.penduduk) else {
      return []
    }
    let keluarga: [Penduduk.ID] =
      switch layanan.bentuk {
      case .kk, .skpwni, .biodata, .kia:
        try (orang.keluarga ?? orang.keluargaTerakhir).map { try anggota($0).map(\.id) } ?? []
      case .surat, .aktaLahir, .aktaMati, .aktaKawin, .aktaCerai: []
      }
    let pasangan: [Penduduk.ID] =
      switch layanan.bentuk {
      case .aktaKawin, .aktaCerai: try isiAkta(layanan.bentuk, orang).pasangan.map { [$0.id] } ?? []
      default: []
      }
    return (surat.orangLain + keluarga + pasangan).filter { $0 != orang.id }
  }
}
