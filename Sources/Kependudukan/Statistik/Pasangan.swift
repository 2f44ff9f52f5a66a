/// How many men and women.
package struct Pasangan: Sendable, Equatable, Codable {
  package var laki = 0
  package var perempuan = 0

  package var jumlah: Int { laki + perempuan }

  mutating func tambah(_ kelamin: JenisKelamin, _ banyak: Int) {
    switch kelamin {
    case .lakiLaki: laki += banyak
    case .perempuan: perempuan += banyak
    }
  }

  static func + (kiri: Pasangan, kanan: Pasangan) -> Pasangan {
    Pasangan(laki: kiri.laki + kanan.laki, perempuan: kiri.perempuan + kanan.perempuan)
  }
}
