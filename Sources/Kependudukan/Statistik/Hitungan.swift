import Bahasa
import Database
import Organisasi

/// Counts, or by how much counts change.
struct Hitungan: Sendable, Equatable {
  struct Sel: Hashable, Sendable {
    let elemen: Elemen
    let desa: UnitKerja.ID
    let kode: Int
    let kelamin: JenisKelamin
  }

  private(set) var sel: [Sel: Int] = [:]

  mutating func tambah(_ ciri: CiriHitung, _ banyak: Int, pada per: Tanggal) {
    for elemen in Elemen.allCases {
      let satu = Sel(
        elemen: elemen, desa: ciri.desa, kode: ciri.kode(elemen, pada: per), kelamin: ciri.kelamin)
      sel[satu, default: 0] += banyak
    }
  }

  mutating func tambah(_ satu: Sel, _ banyak: Int) { sel[satu, default: 0] += banyak }

  /// Without what is nothing.
  var isi: [Sel: Int] { sel.filter { $0.value != 0 } }

  static func == (kiri: Self, kanan: Self) -> Bool { kiri.isi == kanan.isi }
}

extension Tanggal {
  /// Whole years from this day of birth to `hari`; negative before it.
  func umur(pada hari: Tanggal) -> Int {
    let sudahUlangTahun = (hari.bulan, hari.hari) >= (bulan, self.hari)
    return hari.tahun - tahun - (sudahUlangTahun ? 0 : 1)
  }
}
