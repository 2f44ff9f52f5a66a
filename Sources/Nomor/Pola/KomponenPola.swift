import Database

/// What a pattern of numbers may be made of.
package enum KomponenPola: String, Sendable, CaseIterable {
  case klasifikasi, urut, unit, jenis, sifat, bulan
  case bulanRomawi = "bulan_romawi"
  case tahun, desa

  package var nama: String {
    switch self {
    case .klasifikasi: "kode klasifikasi"
    case .urut: "nomor urut"
    case .unit: "kode unit atau jabatan"
    case .jenis: "kode jenis naskah"
    case .sifat: "kode sifat"
    case .bulan: "bulan"
    case .bulanRomawi: "bulan dalam angka Romawi"
    case .tahun: "tahun"
    case .desa: "kode desa"
    }
  }
}

/// What the pattern's components stand for in one naskah. What the pattern does not name may stay nil.
package struct KomponenNomor: Sendable, Equatable {
  package var klasifikasi: String?
  /// Nil means the code of the register itself.
  package var unit: String?
  package var jenis: String?
  package var sifat: String?
  /// Nil means the code of the register itself.
  package var desa: String?

  package init(
    klasifikasi: String? = nil, unit: String? = nil, jenis: String? = nil, sifat: String? = nil,
    desa: String? = nil
  ) {
    self.klasifikasi = klasifikasi
    self.unit = unit
    self.jenis = jenis
    self.sifat = sifat
    self.desa = desa
  }

  func nilai(_ komponen: KomponenPola) -> String? {
    let nilai =
      switch komponen {
      case .klasifikasi: klasifikasi
      case .unit: unit
      case .jenis: jenis
      case .sifat: sifat
      case .desa: desa
      case .urut, .bulan, .bulanRomawi, .tahun: nil as String?
      }
    guard let rapi = nilai?.split(whereSeparator: \.isWhitespace).joined(separator: " "), !rapi.isEmpty else {
      return nil
    }
    return rapi
  }
}
