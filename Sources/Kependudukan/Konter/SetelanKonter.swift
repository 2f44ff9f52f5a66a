import Database

/// What the regency decides about its counters. Data, with source and certainty.
package enum SetelanKonter: String, Sendable, CaseIterable, SQLCodable {
  /// 1: whoever took the request may not approve it.
  case pisahPenyetuju = "pisah_penyetuju"
  /// The promise, in minutes.
  case batasMenit = "batas_menit"
  /// Below so many years a card needs a marriage.
  case umurWajib = "umur_wajib"
  /// A birth that is reported more days after it waits for the decision of the head of the Instansi Pelaksana.
  case hariLaporLahir = "hari_lapor_lahir"
  /// Imported codes that say that somebody holds a card: of its recording, and of its kind.
  case statusRekamBerkartu = "status_rekam_berkartu"
  case ktpElBerkartu = "ktp_el_berkartu"
  /// Days of use that the forecast of blanks looks back on.
  case hariRamalan = "hari_ramalan"
  /// Fewer days of use than this tell nothing.
  case hariRamalanMin = "hari_ramalan_min"
  /// A stock of fewer days than this is short.
  case hariStokTipis = "hari_stok_tipis"
  /// So many days photo and signature of a request that came to nothing are kept (UU 27/2022 Pasal 43).
  case hariSimpanGagal = "hari_simpan_gagal"
  /// The two lines at the head of a card.
  case provinsi, kabupaten
  /// What a photo has to be: least height in pixels, share of the face in the height, how far from the middle, light of
  /// the face (0 to 255), difference of its halves, sharpness.
  case fotoPikselPalingSedikit = "foto_piksel_min"
  case fotoWajahPalingKecil = "foto_wajah_min"
  case fotoWajahPalingBesar = "foto_wajah_maks"
  case fotoGeserPalingJauh = "foto_geser_maks"
  case fotoTerangPalingSedikit = "foto_terang_min"
  case fotoTerangPalingBanyak = "foto_terang_maks"
  case fotoTimpangPalingBesar = "foto_timpang_maks"
  case fotoTajamPalingSedikit = "foto_tajam_min"

  /// In force until somebody has written another value.
  var bawaan: String {
    switch self {
    case .pisahPenyetuju: "1"
    case .batasMenit: "5"
    case .umurWajib: "17"
    case .hariLaporLahir: "60"
    case .statusRekamBerkartu: "4,6,8"
    case .ktpElBerkartu: "2"
    case .hariRamalan: "28"
    case .hariRamalanMin: "5"
    case .hariStokTipis: "5"
    case .hariSimpanGagal: "30"
    case .provinsi, .kabupaten: ""
    case .fotoPikselPalingSedikit: "400"
    case .fotoWajahPalingKecil: "0.25"
    case .fotoWajahPalingBesar: "0.75"
    case .fotoGeserPalingJauh: "0.2"
    case .fotoTerangPalingSedikit: "70"
    case .fotoTerangPalingBanyak: "225"
    case .fotoTimpangPalingBesar: "0.35"
    case .fotoTajamPalingSedikit: "20"
    }
  }
}

extension Tx {
  package func teksSetelan(_ setelan: SetelanKonter) throws -> String {
    try value("SELECT nilai FROM setelan_konter WHERE nama = \(setelan)", as: String.self) ?? setelan.bawaan
  }

  /// The same as a number; what is no number counts as what the program ships.
  package func setelan(_ setelan: SetelanKonter) throws -> Double {
    try Double(teksSetelan(setelan)) ?? Double(setelan.bawaan) ?? 0
  }
}
