import Bahasa
import Database
import Foundation

/// What is asked about a new position.
package struct JabatanBaru: Sendable, Equatable {
  package var unit: UnitKerja.ID
  package var nama: String
  package var jenis: Jabatan.Jenis
  package var eselon: String
  package var mulai: Tanggal
  package var dasar: String

  package init(
    unit: UnitKerja.ID, nama: String, jenis: Jabatan.Jenis, eselon: String = "", mulai: Tanggal, dasar: String
  ) {
    self.unit = unit
    self.nama = nama
    self.jenis = jenis
    self.eselon = eselon
    self.mulai = mulai
    self.dasar = dasar
  }
}

extension Organisasi {
  /// Adds a position to a unit. A unit has one leader.
  /// - Throws: `FieldErrors`, `UnitError`.
  @discardableResult
  package func adakan(_ baru: JabatanBaru, oleh pelaku: Pelaku) async throws -> Jabatan.ID {
    let now = now()
    return try await db.write { tx in
      let saatItu = try tx.struktur(pada: baru.mulai)
      _ = try saatItu.kelola(baru.unit, oleh: pelaku)
      var errors = FieldErrors()
      errors.check("nama", "Tulis nama jabatan, misalnya Kepala Seksi Pelayanan.", !baru.nama.isEmpty)
      errors.check("dasar", "Sebutkan peraturan yang mengadakannya.", !baru.dasar.isEmpty)
      errors.check(
        "jenis", "Unit ini sudah punya pimpinan. Ganti nama jabatan itu, atau pilih jenis lain.",
        baru.jenis != .pimpinan || saatItu.pimpinan(dari: baru.unit) == nil)
      try errors.throwIfAny()
      let jabatan = Jabatan(
        id: tx.key(), unit: baru.unit, nama: baru.nama, jenis: baru.jenis, eselon: baru.eselon,
        urutan: saatItu.urutanBaru(di: baru.unit, baru.jenis))
      try tx.insert(jabatan, mulai: baru.mulai, dasar: baru.dasar)
      try tx.catat(
        "jabatan.diadakan", "jabatan", jabatan.id, oleh: pelaku,
        keterangan: "\(baru.nama) sejak \(baru.mulai.teks), dasar \(baru.dasar)", pada: now)
      return jabatan.id
    }
  }

  /// Gives a position another name or echelon from `mulai` on; whoever holds it goes on holding it.
  /// - Throws: `FieldErrors`, `JabatanError`, `UnitError`.
  package func gantiNama(
    _ id: Jabatan.ID, menjadi nama: String, eselon: String, mulai: Tanggal, dasar: String, oleh pelaku: Pelaku
  ) async throws {
    let now = now()
    try await db.write { tx in
      let lama = try tx.riwayatTerakhir(id, sebelum: mulai, dasar: dasar)
      _ = try tx.struktur(pada: mulai).kelola(lama.unit, oleh: pelaku)
      guard !nama.isEmpty else { throw FieldErrors("nama", "Tulis nama jabatan yang baru.") }
      try tx.tutupRiwayat(jabatan: id, sesudah: mulai + -1)
      try tx.insert(
        RiwayatJabatan(
          id: tx.key(), jabatan: id, unit: lama.unit, nama: nama, eselon: eselon, mulai: mulai, dasar: dasar))
      try tx.strukturBerubah()
      try tx.catat(
        "jabatan.berganti-nama", "jabatan", id, oleh: pelaku,
        keterangan: "\(lama.nama) menjadi \(nama) sejak \(mulai.teks), dasar \(dasar)", pada: now)
    }
  }

  /// Abolishes a position: `mulai` is the first day without it, and appointments in it end the day before.
  /// - Throws: `FieldErrors`, `JabatanError`, `UnitError`.
  package func hapuskan(_ id: Jabatan.ID, mulai: Tanggal, dasar: String, oleh pelaku: Pelaku) async throws {
    let now = now()
    try await db.write { tx in
      let lama = try tx.riwayatTerakhir(id, sebelum: mulai, dasar: dasar)
      _ = try tx.struktur(pada: mulai).kelola(lama.unit, oleh: pelaku)
      try tx.akhiriSemua(id, sesudah: mulai + -1)
      try tx.tutupRiwayat(jabatan: id, sesudah: mulai + -1)
      try tx.strukturBerubah()
      try tx.catat(
        "jabatan.dihapus", "jabatan", id, oleh: pelaku,
        keterangan: "\(lama.nama) sejak \(mulai.teks), dasar \(dasar)", pada: now)
    }
  }
}

extension Struktur {
  /// Behind those of its kind, so that a sekretaris stays before the leader.
  fileprivate func urutanBaru(di unit: UnitKerja.ID, _ jenis: Jabatan.Jenis) -> Int {
    let dasar = ((Jabatan.Jenis.urutan.firstIndex(of: jenis) ?? 0) + 1) * 100
    return jabatan(di: unit).filter { $0.jenis == jenis }.map { $0.urutan + 1 }.max() ?? dasar
  }
}

extension Jabatan.Jenis {
  /// In this order within a unit: a chain of paraf goes past the sekretaris to the leader.
  static let urutan: [Self] = [.sekretaris, .wakil, .pimpinan, .pejabat, .pelaksana]
}

extension Tx {
  fileprivate func riwayatTerakhir(_ id: Jabatan.ID, sebelum hari: Tanggal, dasar: String) throws
    -> RiwayatJabatan
  {
    guard let terakhir = try riwayat(jabatan: id).last else { throw JabatanError.tidakAda }
    guard terakhir.selesai == nil else { throw JabatanError.sudahDihapus }
    var errors = FieldErrors()
    errors.check(
      "mulai", "Perubahan terakhir jabatan ini berlaku sejak \(terakhir.mulai.teks). Pilih hari sesudahnya.",
      terakhir.mulai < hari)
    errors.check("dasar", "Sebutkan peraturan yang mendasarinya.", !dasar.isEmpty)
    try errors.throwIfAny()
    return terakhir
  }
}
