import Bahasa
import Database
import Foundation
import Organisasi

/// Who takes data out of the register, of whom, and what for. It stands in every row, and in the trail.
package struct PermintaanEkspor: Sendable {
  package enum Wilayah: Sendable {
    case semua
    /// One village: `33.14.01.2001`.
    case kode(String)
    case desa(Set<UnitKerja.ID>)
  }

  /// Whether numbers, mother's name and what is a person's own affair stand in the file.
  package enum Nomor: String, Sendable, SQLCodable { case utuh, samar }

  package var alasan: String
  package var nama: String
  package var jabatan: String
  package var orang: Orang.ID?
  package var alamat: String
  package var wilayah: Wilayah
  package var nomor: Nomor
  /// Who runs it at the server's console in the name of `nama`; empty for what he asked for on screen himself.
  var konsol = ""
  /// Under which the trail tells of it; of a request on screen its own.
  var id: EksporPenduduk.ID?

  /// `orang` is nil for an operator of the machine who has no account.
  package init(
    alasan: String, nama: String, jabatan: String = "", orang: Orang.ID? = nil, alamat: String = "",
    wilayah: Wilayah = .semua, nomor: Nomor = .utuh
  ) {
    self.alasan = alasan
    self.nama = nama
    self.jabatan = jabatan
    self.orang = orang
    self.alamat = alamat
    self.wilayah = wilayah
    self.nomor = nomor
  }

  /// As the trail, every row of the file and every resident reads it.
  var sebutan: String { konsol.isEmpty ? nama : "\(nama), dijalankan \(konsol)" }

  /// By their codes.
  func desa(dari semua: [String: UnitKerja.ID]) throws(FieldErrors) -> [(kode: String, unit: UnitKerja.ID)] {
    let dipilih: [String: UnitKerja.ID]
    switch wilayah {
    case .semua: dipilih = semua
    case .desa(let unit): dipilih = semua.filter { unit.contains($0.value) }
    case .kode(let kode):
      dipilih = semua.filter { $0.key.filter(\.isNumber) == kode.filter(\.isNumber) }
      if dipilih.isEmpty { throw FieldErrors("desa", "Desa dengan kode \(kode) tidak ada di kabupaten ini.") }
    }
    return dipilih.map { (kode: $0.key, unit: $0.value) }.sorted { $0.kode < $1.kode }
  }
}
