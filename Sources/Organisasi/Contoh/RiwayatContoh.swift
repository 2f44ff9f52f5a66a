import Bahasa
import Database

extension PenyusunContoh {
  /// Every unit under its present name since it was founded, except the planning office, which was renamed.
  func riwayat() -> [RiwayatUnit] {
    unit.flatMap { unit in
      let dasar = "Perda contoh tentang pembentukan perangkat daerah"
      let id = unit.id.rawValue
      guard unit.kode == "22" else {
        return [baris(id, unit, unit.nama, unit.singkatan, mulai: unit.berdiri, dasar: dasar)]
      }
      let ganti = Tanggal(hariKe: 20_089)
      return [
        baris(
          id, unit, "Badan Perencanaan Pembangunan Daerah, Penelitian dan Pengembangan", "BAPPEDA LITBANG",
          mulai: unit.berdiri, selesai: ganti + -1, dasar: dasar),
        baris(
          id + 1_000_000, unit, unit.nama, unit.singkatan, mulai: ganti,
          dasar: "Perda contoh tentang perubahan perangkat daerah"),
      ]
    }
  }

  private func baris(
    _ id: Int64, _ unit: UnitKerja, _ nama: String, _ singkatan: String, mulai: Tanggal,
    selesai: Tanggal? = nil, dasar: String
  ) -> RiwayatUnit {
    RiwayatUnit(
      id: RiwayatUnit.ID(rawValue: id), unit: unit.id, nama: nama, singkatan: singkatan, induk: unit.induk,
      mulai: mulai, selesai: selesai, dasar: dasar)
  }
}
