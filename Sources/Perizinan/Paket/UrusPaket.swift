import Bahasa
import Berkas
import Database
import Foundation
import Organisasi

extension Perizinan {
  /// Writes the common form of a bundle anew.
  /// - Throws: `FieldErrors`, `PermohonanError.tidakAda`.
  func ubahPaket(_ rahasia: String, isian tulisan: [String: String]) async throws {
    let waktu = now()
    try await db.write { [self] tx in
      let (paket, susunan, anggota) = try tulisanPaket(rahasia, tx, pada: waktu)
      let isian = susunan.baca(tulisan, TeksPerizinan(kode: paket.bahasa))
      try susunan.galat(isian).throwIfAny()
      for (var draf, layanan) in zip(anggota, susunan.layanan) {
        draf.isian = try kunci.segel(isian[layanan.kode]?.tertulis ?? [:], .draf(draf.id))
        try tx.perbarui(draf)
      }
      try tx.sentuh(paket.id, pada: waktu)
    }
  }

  /// Takes in a paper, once for every service that asks for it.
  /// - Throws: `FieldErrors` at the requirement, `PermohonanError`.
  func unggahPaket(_ baru: BerkasBaru, _ nama: String, kunci rahasia: String) async throws {
    let waktu = now()
    try await db.write { [self] tx in
      let (paket, susunan, anggota) = try tulisanPaket(rahasia, tx, pada: waktu)
      let peminta = susunan.peminta(nama)
      guard !peminta.isEmpty else { throw PermohonanError.tidakAda }
      let teks = TeksPerizinan(kode: paket.bahasa)
      for (layanan, syarat) in peminta { try layanan.periksa(baru, syarat.kode, teks, medan: nama) }
      let berkas = try tx.insert(baru, oleh: nil, pada: waktu).id
      for (draf, layanan) in zip(anggota, susunan.layanan) {
        guard let syarat = peminta.first(where: { $0.0.kode == layanan.kode })?.1 else { continue }
        try tx.tambahDokumen(syarat.kode, berkas, draf: draf.id, nil, pada: waktu)
      }
      try tx.sentuh(paket.id, pada: waktu)
    }
  }

  /// Sends it: each draft becomes an application of its own.
  /// - Throws: `FieldErrors` at each paper that is missing, `PermohonanError`.
  package func kirimPaket(_ rahasia: String, oleh pelaku: Pelaku? = nil) async throws -> [TandaTerima] {
    let waktu = now()
    return try await db.write { [self] tx in
      let draf = try drafPaket(rahasia, tx, pada: waktu)
      var galat = draf.susunan.galat(draf.isian)
      for satu in draf.syarat where satu.wajib && satu.dokumen == nil {
        galat.check(satu.nama, draf.teks.belumDiunggah(draf.teks[satu.syarat.nama]), false)
      }
      try galat.throwIfAny()
      var hasil: [TandaTerima] = []
      for (urut, (satu, layanan)) in zip(draf.anggota, draf.susunan.layanan).enumerated() {
        let baru = PermohonanBaru(
          layanan: satu.layanan, saluran: satu.saluran, isian: draf.isian[layanan.kode]?.tertulis ?? [:],
          bahasa: satu.bahasa, bersama: draf.susunan.kode)
        let tanda = try tx.ajukan(
          baru, layanan, rahasia: kunci.kunciAnggota(urut + 1, paket: rahasia), kunci, oleh: pelaku,
          pada: waktu)
        try tx.jadikan(satu.id, tanda.id)
        hasil.append(tanda)
      }
      try tx.tandaiTerkirim(draf.paket.id, pada: waktu)
      return hasil
    }
  }

  /// A bundle that is being written, with its drafts and their services in the same order.
  func tulisanPaket(_ rahasia: String, _ tx: Tx, pada waktu: Date) throws -> (Paket, SusunanPaket, [Draf]) {
    guard let paket = try tx.paket(kunci: kunci.sidik(kunci: rahasia), pada: waktu), paket.dikirim == nil
    else { throw PermohonanError.tidakAda }
    let anggota = try tx.anggota(paket.id).compactMap { try tx.draf(kunci: $0, pada: waktu) }
    let layanan = try anggota.map { try katalog.satu(tx, $0.layanan, versi: $0.versi) }
    return (paket, SusunanPaket(layanan), anggota)
  }
}

extension SusunanPaket {
  /// The services that ask for the paper of this name.
  func peminta(_ nama: String) -> [(Layanan, Syarat)] {
    layanan.compactMap { ini in ini.syarat.first { self.nama($0, ini) == nama }.map { (ini, $0) } }
  }
}
