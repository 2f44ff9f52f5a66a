import Bahasa
import Cryptography
import Database
import Foundation
import Organisasi

/// What somebody applies for in one sitting.
package struct PaketBaru: Sendable {
  package let peristiwa: String
  package let layanan: [String]
  package let saluran: Permohonan.Saluran
  /// As it was typed, by name in the common form.
  package let isian: [String: String]
  package let bahasa: String

  package init(
    peristiwa: String, layanan: [String], saluran: Permohonan.Saluran, isian: [String: String],
    bahasa: String = "id"
  ) {
    self.peristiwa = peristiwa
    self.layanan = layanan
    self.saluran = saluran
    self.isian = isian
    self.bahasa = bahasa
  }
}

extension Perizinan {
  /// Begins a bundle: a draft for each service, all under one key.
  /// - Throws: `FieldErrors` by name in the common form, `PermohonanError`.
  package func mulaiPaket(
    _ baru: PaketBaru, oleh pelaku: Pelaku? = nil, milik pemohon: Pemohon? = nil
  ) async throws -> String {
    let waktu = now()
    return try await db.write { [self] tx in
      let susunan = try susunan(baru.layanan, tx, pada: Tanggal(waktu))
      let isian = susunan.baca(baru.isian, TeksPerizinan(kode: baru.bahasa))
      try susunan.galat(isian).throwIfAny()
      let rahasia = try randomCode(12)
      let anggota = susunan.layanan.indices.map { kunci.kunciAnggota($0 + 1, paket: rahasia) }
      try tx.tambah(
        Paket(
          id: tx.key(), kode: try kodePermohonan(), kunci: kunci.sidik(kunci: rahasia),
          peristiwa: baru.peristiwa, bahasa: baru.bahasa, diubah: waktu, dikirim: nil),
        anggota: anggota.map(kunci.sidik(kunci:)))
      for (layanan, milik) in zip(susunan.layanan, anggota) {
        let id: Draf.ID = tx.key()
        try tx.tambah(
          Draf(
            id: id, kunci: kunci.sidik(kunci: milik), layanan: layanan.kode, versi: layanan.versi,
            saluran: baru.saluran, orang: pelaku?.orang,
            isian: try kunci.segel(isian[layanan.kode]?.tertulis ?? [:], .draf(id)), bahasa: baru.bahasa,
            dibuat: waktu, diubah: waktu))
      }
      try simpanMilik(rahasia, pemohon, tx, pada: waktu)
      return rahasia
    }
  }

  /// The services of these codes that are open, each once.
  /// - Throws: `FieldErrors` at `layanan` when they are too few or too many.
  func susunan(_ kode: [String], _ tx: Tx, pada hari: Tanggal) throws -> SusunanPaket {
    var dipilih: [Layanan] = []
    for satu in kode where !dipilih.contains(where: { $0.kode == satu }) {
      guard let layanan = try katalog.berlaku(tx, satu, pada: hari) else {
        throw PermohonanError.layananTutup(satu)
      }
      dipilih.append(layanan)
    }
    guard Paket.banyak.contains(dipilih.count) else {
      throw FieldErrors("layanan", "Pilih dua sampai delapan layanan.")
    }
    return SusunanPaket(dipilih)
  }
}

extension SusunanPaket {
  /// What was typed, as each service reads it.
  func baca(_ tulisan: [String: String], _ teks: TeksPerizinan) -> [String: IsianTerbaca] {
    layanan.reduce(into: [:]) {
      $0[$1.kode] = IsianTerbaca($1, isian($1, dari: tulisan), teks, bersama: kode)
    }
  }

  /// What is wrong with any of them, by name in the common form.
  func galat(_ isian: [String: IsianTerbaca]) -> FieldErrors {
    var hasil = FieldErrors()
    for ini in layanan {
      for satu in ini.isian {
        if let pesan = isian[ini.kode]?.galat[satu.kode] { hasil.check(nama(satu, ini), pesan, false) }
      }
    }
    return hasil
  }
}
