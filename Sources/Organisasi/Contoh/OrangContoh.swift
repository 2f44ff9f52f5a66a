import Bahasa
import Database
import Seeds

/// Makes people who do not exist: a name put together by chance, an NIP with the impossible month of appointment `00`,
/// an address under `.example`.
struct OrangContoh {
  private var acak = AcakTetap(benih: 3314)
  private let depan: [String: [String]]
  private let belakang: [String: [String]]
  private let pangkat: [String: String]
  private var terpakai: Set<String> = []
  private var nomor: Int64 = 0

  /// - Throws: `SeedsError` or `CSVError` when a shipped table is missing or damaged.
  init() throws {
    let nama = try Seeds.rows("nama-indonesia.csv")
    let umur = nama.filter { $0["posisi"] == "depan" }
    depan = Dictionary(grouping: umur) { "\($0["jenis_kelamin"] ?? "")-\($0["generasi"] ?? "")" }
      .mapValues { $0.compactMap { $0["nama"] } }
    belakang = Dictionary(grouping: nama.filter { $0["posisi"] == "belakang" }) { $0["jenis_kelamin"] ?? "" }
      .mapValues { $0.compactMap { $0["nama"] } }
    pangkat = Dictionary(
      try Seeds.rows("pangkat-golongan.csv").map { ($0["golongan"] ?? "", $0["pangkat"] ?? "") }
    ) {
      first, _ in first
    }
  }

  /// A person whose rank and age fit `derajat`.
  mutating func orang(_ derajat: Derajat) -> Orang {
    let perempuan = acak.bilangan(100) < derajat.persenPerempuan
    let lahir = acak.pilih(Array(derajat.tahunLahir))
    return orang(
      nama: namaBaru(perempuan: perempuan, lahir: lahir), perempuan: perempuan, lahir: lahir, derajat)
  }

  /// A person of the given name: the ones that tests and docs know.
  mutating func orang(nama: String, perempuan: Bool, lahir: Int, _ derajat: Derajat) -> Orang {
    terpakai.insert(nama)
    nomor += 1
    let golongan = derajat.golongan.isEmpty ? "" : acak.pilih(derajat.golongan)
    let gelar = acak.pilih(derajat.gelar)
    return Orang(
      id: Orang.ID(rawValue: nomor), nama: nama,
      gelarDepan: perempuan && gelar.depan == "Drs." ? "Dra." : gelar.depan, gelarBelakang: gelar.belakang,
      nip: golongan.isEmpty ? nil : nip(lahir: lahir, perempuan: perempuan),
      pangkat: pangkat[golongan, default: ""], golongan: golongan, surel: surel(nama))
  }

  private mutating func namaBaru(perempuan: Bool, lahir: Int) -> String {
    let kelamin = perempuan ? "P" : "L"
    let generasi = lahir < 1972 ? "tua" : lahir < 1988 ? "umum" : "muda"
    var nama = ""
    repeat {
      let pilihan = acak.bilangan(4) == 0 ? "umum" : generasi
      nama = acak.pilih(depan["\(kelamin)-\(pilihan)", default: ["Contoh"]])
      if generasi != "tua" || acak.bilangan(3) > 0 || terpakai.contains(nama) {
        nama += " " + acak.pilih(belakang[kelamin, default: ["Contoh"]])
      }
    } while terpakai.contains(nama)
    return nama
  }

  private mutating func nip(lahir: Int, perempuan: Bool) -> String {
    let bulan = 1 + acak.bilangan(12)
    let hari = 1 + acak.bilangan(28)
    return
      "\(lahir)\(pad(bulan, 2))\(pad(hari, 2))\(lahir + 24)00\(perempuan ? 2 : 1)\(pad(Int(nomor) % 1000, 3))"
  }

  private func surel(_ nama: String) -> String {
    nama.lowercased().replacing(" ", with: ".") + "@sragen.example"
  }
}

private func pad(_ angka: Int, _ lebar: Int) -> String {
  let teks = String(angka)
  return String(repeating: "0", count: max(0, lebar - teks.count)) + teks
}
