import Akses
import Bahasa
import Database
import Organisasi

/// A part of the regency that is counted as one: all of it, a kecamatan, a village.
package struct WilayahStatistik: Sendable {
  /// Nil for all that the reader may see.
  package let unit: UnitKerja?
  package let nama: String
  package let desa: [UnitKerja]
  /// What it is made of, in list order: kecamatan, or villages; of a village nothing.
  package let bagian: [(unit: UnitKerja, desa: [UnitKerja.ID])]
  /// Whether that is everybody in the register.
  let seluruhnya: Bool
  /// What else may be chosen.
  let pilihan: [Pilihan]

  struct Pilihan: Sendable {
    let id: UnitKerja.ID
    let nama: String
    let kelompok: String
  }

  var idDesa: [UnitKerja.ID] { desa.map(\.id) }

  /// - Throws: `PendudukError.tidakAda` for a unit that is none of the reader's.
  init(_ unit: UnitKerja.ID?, _ struktur: Struktur, _ lingkup: LingkupPenduduk, kabupaten: String) throws {
    let semua = struktur.desa(lingkup)
    let induk = Dictionary(grouping: semua) { $0.induk }
    let kecamatan = induk.keys.compactMap { $0.flatMap { struktur.unit[$0] } }
      .sorted { ($0.kode, $0.id) < ($1.kode, $1.id) }
    pilihan =
      kecamatan.map { Pilihan(id: $0.id, nama: $0.nama, kelompok: "Kecamatan") }
      + kecamatan.flatMap { satu in
        induk[satu.id, default: []].map { Pilihan(id: $0.id, nama: $0.nama, kelompok: satu.nama) }
      }
    let terpilih =
      unit ?? (semua.count == 1 ? semua.first?.id : kecamatan.count == 1 ? kecamatan.first?.id : nil)
    seluruhnya = terpilih == nil && lingkup == .semua
    guard let terpilih else {
      self.unit = nil
      nama = kabupaten
      desa = semua
      bagian = kecamatan.map { ($0, induk[$0.id, default: []].map(\.id)) }
      return
    }
    let isi = semua.filter { $0.id == terpilih || $0.induk == terpilih }
    guard let ini = struktur.unit[terpilih], !isi.isEmpty else { throw PendudukError.tidakAda }
    self.unit = ini
    nama = ini.isDesa ? struktur.sebutanDesa(terpilih) : ini.nama
    desa = isi
    bagian = ini.isDesa ? [] : isi.map { ($0, [$0.id]) }
  }
}
