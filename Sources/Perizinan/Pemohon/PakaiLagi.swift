import Bahasa
import Berkas
import Database
import Foundation
import Web

extension Perizinan {
  /// His newest paper for each requirement that may be used again, without those that are there already.
  func dokumenLama(_ pemohon: Pemohon?, _ syarat: [Syarat], kecuali ada: [DokumenIzin], _ tx: Tx) throws
    -> [String: DokumenIzin]
  {
    guard let pemohon else { return [:] }
    return try syarat.filter(\.simpan)
      .reduce(into: [:]) { hasil, satu in
        hasil[satu.kode] = try tx.dokumen(milik: pemohon.id, syarat: satu.kode)
          .first { lama in !ada.contains { $0.berkas == lama.berkas } }
      }
  }

  /// Takes a paper that he brought before for this draft, bundle, or application that waits for him.
  /// - Throws: `PermohonanError.tidakAda`, also for a paper of somebody else; `FieldErrors` at the requirement.
  func pakaiLagi(_ dokumen: DokumenIzin.ID, _ nama: String, kunci rahasia: String, _ pemohon: Pemohon)
    async throws
  {
    let waktu = now()
    try await db.write { [self] tx in
      let tujuan = try tujuan(nama, rahasia, tx, pada: waktu)
      guard let syarat = tujuan.first?.syarat, syarat.simpan,
        let lama = try tx.dokumen(milik: pemohon.id, syarat: syarat.kode).first(where: { $0.id == dokumen }),
        let berkas = try tx.berkas(lama.berkas)
      else { throw PermohonanError.tidakAda }
      for satu in tujuan {
        try satu.syarat.periksa(ukuran: berkas.ukuran, berkas.jenis, satu.teks, medan: nama)
        try tx.tambahDokumen(satu.syarat.kode, lama.berkas, draf: satu.draf, satu.permohonan, pada: waktu)
      }
    }
  }

  /// Where a paper of this name goes.
  private struct Tujuan {
    let syarat: Syarat
    let teks: TeksPerizinan
    var draf: Draf.ID?
    var permohonan: Permohonan.ID?
  }

  private func tujuan(_ nama: String, _ rahasia: String, _ tx: Tx, pada waktu: Date) throws -> [Tujuan] {
    let sidik = kunci.sidik(kunci: rahasia)
    if try tx.paket(kunci: sidik, pada: waktu) != nil {
      let (paket, susunan, anggota) = try tulisanPaket(rahasia, tx, pada: waktu)
      let peminta = susunan.peminta(nama)
      try tx.sentuh(paket.id, pada: waktu)
      return zip(anggota, susunan.layanan)
        .compactMap { draf, layanan in
          peminta.first { $0.0.kode == layanan.kode }
            .map { Tujuan(syarat: $0.1, teks: TeksPerizinan(kode: paket.bahasa), draf: draf.id) }
        }
    }
    if let draf = try tx.drafTunggal(kunci: sidik, pada: waktu) {
      return try katalog.satu(tx, draf.layanan, versi: draf.versi).syarat.filter { $0.kode == nama }
        .map { Tujuan(syarat: $0, teks: TeksPerizinan(kode: draf.bahasa), draf: draf.id) }
    }
    guard let satu = try tx.permohonan(kunci: sidik) else { throw PermohonanError.tidakAda }
    let layanan = try katalog.satu(tx, satu.layanan, versi: satu.versi)
    guard layanan.alur.tahap(satu.tahap)?.tugas == .perbaiki else {
      throw PermohonanError.bukanTahapnya(layanan.alur.tahap(satu.tahap)?.nama.id ?? satu.tahap)
    }
    return layanan.syarat.filter { $0.kode == nama }
      .map { Tujuan(syarat: $0, teks: TeksPerizinan(kode: satu.bahasa), permohonan: satu.id) }
  }
}
