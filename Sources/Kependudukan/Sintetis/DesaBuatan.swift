import Bahasa

/// A village of the regency, how many live there beside others, and how it is divided.
struct DesaBuatan: Sendable {
  /// `33.14.01.2001`
  let kode: String
  let nama: String
  let isKelurahan: Bool
  let bobot: Double
  private let kodePos: String
  private let dusun: [String]
  private static let namaDusun = [
    "Krajan", "Ngrandu", "Sidodadi", "Sidomulyo", "Ngasem", "Karanganyar", "Tegalrejo", "Sukorejo", "Bendo",
    "Gondang", "Jambeyan", "Kedungrejo", "Mojorejo", "Ngadirejo", "Pilangrejo", "Ringinanom", "Sambirejo",
    "Tanggan", "Wonorejo", "Banaran", "Bulu", "Dukuhan", "Grasak", "Jetis", "Kauman", "Kranggan", "Munggur",
    "Nglaban", "Padas", "Plosorejo", "Sendang", "Tempel",
  ]

  init(kode: String, nama: String, isKelurahan: Bool, kodePos: String) {
    self.kode = kode
    self.nama = nama
    self.isKelurahan = isKelurahan
    self.kodePos = kodePos
    // No figures by village are at hand: a size of its own for each, always the same, kelurahan larger.
    var acak = Acak(kode.utf8.reduce(14) { $0 &* 131 &+ UInt64($1) })
    bobot = (0.55 + 0.9 * acak.pecahan()) * (isKelurahan ? 1.8 : 1)
    dusun = Array(acak.acakUrutan(Self.namaDusun).prefix(acak.dari(3...6)))
  }

  /// 331401
  var kecamatan: Int { Int(kode.filter { $0 != "." }.prefix(6)) ?? 0 }

  /// An address in one of its RT: each RW lies in one dusun and has four of them.
  func alamat(_ acak: inout Acak) -> AlamatKeluarga {
    let rw = acak.dari(1...max(3, Int(bobot * 7)))
    let rt = (rw - 1) * 4 + acak.dari(1...4)
    let jalan = ["Melati", "Kenanga", "Diponegoro", "Sukowati", "Ahmad Yani", "Veteran", "Pemuda", "Kartini"]
    return AlamatKeluarga(
      alamat: isKelurahan ? "Jalan \(acak.pilih(jalan)) No. \(acak.dari(1...120))" : "",
      dusun: isKelurahan ? "" : dusun[rw % dusun.count], rt: String(rt), rw: String(rw), kodePos: kodePos)
  }
}
