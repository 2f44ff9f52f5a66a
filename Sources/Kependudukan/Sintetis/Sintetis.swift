import Bahasa
import Seeds

/// What the synthetic regency is made of: how many, from which seed, as of which day.
package struct Sintetis: Sendable {
  package let jumlah: Int
  package let benih: UInt64
  /// Fixed, so that the same seed gives the same people in every year.
  package let hariIni: Tanggal
  let desa: [DesaBuatan]

  /// Of all villages of the shipped list, or of those whose codes (`33.14.01.2001`) are in `kode`.
  /// - Throws: `SeedsError` or `CSVError` when a shipped table is missing or damaged, `FieldErrors` when no village is left.
  package init(jumlah: Int, benih: UInt64, hanya kode: Set<String>? = nil) throws {
    self.jumlah = jumlah
    self.benih = benih
    hariIni = Tanggal(hariKe: 20_454)
    desa = try Seeds.rows("wilayah-kabupaten.csv").filter { ["desa", "kelurahan"].contains($0["tingkat"]) }
      .map { baris in
        DesaBuatan(
          kode: baris["kode"] ?? "", nama: baris["nama"] ?? "", isKelurahan: baris["tingkat"] == "kelurahan",
          kodePos: baris["kode_pos"] ?? "")
      }
      .filter { kode?.contains($0.kode) ?? true }
    if desa.isEmpty { throw FieldErrors("desa", "Tidak ada desa yang dapat diisi.") }
  }

  /// Families by kecamatan.
  func keluarga() throws -> PendudukBuatan {
    try PendudukBuatan(desa: desa, jumlah: jumlah, benih: benih, hariIni: hariIni)
  }
}
