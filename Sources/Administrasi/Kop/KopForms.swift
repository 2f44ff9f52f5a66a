import Bahasa
import Cetak
import Database
import Naskah
import Organisasi

/// A letterhead as typed: one line of it in each line, as `DINAS KESEHATAN | 17 | tebal`.
struct KopForm: Decodable, Sendable {
  /// `bupati`, `wakil_bupati` or `unit`.
  var untuk = "unit"
  var unit = ""
  var baris = ""
  var alamat = ""
  var lambang = ""
  var letak = "kiri"
  var tinggi = "24"
  var garis = "ganda"
  var mulai = ""
  var dasar = ""

  init() {}

  /// What stands there today, as a beginning.
  init(_ kunci: String, _ kop: KopNaskah, mulai: Tanggal) {
    if kunci.hasPrefix("unit:") {
      unit = String(kunci.dropFirst(5))
    } else {
      untuk = kunci
    }
    baris = kop.baris.map { "\($0.teks) | \(Int($0.ukuran))\($0.tebal == .tebal ? " | tebal" : "")" }
      .joined(separator: "\n")
    alamat = kop.alamat.joined(separator: "\n")
    lambang = kop.lambang == nil ? "tanpa" : ""
    letak = kop.lambang?.letak.rawValue ?? "kiri"
    tinggi = String(Int(kop.lambang?.tinggi ?? 24))
    garis = kop.garis.rawValue
    self.mulai = mulai.description
  }

  var kunci: String { untuk == "unit" ? "unit:\(unit)" : untuk }

  /// Everything but the day and the basis, for the preview too.
  /// - Throws: `FieldErrors`.
  func bentuk(_ bawaan: LambangDaerah.ID?) throws(FieldErrors) -> KopTersimpan {
    var errors = FieldErrors()
    let pemilik = Penandatangan.Kop(kunci: kunci)
    errors.check("unit", "Pilih kantor yang memakai kop ini.", pemilik != nil)
    var hasil: [BarisKop] = []
    for teks in baris.split(whereSeparator: \.isNewline) where !String(teks).rapi.isEmpty {
      let bagian = teks.split(separator: "|", omittingEmptySubsequences: false).map { String($0).rapi }
      let ukuran = bagian.count > 1 && !bagian[1].isEmpty ? Double(bagian[1].replacing(",", with: ".")) : 14
      let tebal = bagian.count > 2 ? bagian[2].lowercased() : ""
      errors.check(
        "baris", "Tulis satu baris seperti: DINAS KESEHATAN | 17 | tebal.",
        !bagian[0].isEmpty && ukuran.map { (8...24).contains($0) } ?? false && ["", "tebal"].contains(tebal))
      hasil.append(BarisKop(bagian[0], ukuran: ukuran ?? 14, tebal: tebal == "tebal" ? .tebal : .biasa))
    }
    errors.check("baris", "Tulis sedikitnya satu baris.", !hasil.isEmpty)
    let tinggi = Double(tinggi.replacing(",", with: ".")).flatMap { (10...60).contains($0) ? $0 : nil }
    errors.check("tinggi", "Tinggi lambang antara 10 dan 60 milimeter.", tinggi != nil || lambang == "tanpa")
    // Without an emblem there is nothing to place.
    let letak = lambang == "tanpa" ? .kiri : LambangKop.Letak(rawValue: letak)
    let garis = KopNaskah.GarisKop(rawValue: garis)
    errors.check(
      "lambang", "Pilih lambang dari daftar.",
      ["", "tanpa"].contains(lambang) || LambangDaerah.ID(lambang) != nil)
    errors.check("letak", "Pilih letak lambang dari daftar.", letak != nil)
    errors.check("garis", "Pilih garis dari daftar.", garis != nil)
    try errors.throwIfAny()
    guard let pemilik, let letak, let garis else { throw errors }
    return KopTersimpan(
      untuk: pemilik, mulai: Tanggal(mulai) ?? Tanggal(hariKe: 0), baris: hasil,
      alamat: alamat.split(whereSeparator: \.isNewline).map { String($0).rapi }.filter { !$0.isEmpty },
      lambang: lambang == "tanpa"
        ? .tanpa : .gambar(LambangDaerah.ID(lambang) ?? bawaan, letak, tinggi: tinggi ?? 24),
      garis: garis, dasar: dasar.rapi)
  }
}

struct AkhirKopForm: Decodable, Sendable {
  var terakhir = ""
  var alasan = ""
}

struct LambangForm: Decodable, Sendable {
  var nama = ""
}

struct IdentitasForm: Decodable, Sendable {
  var nama = ""
  var ibuKota = ""
  var kertas = ""
  var letakTujuan = ""
  var huruf = ""
  var ukuran = ""
  var mulai = ""
  var dasar = ""

  init() {}

  init(_ identitas: IdentitasDaerah, mulai: Tanggal) {
    nama = identitas.nama
    ibuKota = identitas.ibuKota
    kertas = identitas.kertas.rawValue
    letakTujuan = identitas.letakTujuan.rawValue
    huruf = identitas.huruf.rawValue
    ukuran = String(Int(identitas.ukuranHuruf))
    self.mulai = mulai.description
  }

  /// `alamat`: of the public page, which the configuration says.
  func validated(alamat: String) throws(FieldErrors) -> (IdentitasDaerah, Tanggal) {
    var errors = FieldErrors()
    let kertas = IdentitasDaerah.UkuranKertas(rawValue: kertas)
    let letakTujuan = GayaNaskah.LetakTujuan(rawValue: letakTujuan)
    let huruf = Huruf(rawValue: huruf)
    let besar = Double(ukuran.replacing(",", with: "."))
    errors.check("kertas", "Pilih kertas dari daftar.", kertas != nil)
    errors.check("letakTujuan", "Pilih letak alamat tujuan dari daftar.", letakTujuan != nil)
    errors.check("huruf", "Pilih huruf dari daftar.", huruf != nil)
    errors.check("ukuran", "Tulis ukuran huruf, misalnya 12.", besar != nil)
    try errors.throwIfAny()
    guard let kertas, let letakTujuan, let huruf, let besar else { throw errors }
    return (
      IdentitasDaerah(
        nama: nama.rapi, ibuKota: ibuKota.rapi, kertas: kertas, letakTujuan: letakTujuan, huruf: huruf,
        ukuranHuruf: besar, alamatVerifikasi: alamat),
      try tanggal("mulai", mulai)
    )
  }
}
