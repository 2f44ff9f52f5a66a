import Bahasa
import Berkas
import Database
import Foundation
import Organisasi
import Potret

extension SuratDesa {
  /// Takes the child's photo through the same gate as a KTP's, and keeps it sealed. A new one replaces the last.
  /// - Throws: `FieldErrors` at `foto`, with what to do; `SuratError`.
  func foto(_ id: SuratLayanan.ID, versi: Int, _ gambar: [UInt8], oleh pelaku: Pelaku) async throws {
    let waktu = now()
    let batas = try await db.read { tx in
      _ = try tx.menungguFoto(id, versi, pelaku, pada: waktu)
      return try tx.batasFoto()
    }
    let potret = try await GerbangFoto(pembaca: potret, batas: batas).loloskan(gambar)
    let baru = try await gudang.terima(potret, nama: "foto.jpg", rahasia: true)
    try await db.write { tx in
      var surat = try tx.menungguFoto(id, versi, pelaku, pada: waktu)
      let lama = surat.foto
      surat.foto = try tx.insert(baru, oleh: pelaku.orang.rawValue, pada: waktu).id
      try tx.perbarui(surat, pada: waktu)
      if let lama { try tx.hapusBerkas(lama) }
      try tx.tahap(surat, surat.status, oleh: pelaku, catatan: "Foto anak diambil", pada: waktu)
    }
  }

  /// PNG of the photo; nil where there is none.
  func fotoAnak(_ id: SuratLayanan.ID) async throws -> [UInt8]? {
    let berkas = try await db.read { tx in try tx.surat(id)?.foto.flatMap { try tx.berkas($0) } }
    guard let berkas else { return nil }
    return try Potret.png(try await gudang.bytes(berkas))
  }
}

extension Tx {
  fileprivate func menungguFoto(
    _ id: SuratLayanan.ID, _ versi: Int, _ pelaku: Pelaku, pada waktu: Date
  ) throws -> SuratLayanan {
    let (surat, struktur) = try surat(id, versi, untuk: pelaku, pada: waktu)
    guard surat.status.isTerbuka else {
      throw SuratError.bukanGiliran(surat.status.nama.lowercased())
    }
    guard pelaku.adalah(.kependudukan), struktur.lingkupPenduduk(pelaku).memuat(surat.desa) else {
      throw SuratError.bukanPejabat("petugas kependudukan")
    }
    return surat
  }
}
