import Bahasa
import Database

/// A shipped table says something that cannot be: always a fault of ours.
struct SemaiError: Error {
  let kolom: String
  let baris: [String: String]
}

extension [String: String] {
  func teks(_ kolom: String) throws(SemaiError) -> String {
    guard let teks = self[kolom], !teks.isEmpty else { throw SemaiError(kolom: kolom, baris: self) }
    return teks
  }

  func angka(_ kolom: String) throws(SemaiError) -> Int { try bentuk(kolom) { Int($0) } }

  var kepastian: Kepastian {
    get throws(SemaiError) { try bentuk("kepastian", Kepastian.init(rawValue:)) }
  }

  func libur(sumber: String, _ tx: Tx) throws(SemaiError) -> Libur {
    Libur(
      id: tx.key(), tanggal: try bentuk("tanggal") { Tanggal($0) }, nama: try teks("nama"),
      jenis: try bentuk("jenis", Libur.Jenis.init(rawValue:)), sumber: sumber, kepastian: try kepastian)
  }

  func pola(_ kalender: NamaKalender.ID, _ tx: Tx) throws(SemaiError) -> PolaKerja {
    PolaKerja(
      id: tx.key(), kalender: kalender, nama: try teks("nama"), mulai: try bentuk("mulai") { Tanggal($0) },
      selesai: self["selesai"] == "" ? nil : try bentuk("selesai") { Tanggal($0) },
      jam: try bentuk("jam", jamSepekan),
      ikutLiburNasional: try bentuk("ikut_libur_nasional", yaTidak),
      ikutCutiBersama: try bentuk("ikut_cuti_bersama", yaTidak), dasar: try teks("dasar"),
      kepastian: try kepastian)
  }

  func kecepatan(_ tx: Tx) throws(SemaiError) -> Kecepatan {
    Kecepatan(
      id: tx.key(), kode: try teks("kode"), nama: try teks("nama"), jumlah: try angka("jumlah"),
      satuan: try bentuk("satuan", Kecepatan.Satuan.init(rawValue:)), urutan: try angka("urutan"),
      dasar: try teks("dasar"), kepastian: try kepastian)
  }

  private func bentuk<T>(_ kolom: String, _ baca: (String) -> T?) throws(SemaiError) -> T {
    guard let nilai = baca(try teks(kolom)) else { throw SemaiError(kolom: kolom, baris: self) }
    return nilai
  }
}

private func yaTidak(_ teks: String) -> Bool? { ["ya": true, "tidak": false][teks] }

/// From `Senin 07.30–12.00 13.00–16.00; Selasa …`
private func jamSepekan(_ teks: String) -> [Int: [JamKerja]]? {
  var sepekan: [Int: [JamKerja]] = [:]
  for bagian in teks.split(separator: ";") {
    let kata = bagian.split(separator: " ").map(String.init)
    guard let nama = kata.first, let hari = (1...7).first(where: { NamaWaktu.hari($0) == nama }) else {
      return nil
    }
    let jam = kata.dropFirst().compactMap { JamKerja($0) }
    guard jam.count == kata.count - 1, !jam.isEmpty else { return nil }
    sepekan[hari] = jam
  }
  return sepekan
}
