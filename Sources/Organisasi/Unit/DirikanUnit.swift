import Bahasa
import Database

/// What is asked about a new unit.
package struct UnitBaru: Sendable, Equatable {
  package var kode: String
  package var jenis: UnitKerja.Jenis
  package var nama: String
  package var singkatan: String
  package var induk: UnitKerja.ID
  package var pembina: UnitKerja.ID?
  package var kantor: Bool
  package var kodeWilayah: String?
  package var alamat: AlamatKantor
  package var berdiri: Tanggal
  package var dasar: String

  package init(
    kode: String, jenis: UnitKerja.Jenis, nama: String, singkatan: String, induk: UnitKerja.ID,
    pembina: UnitKerja.ID? = nil, kantor: Bool, kodeWilayah: String? = nil, alamat: AlamatKantor = .init(),
    berdiri: Tanggal, dasar: String
  ) {
    self.kode = kode
    self.jenis = jenis
    self.nama = nama
    self.singkatan = singkatan
    self.induk = induk
    self.pembina = pembina
    self.kantor = kantor
    self.kodeWilayah = kodeWilayah
    self.alamat = alamat
    self.berdiri = berdiri
    self.dasar = dasar
  }
}

extension Organisasi {
  /// Founds a unit as of a day, past or future.
  /// - Throws: `FieldErrors`, `UnitError`.
  @discardableResult
  package func dirikan(_ baru: UnitBaru, oleh pelaku: Pelaku) async throws -> UnitKerja.ID {
    let now = now()
    return try await db.write { tx in
      try pelaku.pastikanAdmin()
      try tx.periksa(baru)
      let unit = UnitKerja(
        id: tx.key(), kode: baru.kode, jenis: baru.jenis, nama: baru.nama, singkatan: baru.singkatan,
        induk: baru.induk, pembina: baru.pembina, kantor: baru.kantor, kodeWilayah: baru.kodeWilayah,
        alamat: baru.alamat, berdiri: baru.berdiri)
      try tx.insert(unit, dasar: baru.dasar)
      if unit.jenis == .kecamatan { try tx.semaiKelompok() }
      try tx.catat(
        "unit.didirikan", "unit", unit.id, oleh: pelaku,
        keterangan: "\(baru.nama), berdiri \(baru.berdiri.teks), dasar \(baru.dasar)", pada: now)
      return unit.id
    }
  }
}

extension Tx {
  fileprivate func periksa(_ baru: UnitBaru) throws {
    let saatItu = try struktur(pada: baru.berdiri)
    var errors = FieldErrors()
    errors.check("kode", "Tulis kode unit, misalnya 05.B5.", !baru.kode.isEmpty)
    errors.check(
      "kode", "Kode \(baru.kode) sudah dipakai unit lain. Pilih kode yang belum pernah dipakai.",
      try !exists("SELECT 1 FROM unit WHERE kode = \(baru.kode)"))
    errors.check("nama", "Tulis nama lengkap unit.", !baru.nama.isEmpty)
    errors.check("singkatan", "Tulis singkatan unit.", !baru.singkatan.isEmpty)
    errors.check(
      "induk", "Unit atasan itu belum atau tidak lagi ada pada tanggal berdiri.",
      saatItu.unit[baru.induk] != nil)
    errors.check(
      "pembina", "Pilih asisten yang ada pada tanggal berdiri.",
      baru.pembina.map { saatItu.unit[$0]?.jenis == .asisten } ?? true)
    errors.check("dasar", "Sebutkan peraturan yang membentuknya.", !baru.dasar.isEmpty)
    try errors.throwIfAny()
  }
}
