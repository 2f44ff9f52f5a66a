import Database
import Organisasi

extension Tx {
  /// The offices in a group of addressees on the structure's day.
  func anggota(kelompok kode: String, _ struktur: Struktur) throws -> [UnitKerja.ID] {
    struktur.kantor
      .filter { unit in
        switch kode {
        case "semua-camat": unit.jenis == .kecamatan
        case "semua-desa": unit.jenis == .desa || unit.jenis == .kelurahan
        default: false
        }
      }
      .map(\.id)
  }

  func namaKelompok(_ kode: String) throws -> String { kode }
}
