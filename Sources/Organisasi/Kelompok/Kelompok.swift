import Bahasa
import Database

/// Sekumpulan penerima surat yang punya nama: semua camat, semua desa di satu kecamatan, susunan sendiri sebuah kantor.
/// Who belongs to it is computed for the day it is used.
package struct Kelompok: Sendable, Equatable, Identifiable {
  package typealias ID = Key<Kelompok>

  package let id: ID
  /// By which a letter names it: `semua-camat`.
  package var kode: String
  /// As it stands after `Yth.`
  package var nama: String
  /// Kinds of offices that belong to it; empty for a group that lists its members.
  package var jenis: [UnitKerja.Jenis]
  /// Only those at or below this unit; nil for the whole regency.
  package var bawah: UnitKerja.ID?
  /// The office that made it for itself; nil for one that all may use.
  package var pemilik: UnitKerja.ID?
  package var tambah: Set<UnitKerja.ID>
  package var kecuali: Set<UnitKerja.ID>

  package init(
    id: ID, kode: String, nama: String, jenis: [UnitKerja.Jenis] = [], bawah: UnitKerja.ID? = nil,
    pemilik: UnitKerja.ID? = nil, tambah: Set<UnitKerja.ID> = [], kecuali: Set<UnitKerja.ID> = []
  ) {
    self.id = id
    self.kode = kode
    self.nama = nama
    self.jenis = jenis
    self.bawah = bawah
    self.pemilik = pemilik
    self.tambah = tambah
    self.kecuali = kecuali
  }

  /// The offices that belong to it on the structure's day, in order of their codes. A member that was dissolved stands
  /// for its successor.
  package func anggota(_ struktur: Struktur) -> [UnitKerja.ID] {
    let tambah = Set(tambah.map(struktur.penerus))
    return struktur.kantor
      .filter { unit in
        if kecuali.contains(unit.id) { return false }
        if tambah.contains(unit.id) { return true }
        return jenis.contains(unit.jenis) && (bawah.map { struktur.dalam(unit.id, $0) } ?? true)
      }
      .map(\.id)
  }
}
