import Foundation
import Perizinan

/// One thing that an installation decides, under the name by which file and environment set it.
struct Setelan: Sendable {
  let nama: String
  /// Holds when nobody sets it; empty when there is none.
  let bawaan: String
  let arti: String
  let tempat: Tempat

  enum Tempat: Sendable {
    case berkasAtauLingkungan
    /// Read before the file, or by parts of the program that know no file.
    case lingkungan
  }

  private init(_ nama: String, _ bawaan: String, _ arti: String, _ tempat: Tempat = .berkasAtauLingkungan) {
    self.nama = "KANTAYA_\(nama)"
    self.bawaan = bawaan
    self.arti = arti
    self.tempat = tempat
  }

  static let semua: [Setelan] = [
    Setelan(
      "KONFIGURASI", BerkasKonfigurasi.bawaan, "berkas konfigurasi; KUNCI=NILAI, satu per baris", .lingkungan),
    Setelan("DATA", "data", "folder data"),
    Setelan("DATABASE_URL", "", "postgres://… atau berkas SQLite; kosong: kantaya.db di folder data"),
    Setelan("ALAMAT", "http://localhost:8080", "alamat umum; https membuat kuki Secure dan mengirim HSTS"),
    Setelan("NAMA", "Pemerintah Kabupaten Sragen", "nama pemerintah daerah"),
    Setelan("BANTUAN", "Dinas Komunikasi dan Informatika", "tempat meminta bantuan"),
    Setelan("DENGAR", "127.0.0.1:8080", "alamat dan porta yang didengarkan"),
    Setelan("TLS_SERTIFIKAT", "", "berkas PEM rantai sertifikat, bila TLS dilayani sendiri"),
    Setelan("TLS_KUNCI", "", "berkas PEM kunci sertifikat itu"),
    Setelan(
      "PROKSI", "lokal", "proksi tepercaya: lokal, tidak-ada, atau alamat dan jaringan: 10.0.0.5,10.1.0.0/16"),
    Setelan("PROKSI_KEPALA", "x-forwarded-for", "kepala yang diisi proksi: x-forwarded-for atau forwarded"),
    Setelan("METRIK", "", "alamat dan porta /metrik bagi Prometheus: 127.0.0.1:9464; kosong: tidak dilayani"),
    Setelan("SMTP", "", "peladen surel: host:porta di mesin ini, starttls://host:porta, tls://host:porta"),
    Setelan("SUREL", "", "alamat pengirim surel"),
    Setelan("LAJU_AKUN", "600", "permintaan semenit bagi satu akun"),
    Setelan("LAJU_ALAMAT", "600", "permintaan semenit bagi satu alamat jaringan tanpa akun"),
    Setelan("LAJU_TOKEN", "600", "permintaan semenit bagi satu token API"),
    Setelan(
      "AMBANG_GANDA", "0.6",
      "peluang paling sedikit, 0 sampai 1, agar dua catatan ditawarkan sebagai orang yang sama"),
    Setelan("CUPS", "localhost:631", "tempat CUPS mendengarkan, bagi pencetak kartu"),
    Setelan(
      "BANK_KUNCI", "",
      "rahasia bersama dengan bank kas daerah, sekurang-kurangnya 32 huruf; kosong: hanya loket",
      .lingkungan),
    Setelan("BANK_ALAMAT", "", "alamat bank yang membuat QRIS tagihan: https://…; kosong: hanya nomor bayar"),
    Setelan("BANK_AWALAN", SaluranBank.awalanBawaan, "awalan nomor bayar (VA) dari bank, 3 sampai 8 angka"),
    Setelan("LOG", "notice", "debug, info, notice, warning, atau error"),
    Setelan("LOG_BENTUK", "otomatis", "json, teks, atau otomatis: teks di terminal, json di tempat lain"),
    Setelan("SEEDS", "", "folder tabel bawaan; kosong: di samping program", .lingkungan),
    Setelan("ASSETS", "", "folder gaya dan skrip; kosong: di samping program", .lingkungan),
  ]

  /// Variables of the same beginning that are no settings: passphrases for one command, and what tests use.
  static let bukanSetelan: Set<String> = [
    "KANTAYA_SANDI_CA", "KANTAYA_SANDI_PEMILIK", "KANTAYA_PERBARUI", "KANTAYA_GALERI",
    "KANTAYA_GAMBAR", "KANTAYA_PROGRAM", "KANTAYA_UKUR",
  ]
  static let awalanUji = [
    "KANTAYA_TEST_", "KANTAYA_BENIH", "KANTAYA_UJI_", "KANTAYA_UKUR_", "KANTAYA_BENCH_", "KANTAYA_TAHAN_",
  ]

  /// Shown to nobody.
  static let rahasia: Set<String> = ["KANTAYA_BANK_KUNCI"]

  /// A value as it may be shown: without the password of a database address.
  static func tampak(_ nilai: String) -> String {
    nilai.replacing(/:\/\/([^:@\/]+):[^@\/]*@/) { "://\($0.output.1):…@" }
      .replacing(/password=[^&\s]+/, with: "password=…")
  }
}
