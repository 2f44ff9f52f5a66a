import Logging
import Web
import Akses
import Foundation
import Testing

@testable import App

@Suite struct KonfigurasiTests {
  private func masalah(_ lingkungan: [String: String]) -> [String] {
    do {
      _ = try Konfigurasi(lingkungan)
      return []
    } catch { return error.masalah }
  }

  @Test func `tanpa setelan apa pun berlaku bawaannya`() throws {
    let konfigurasi = try Konfigurasi([:])
    #expect(konfigurasi.dengar == TitikDengar(tuan: "127.0.0.1", port: 8080))
    #expect(konfigurasi.metrik == nil)
    #expect(konfigurasi.tls == nil)
    #expect(konfigurasi.surel == nil)
    #expect(konfigurasi.akses.proksi == .soketLokal)
  }

  @Test(arguments: [
    ("KANTAYA_ALAMAT", "kantaya.go.id"), ("KANTAYA_ALAMAT", "https://kantaya.go.id/"),
    ("KANTAYA_DENGAR", "8080"),
    ("KANTAYA_DENGAR", "127.0.0.1:99999"), ("KANTAYA_METRIK", "x:y"), ("KANTAYA_SMTP", "localhost"),
    ("KANTAYA_SUREL", "a@b.id"), ("KANTAYA_LOG", "berisik"), ("KANTAYA_LOG_BENTUK", "xml"),
    ("KANTAYA_PROKSI", "10.0.0.0/99"), ("KANTAYA_PROKSI_KEPALA", "via"), ("KANTAYA_LAJU_TOKEN", "banyak"),
    ("KANTAYA_LAJU_AKUN", "0"), ("KANTAYA_AMBANG_GANDA", "1,5"), ("KANTAYA_TLS_SERTIFIKAT", "/tidak/ada.pem"),
  ])
  func `nilai yang keliru ditolak dengan namanya`(_ nama: String, _ nilai: String) {
    let masalah = masalah([nama: nilai])
    #expect(masalah.count >= 1)
    #expect(masalah.allSatisfy { $0.contains("KANTAYA_") })
    #expect(masalah.contains { $0.contains(nama) }, "\(masalah)")
  }

  @Test func `semua yang keliru disebut sekaligus, dan nama yang mirip disarankan`() throws {
    #expect(masalah(["KANTAYA_LOG": "x", "KANTAYA_DENGAR": "y", "KANTAYA_SMTP": "z"]).count == 3)
    #expect(
      masalah(["KANTAYA_ALMAT": "https://x.id"]) == ["KANTAYA_ALMAT tidak dikenal. Maksudnya KANTAYA_ALAMAT?"]
    )
    #expect(
      masalah(["KANTAYA_SMTP": "surel.lain.id:25", "KANTAYA_SUREL": "a@b.id"]).first?.contains("TLS") == true)
    #expect(masalah(["PATH": "/bin", "KANTAYA_TEST_MESIN": "sqlite"]) == [])
  }

  @Test func `lingkungan mendahului berkas, dan berkas mendahului bawaan`() throws {
    let berkas = try BerkasKonfigurasi.urai(
      """
      # catatan
      KANTAYA_NAMA="Pemerintah Kabupaten Uji"

      KANTAYA_DENGAR = [::1]:9000
      KANTAYA_LOG='debug'
      """, nama: "uji.conf")
    let nilai = NilaiSetelan(berkas: berkas, lingkungan: ["KANTAYA_LOG": "error"])
    let konfigurasi = try Konfigurasi(nilai)
    #expect(konfigurasi.site.name == "Pemerintah Kabupaten Uji")
    #expect(konfigurasi.dengar == TitikDengar(tuan: "::1", port: 9000))
    #expect(konfigurasi.tingkatLog == .error)
    #expect(nilai.teks.contains("(berkas)\nKANTAYA_NAMA=Pemerintah Kabupaten Uji\n"))
    #expect(nilai.teks.contains("(lingkungan)\nKANTAYA_LOG=error\n"))
  }

  @Test func `baris yang tidak terbaca dan nama ganda di berkas ditolak dengan nomornya`() {
    let galat = #expect(throws: KonfigurasiError.self) {
      try BerkasKonfigurasi.urai("A=1\nbukan setelan\nA=2", nama: "uji.conf")
    }
    #expect(galat?.masalah.count == 2)
    #expect(galat?.masalah.first?.hasPrefix("uji.conf baris 2") == true)
    // All at once: names that nobody knows and values that cannot be.
    let salah = #expect(throws: KonfigurasiError.self) {
      try Konfigurasi(
        NilaiSetelan(
          berkas: ["KANTAYA_X": "1", "KANTAYA_SEEDS": "x"], lingkungan: ["KANTAYA_LOG": "heboh"]))
    }
    #expect(salah?.masalah.count == 3)
  }

  @Test func `kata sandi basis data tidak ditampilkan`() {
    #expect(Setelan.tampak("postgres://kantaya:rahasia@db/kantaya") == "postgres://kantaya:…@db/kantaya")
    #expect(!Setelan.tampak("postgres://db/kantaya?password=rahasia").contains("rahasia"))
  }

  @Test func `keluaran perintah konfigurasi dapat menjadi berkas konfigurasi`() throws {
    let nilai = NilaiSetelan(lingkungan: ["KANTAYA_NAMA": "Pemerintah Kabupaten Uji"])
    let berkas = try BerkasKonfigurasi.urai(nilai.teks, nama: "uji.conf")
      .filter { pasangan in
        Setelan.semua.contains { $0.nama == pasangan.key && $0.tempat == .berkasAtauLingkungan }
      }
    #expect(
      try Konfigurasi(NilaiSetelan(berkas: berkas, lingkungan: [:])).site.name == "Pemerintah Kabupaten Uji")
  }

  @Test func `bilah kemajuan mengatakan seberapa jauh`() {
    #expect(BilahKemajuan.baris("Memuat", 5, dari: 10) == "Memuat [##########----------] 50% 5 dari 10")
    #expect(BilahKemajuan.baris("Memeriksa", 7, dari: 0) == "Memeriksa 7")
  }
}
