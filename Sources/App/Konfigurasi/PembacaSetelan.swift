import Akses
import Bahasa
import Database
import Foundation
import Logging
import Pemberitahuan
import Perizinan
import Web

/// Turns the texts of settings into what they mean, and gathers everything that is wrong.
struct PembacaSetelan {
  let nilai: NilaiSetelan
  private(set) var masalah: [String]

  init(_ nilai: NilaiSetelan) {
    self.nilai = nilai
    masalah = nilai.masalah
  }

  /// `tanpa`: the SQLite file when none is named.
  mutating func basisData(tanpa berkas: String) -> Database.Location {
    guard !nilai["DATABASE_URL"].isEmpty else { return .sqlite(berkas) }
    do { return try Konfigurasi.letak(nilai["DATABASE_URL"], "KANTAYA_DATABASE_URL") } catch {
      masalah += error.masalah
      return .sqlite(berkas)
    }
  }

  /// Host and port: `127.0.0.1:8080`, `[::1]:8080`; nil when it is empty.
  mutating func titik(_ nama: StaticString) -> TitikDengar? {
    let teks = nilai[nama]
    guard !teks.isEmpty else { return nil }
    guard let titik = TitikDengar(teks) else {
      masalah.append("KANTAYA_\(nama) “\(teks)”: tulis alamat dan porta, misalnya 127.0.0.1:8080.")
      return nil
    }
    return titik
  }

  mutating func alamat() -> String {
    let teks = nilai["ALAMAT"]
    if teks.wholeMatch(of: /https?:\/\/(\[[0-9a-fA-F:]+\]|[A-Za-z0-9.\-]+)(:\d{1,5})?/) == nil {
      masalah.append(
        "KANTAYA_ALAMAT “\(teks)”: tulis seperti https://kantaya.contoh.go.id, tanpa garis miring di ujung.")
    }
    return teks
  }

  mutating func surel() -> (peladen: PeladenSurel, dari: AlamatSurel)? {
    let (smtp, pengirim) = (nilai["SMTP"], nilai["SUREL"])
    guard !smtp.isEmpty else {
      if !pengirim.isEmpty {
        masalah.append("KANTAYA_SUREL disebut tanpa KANTAYA_SMTP: sebutkan peladen surelnya.")
      }
      return nil
    }
    guard let bagian = smtp.wholeMatch(of: /(?:(tls|starttls):\/\/)?([^:\/]+):(\d{1,5})/),
      let port = Int(bagian.output.3)
    else {
      masalah.append(
        "KANTAYA_SMTP “\(smtp)”: tulis host:porta, starttls://host:porta, atau tls://host:porta.")
      return nil
    }
    guard let dari = AlamatSurel(pengirim) else {
      masalah.append("KANTAYA_SUREL “\(pengirim)”: tulis satu alamat surel pengirim.")
      return nil
    }
    let keamanan = bagian.output.1.flatMap { PeladenSurel.Keamanan(rawValue: String($0)) } ?? .polos
    do {
      return (try PeladenSurel(tuan: String(bagian.output.2), port: port, keamanan: keamanan), dari)
    } catch {
      masalah.append("KANTAYA_SMTP “\(smtp)”: \(error.description)")
      return nil
    }
  }

  mutating func bank() -> SaluranBank {
    let (kunci, alamat, awalan) = (nilai["BANK_KUNCI"], nilai["BANK_ALAMAT"], nilai["BANK_AWALAN"])
    let rahasia = KunciBank(kunci)
    if !kunci.isEmpty, rahasia == nil {
      masalah.append("KANTAYA_BANK_KUNCI: sekurang-kurangnya \(KunciBank.terpendek) huruf.")
    }
    if !alamat.isEmpty, kunci.isEmpty {
      masalah.append("KANTAYA_BANK_ALAMAT disebut tanpa KANTAYA_BANK_KUNCI: sebutkan rahasia bersamanya.")
    }
    let aman = /https:\/\/[^\s?#]+|http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?(\/[^\s?#]*)?/
    if !alamat.isEmpty, alamat.wholeMatch(of: aman) == nil {
      masalah.append("KANTAYA_BANK_ALAMAT “\(alamat)”: tulis seperti https://bank.contoh.co.id/kantaya.")
    }
    if awalan.wholeMatch(of: /[0-9]{3,8}/) == nil {
      masalah.append("KANTAYA_BANK_AWALAN “\(awalan)”: tulis 3 sampai 8 angka.")
    }
    return SaluranBank(kunci: rahasia, alamat: alamat.isEmpty ? nil : alamat, awalan: awalan)
  }

  mutating func proksi() -> ProksiTepercaya {
    switch nilai["PROKSI"] {
    case "lokal": return .soketLokal
    case "tidak-ada": return .tidakAda
    case let daftar:
      let jaringan = daftar.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        .map { (teks: $0, jaringan: JaringanAlamat($0)) }
      for (teks, ada) in jaringan where ada == nil {
        masalah.append(
          "KANTAYA_PROKSI “\(teks)”: tulis lokal, tidak-ada, atau alamat seperti 10.0.0.5 dan 10.1.0.0/16.")
      }
      return .jaringan(jaringan.compactMap(\.jaringan))
    }
  }

  mutating func kepalaProksi() -> KepalaProksi {
    let teks = nilai["PROKSI_KEPALA"]
    guard let kepala = KepalaProksi(rawValue: teks.lowercased()) else {
      masalah.append("KANTAYA_PROKSI_KEPALA “\(teks)”: tulis x-forwarded-for atau forwarded.")
      return .xForwardedFor
    }
    return kepala
  }

  /// Both files or neither, and there.
  mutating func tls() -> BerkasTLS? {
    let (sertifikat, kunci) = (nilai["TLS_SERTIFIKAT"], nilai["TLS_KUNCI"])
    if sertifikat.isEmpty && kunci.isEmpty { return nil }
    guard !sertifikat.isEmpty, !kunci.isEmpty else {
      masalah.append("KANTAYA_TLS_SERTIFIKAT dan KANTAYA_TLS_KUNCI harus disebut bersama.")
      return nil
    }
    for (nama, jalur) in [("SERTIFIKAT", sertifikat), ("KUNCI", kunci)]
    where !FileManager.default.isReadableFile(atPath: jalur) {
      masalah.append("KANTAYA_TLS_\(nama) \(jalur): berkas tidak dapat dibaca.")
    }
    if !nilai["ALAMAT"].hasPrefix("https://") {
      masalah.append("KANTAYA_ALAMAT harus https:// bila TLS dilayani sendiri.")
    }
    return BerkasTLS(sertifikat: sertifikat, kunci: kunci)
  }

  /// So many a minute, and two fifths of that at once.
  mutating func laju(_ nama: StaticString) -> RateLimiter {
    guard let semenit = Int(nilai[nama]), (1...1_000_000_000).contains(semenit) else {
      masalah.append("KANTAYA_\(nama) “\(nilai[nama])”: tulis banyaknya permintaan semenit, misalnya 600.")
      return RateLimiter(capacity: 1, perMinute: 1)
    }
    return RateLimiter(capacity: max(1, semenit * 2 / 5), perMinute: Double(semenit))
  }

  /// From 0 to 1, with a point or a comma.
  mutating func peluang(_ nama: StaticString) -> Double {
    guard let peluang = Self.peluang(nilai[nama]) else {
      masalah.append("KANTAYA_\(nama) “\(nilai[nama])”: tulis bilangan dari 0 sampai 1, misalnya 0.6.")
      return 1
    }
    return peluang
  }

  static func peluang(_ teks: String) -> Double? {
    guard let nilai = Double(teks.replacing(",", with: ".")), (0...1).contains(nilai) else { return nil }
    return nilai
  }

  mutating func tingkatLog() -> Logger.Level {
    guard let tingkat = Logger.Level(rawValue: nilai["LOG"]) else {
      masalah.append("KANTAYA_LOG “\(nilai["LOG"])”: tulis debug, info, notice, warning, atau error.")
      return .notice
    }
    return tingkat
  }

  mutating func bentukLog() -> BentukLog {
    guard let bentuk = BentukLog(rawValue: nilai["LOG_BENTUK"]) else {
      masalah.append("KANTAYA_LOG_BENTUK “\(nilai["LOG_BENTUK"])”: tulis json, teks, atau otomatis.")
      return .otomatis
    }
    return bentuk
  }
}

/// How lines of the log look.
package enum BentukLog: String, Sendable { case json, teks, otomatis }

/// The files with which TLS is served.
package struct BerkasTLS: Sendable, Equatable {
  package let sertifikat: String
  package let kunci: String
}

/// Where something is listened to.
package struct TitikDengar: Sendable, Equatable {
  package let tuan: String
  /// 0 takes a free one.
  package let port: Int

  package init(tuan: String, port: Int) {
    self.tuan = tuan
    self.port = port
  }

  init?(_ teks: String) {
    guard let bagian = teks.wholeMatch(of: /(?:\[([0-9a-fA-F:]+)\]|([A-Za-z0-9.\-]+)):(\d{1,5})/),
      let port = Int(bagian.output.3), (0...65_535).contains(port),
      let tuan = bagian.output.1 ?? bagian.output.2
    else { return nil }
    self.init(tuan: String(tuan), port: port)
  }
}
