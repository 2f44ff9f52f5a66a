@testable import Pencocokan

/// People of a made-up regency, the same in every run.
struct Warga {
  private var keadaan: UInt64
  static let kata = [
    "Sutrisno", "Sukarno", "Suparman", "Paimin", "Ngatimin", "Wagiman", "Joko", "Budi", "Agus", "Bambang",
    "Slamet", "Widodo", "Santoso", "Prasetyo", "Nugroho", "Wijaya", "Hidayat", "Kurniawan", "Setiawan",
    "Rahardjo", "Siti", "Aminah", "Sumiyati", "Kartini", "Wulandari", "Lestari", "Rahayu", "Handayani",
    "Fatimah", "Khotimah", "Yulianti", "Puspita", "Anggraini", "Maharani", "Safitri", "Mulyani",
  ]

  init(benih: UInt64) { keadaan = benih }

  mutating func acak(_ batas: Int) -> Int {
    keadaan = campur(51, keadaan)
    return Int(keadaan >> 33) % batas
  }

  mutating func nama(_ kata: Int) -> String {
    (0..<kata).map { _ in Self.kata[acak(Self.kata.count)] }.joined(separator: " ")
  }

  /// So many people in families of four, without doubles.
  mutating func penduduk(_ banyak: Int) -> [CatatanOrang] {
    var semua: [CatatanOrang] = []
    while semua.count < banyak {
      let (ayah, ibu, desa) = (nama(2), nama(2), acak(20))
      for _ in 0..<4 {
        var orang = CatatanOrang(id: Int64(semua.count))
        orang.nama = nama(2)
        orang.kelamin = acak(2) == 0 ? "L" : "P"
        orang.lahir = TanggalLahir(tahun: 1950 + acak(70), bulan: 1 + acak(12), hari: 1 + acak(28))
        orang.ibu = ibu
        orang.ayah = ayah
        orang.nomorKK = "33140\(semua.count / 4)"
        orang.tempatLahir = acak(5) == 0 ? "Ngawi" : "Sragen"
        orang.wilayah = ["Kecamatan \(desa % 4)", "Desa \(desa)"]
        semua.append(orang)
      }
    }
    return semua
  }

  /// Somebody of whom a second card is made: another KK, another village.
  static func budi() -> CatatanOrang {
    var orang = CatatanOrang(id: 100_000)
    orang.nama = "Bambang Soekarno Hidayat"
    orang.kelamin = "L"
    orang.lahir = TanggalLahir("1975-04-09")
    orang.ibu = "Sumiyati"
    orang.ayah = "Paimin Wagiman"
    orang.nomorKK = "3314999"
    orang.tempatLahir = "Sragen"
    orang.wilayah = ["Kecamatan 1", "Desa 1"]
    return orang
  }
}
