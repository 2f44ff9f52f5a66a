import Bahasa
import Foundation

/// Without spaces around it; most fields have none.
func rapi(_ teks: String) -> String {
  guard let awal = teks.utf8.first, let akhir = teks.utf8.last else { return teks }
  if awal > 0x20, akhir > 0x20, awal != 0xC2, akhir != 0xA0 { return teks }
  return teks.trimmingCharacters(in: .whitespacesAndNewlines)
}

/// From `1990-12-31`, `31-12-1990`, `31/12/1990`, each with or without a time of day after it.
func bacaTanggal(_ teks: String) -> Tanggal? {
  if teks.isEmpty { return nil }
  if teks.utf8.count == 10, let tanggal = Tanggal(teks) { return tanggal }
  let bagian = teks.prefix { $0 != " " && $0 != "T" }.split { "-/.".contains($0) }.map { Int($0) }
  guard bagian.count == 3, let satu = bagian[0], let dua = bagian[1], let tiga = bagian[2] else { return nil }
  return satu > 31 ? Tanggal(satu, dua, tiga) : tiga > 31 ? Tanggal(tiga, dua, satu) : nil
}

/// Other names that sheets have for the codes of the registry, by their sort key.
enum SebutanLain {
  static func kode(_ tabel: KodePenduduk.Tabel, _ kunci: String) -> Int? { daftar[tabel]?[kunci] }

  private static let daftar: [KodePenduduk.Tabel: [String: Int]] = [
    .statusKawin: kunci([("Kawin", 2), ("Cerai Hidup", 4), ("Kawin Tidak Tercatat", 3), ("Belum Menikah", 1)]
    ),
    .shdk: kunci([("Kepala", 1), ("KK", 1), ("Orangtua", 7), ("Famili", 9), ("Lain-lain", 11)]),
    .agama: kunci([
      ("Katholik", 3), ("Kristen Protestan", 2), ("Budha", 5), ("Konghucu", 6), ("Kepercayaan", 7),
    ]),
    .golonganDarah: kunci([("Tidak diketahui", 13), ("Tdk Tahu", 13)]),
    .pendidikan: kunci([
      ("SD", 3), ("Tamat SD", 3), ("SLTP", 4), ("SMP", 4), ("SLTA", 5), ("SMA", 5), ("SMK", 5), ("D3", 7),
      ("D4", 8), ("S1", 8), ("S2", 9), ("S3", 10), ("Tidak Sekolah", 1), ("Belum Sekolah", 1),
    ]),
    .pekerjaan: kunci([
      ("Petani", 9), ("PNS", 5), ("TNI", 6), ("POLRI", 7), ("Ibu Rumah Tangga", 2), ("Pelajar", 3),
      ("Swasta", 15),
    ]),
    .kewarganegaraan: kunci([("Indonesia", 1)]),
  ]

  private static func kunci(_ daftar: [(String, Int)]) -> [String: Int] {
    Dictionary(daftar.map { (kunciUrut($0.0), $0.1) }) { pertama, _ in pertama }
  }
}
