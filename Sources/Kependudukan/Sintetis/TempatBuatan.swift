/// Where people come from: mostly the regency itself, else its neighbours and the cities to which families go.
enum TempatBuatan {
  private static let luar: [(nama: String, kecamatan: [Int], bobot: Double)] = [
    ("Karanganyar", [331_301, 331_305, 331_310, 331_312], 4), ("Boyolali", [330_901, 330_905, 330_912], 3),
    ("Grobogan", [331_501, 331_505, 331_510], 3), ("Ngawi", [352_101, 352_105, 352_110], 3),
    ("Surakarta", [337_201, 337_202, 337_205], 4), ("Sukoharjo", [331_101, 331_105], 2),
    ("Klaten", [331_001, 331_010], 1), ("Semarang", [337_401, 337_405], 2),
    ("Wonogiri", [331_201, 331_210], 2),
    ("Jakarta", [317_101, 317_201, 317_401], 3), ("Surabaya", [357_801, 357_805], 1),
    ("Lampung Tengah", [180_203, 180_208], 1),
  ]
  private static let berbobot = luar.map { (($0.nama, $0.kecamatan), $0.bobot) }

  /// Place of birth and kecamatan of first registration of who grew up in `kecamatan`, or came from elsewhere.
  static func asal(_ kecamatan: Int, peluangLuar: Double, _ acak: inout Acak) -> (
    tempat: String, wilayah: Int
  ) {
    guard acak.peluang(peluangLuar) else { return ("Sragen", kecamatan) }
    let (nama, daftar) = acak.pilih(berbobot: berbobot)
    // Many were born elsewhere but registered here.
    return (nama, acak.peluang(0.45) ? kecamatan : acak.pilih(daftar))
  }
}
