import Bahasa
import Database
import Foundation

/// What is asked about a limit of acting officials.
package struct IsianBatas: Sendable, Equatable {
  package var jenisNaskah: String
  package var klasifikasi: String
  package var alasan: String
  package var dasar: String
  package var kepastian: Kepastian
  package var mulai: Tanggal

  package init(
    jenisNaskah: String, klasifikasi: String, alasan: String, dasar: String, kepastian: Kepastian,
    mulai: Tanggal
  ) {
    self.jenisNaskah = jenisNaskah
    self.klasifikasi = klasifikasi
    self.alasan = alasan
    self.dasar = dasar
    self.kepastian = kepastian
    self.mulai = mulai
  }
}

extension Organisasi {
  /// From `mulai` on Plt. and Plh. do not sign it.
  /// - Throws: `FieldErrors`, `UnitError.bukanWewenang`.
  @discardableResult
  package func tetapkanBatas(_ isian: IsianBatas, oleh pelaku: Pelaku) async throws -> BatasPenjabat.ID {
    let now = now()
    return try await db.write { tx in
      try pelaku.pastikanAdmin()
      var errors = FieldErrors()
      errors.check("jenis", "Pilih jenis naskahnya.", !isian.jenisNaskah.isEmpty)
      errors.check("alasan", "Sebutkan perbuatan apa yang dibatasi.", !isian.alasan.isEmpty)
      errors.check("dasar", "Sebutkan peraturan yang membatasinya.", !isian.dasar.isEmpty)
      try errors.throwIfAny()
      let id: BatasPenjabat.ID = tx.key()
      try tx.run(
        """
        INSERT INTO batas_penjabat (id, jenis_naskah, klasifikasi, alasan, dasar, kepastian, mulai)
        VALUES (\(id), \(isian.jenisNaskah), \(isian.klasifikasi), \(isian.alasan), \(isian.dasar),
                \(isian.kepastian), \(isian.mulai))
        """)
      try tx.catat(
        "batas.ditetapkan", "batas_penjabat", id, oleh: pelaku,
        keterangan: "\(isian.jenisNaskah) \(isian.klasifikasi): \(isian.alasan), dasar \(isian.dasar)",
        pada: now)
      return id
    }
  }

  /// Ends a limit with `selesai` as its last day.
  /// - Throws: `FieldErrors`, `KetentuanError.tidakAda`, `UnitError.bukanWewenang`.
  package func akhiriBatas(_ id: BatasPenjabat.ID, pada selesai: Tanggal, alasan: String, oleh pelaku: Pelaku)
    async throws
  {
    let now = now()
    try await db.write { tx in
      try pelaku.pastikanAdmin()
      guard let ada = try tx.batasPenjabat().first(where: { $0.id == id }) else {
        throw KetentuanError.tidakAda
      }
      var errors = FieldErrors()
      errors.check(
        "selesai", "Hari terakhir mendahului hari pertamanya, \(ada.masa.mulai.teks).",
        selesai >= ada.masa.mulai)
      errors.check("alasan", "Sebutkan alasan atau dasarnya.", !alasan.isEmpty)
      try errors.throwIfAny()
      try tx.run("UPDATE batas_penjabat SET selesai = \(selesai) WHERE id = \(id)")
      try tx.catat(
        "batas.diakhiri", "batas_penjabat", id, oleh: pelaku,
        keterangan: "hari terakhir \(selesai.teks): \(alasan)",
        pada: now)
    }
  }
}
