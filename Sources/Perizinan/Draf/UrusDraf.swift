import Bahasa
import Berkas
import Cryptography
import Database
import Foundation
import Organisasi
import Web

extension Perizinan {
  /// Begins an application.
  /// - Returns: the key by which who wrote it goes on, and later follows it.
  /// - Throws: `FieldErrors` by field, `PermohonanError.layananTutup`.
  package func mulai(
    _ baru: PermohonanBaru, oleh pelaku: Pelaku? = nil, milik pemohon: Pemohon? = nil
  ) async throws -> String {
    let waktu = now()
    return try await db.write { [self] tx in
      guard let layanan = try katalog.berlaku(tx, baru.layanan, pada: Tanggal(waktu)) else {
        throw PermohonanError.layananTutup(baru.layanan)
      }
      let isian = IsianTerbaca(layanan, baru.isian, TeksPerizinan(kode: baru.bahasa))
      try isian.galat.throwIfAny()
      let rahasia = try randomCode(12)
      let id: Draf.ID = tx.key()
      try tx.tambah(
        Draf(
          id: id, kunci: kunci.sidik(kunci: rahasia), layanan: layanan.kode, versi: layanan.versi,
          saluran: baru.saluran, orang: pelaku?.orang, isian: try kunci.segel(isian.tertulis, .draf(id)),
          bahasa: baru.bahasa, dibuat: waktu, diubah: waktu))
      try simpanMilik(rahasia, pemohon, tx, pada: waktu)
      return rahasia
    }
  }

  /// Writes the form of a draft anew.
  /// - Throws: `FieldErrors`, `PermohonanError.tidakAda`.
  func ubah(_ rahasia: String, isian tulisan: [String: String]) async throws {
    let waktu = now()
    try await db.write { [self] tx in
      var (draf, layanan, _) = try terbuka(draf: rahasia, tx, pada: waktu)
      let isian = IsianTerbaca(layanan, tulisan, TeksPerizinan(kode: draf.bahasa))
      try isian.galat.throwIfAny()
      draf.isian = try kunci.segel(isian.tertulis, .draf(draf.id))
      draf.diubah = waktu
      try tx.perbarui(draf)
    }
  }

  /// Sends it: the draft becomes an application under the same key.
  /// - Throws: `FieldErrors` at each paper that is missing, `PermohonanError`.
  package func kirim(_ rahasia: String, oleh pelaku: Pelaku? = nil) async throws -> TandaTerima {
    let waktu = now()
    return try await db.write { [self] tx in
      let (draf, layanan, tertulis) = try terbuka(draf: rahasia, tx, pada: waktu)
      let teks = TeksPerizinan(kode: draf.bahasa)
      let isian = IsianTerbaca(layanan, tertulis, teks)
      let ada = Set(try tx.dokumen(draf: draf.id).map(\.syarat))
      var galat = isian.galat
      for satu in layanan.syarat where isian.wajib(satu, layanan) && !ada.contains(satu.kode) {
        galat.check(satu.kode, teks.belumDiunggah(teks[satu.nama]), false)
      }
      try galat.throwIfAny()
      let baru = PermohonanBaru(
        layanan: draf.layanan, saluran: draf.saluran, isian: tertulis, bahasa: draf.bahasa)
      let tanda = try tx.ajukan(baru, layanan, rahasia: rahasia, kunci, oleh: pelaku, pada: waktu)
      try tx.jadikan(draf.id, tanda.id)
      return tanda
    }
  }

  func terbuka(draf rahasia: String, _ tx: Tx, pada waktu: Date) throws -> (Draf, Layanan, [String: String]) {
    guard let draf = try tx.drafTunggal(kunci: kunci.sidik(kunci: rahasia), pada: waktu) else {
      throw PermohonanError.tidakAda
    }
    return (
      draf, try katalog.satu(tx, draf.layanan, versi: draf.versi), try kunci.buka(draf.isian, .draf(draf.id))
    )
  }
}

extension IsianTerbaca {
  /// Whether a paper is needed with what was filled in.
  func wajib(_ syarat: Syarat, _ layanan: Layanan) -> Bool {
    !syarat.menyusul(bersama) && diminta(syarat, layanan)
  }

  /// Whether the service asks for it, also when it follows.
  func diminta(_ syarat: Syarat, _ layanan: Layanan) -> Bool {
    (try? syarat.wajibBila?.berlaku(layanan.pencari { kode in nilai(kode) }) ?? true) ?? false
  }
}
