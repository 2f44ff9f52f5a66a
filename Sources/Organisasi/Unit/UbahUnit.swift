import Bahasa
import Database
import Foundation

extension Organisasi {
  /// Gives a unit a new name from `mulai` on; letters and days before keep the old one.
  /// - Throws: `FieldErrors`, `UnitError`.
  package func gantiNama(
    _ id: UnitKerja.ID, menjadi nama: String, singkatan: String, mulai: Tanggal, dasar: String,
    oleh pelaku: Pelaku
  ) async throws {
    var errors = FieldErrors()
    errors.check("nama", "Tulis nama lengkap yang baru.", !nama.isEmpty)
    errors.check("singkatan", "Tulis singkatan yang baru.", !singkatan.isEmpty)
    try errors.throwIfAny()
    let now = now()
    try await db.write { tx in
      try pelaku.pastikanAdmin()
      let lama = try tx.riwayatTerakhir(id, sebelum: mulai, dasar: dasar)
      try tx.lanjutkan(lama, nama: nama, singkatan: singkatan, induk: lama.induk, mulai: mulai, dasar: dasar)
      try tx.segarkanUnit(pada: Tanggal(now))
      try tx.catat(
        "unit.berganti-nama", "unit", id, oleh: pelaku,
        keterangan: "\(lama.nama) menjadi \(nama) sejak \(mulai.teks), dasar \(dasar)", pada: now)
    }
  }

  /// Puts a unit, with all below it, under another from `mulai` on.
  /// - Throws: `FieldErrors`, `UnitError`.
  package func pindahkan(
    _ id: UnitKerja.ID, ke induk: UnitKerja.ID, mulai: Tanggal, dasar: String, oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    try await db.write { tx in
      try pelaku.pastikanAdmin()
      try tx.pindahkan(id, ke: induk, mulai: mulai, dasar: dasar)
      try tx.segarkanUnit(pada: Tanggal(now))
      try tx.catat(
        "unit.dipindahkan", "unit", id, oleh: pelaku,
        keterangan:
          "ke \(try tx.struktur(pada: mulai).unit[induk]?.nama ?? "") sejak \(mulai.teks), dasar \(dasar)",
        pada: now)
    }
  }

  /// Corrects what is not dated: address, coordinating asisten, whether it has an agenda of its own.
  /// - Throws: `UnitError`.
  package func perbarui(
    _ id: UnitKerja.ID, alamat: AlamatKantor, pembina: UnitKerja.ID?, kodeWilayah: String?,
    oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    try await db.write { tx in
      let struktur = try tx.struktur(pada: Tanggal(now))
      let unit = try struktur.kelola(id, oleh: pelaku)
      if unit.pembina != pembina || unit.kodeWilayah != kodeWilayah { try pelaku.pastikanAdmin() }
      guard pembina.map({ struktur.unit[$0]?.jenis == .asisten }) ?? true else {
        throw FieldErrors("pembina", "Pilih salah satu asisten.")
      }
      try tx.simpan(id, alamat, pembina: pembina, kodeWilayah: kodeWilayah)
      try tx.catat("unit.diperbarui", "unit", id, oleh: pelaku, keterangan: alamat.alamat, pada: now)
    }
  }
}

extension Tx {
  func pindahkan(_ id: UnitKerja.ID, ke induk: UnitKerja.ID, mulai: Tanggal, dasar: String) throws {
    let lama = try riwayatTerakhir(id, sebelum: mulai, dasar: dasar)
    let saatItu = try struktur(pada: mulai)
    var errors = FieldErrors()
    errors.check("induk", "Unit atasan itu tidak ada pada tanggal tersebut.", saatItu.unit[induk] != nil)
    errors.check("induk", "Unit tidak dapat dipindahkan ke bawah dirinya sendiri.", !saatItu.dalam(induk, id))
    errors.check("induk", "Unit ini memang sudah berada di sana.", lama.induk != induk)
    try errors.throwIfAny()
    try lanjutkan(
      lama, nama: lama.nama, singkatan: lama.singkatan, induk: induk, mulai: mulai, dasar: dasar)
  }
}
