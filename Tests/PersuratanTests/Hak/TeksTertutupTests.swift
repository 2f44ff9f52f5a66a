import Bahasa
import Database
import Foundation
import Organisasi
import Pemberitahuan
import TestKit
import Testing

@testable import Persuratan

/// What is written about a closed letter is read by those who may open it, and by nobody else.
@Suite struct TeksTertutupTests {
  private static let rahasia = "Penyelidikan dana desa Brangkal"

  @Test(arguments: Mesin.allCases, [Keamanan.rahasia, .sangatRahasia])
  func `jejak dan pemberitahuan tidak memuat kata-kata surat tertutup`(mesin: Mesin, keamanan: Keamanan)
    async throws
  {
    try await Kantor.buka(mesin) { kantor in
      try await kerjakan(kantor, keamanan)
      #expect(try await kantor.bocor("jejak") == [])
      #expect(try await kantor.bocor("pemberitahuan") == [])
      #expect(try await kantor.bocor("surel") == [])
      let peristiwa: [String] = try await kantor.db.read {
        try $0.values("SELECT DISTINCT peristiwa FROM jejak ORDER BY peristiwa")
      }
      // That it happened is there all the same.
      for satu in [
        "naskah.dikembalikan", "naskah.diparaf", "disposisi.kemajuan", "disposisi.dilaporkan",
        "disposisi.ditolak", "disposisi.dikembalikan", "kiriman.selesai", "kiriman.ditolak", "naskah.dicabut",
      ] { #expect(peristiwa.contains(satu), "\(satu)") }
    }
  }

  @Test func `surat biasa tetap bercerita lengkap`() async throws {
    try await Kantor.buka { kantor in
      try await kerjakan(kantor, .biasa)
      #expect(try await kantor.bocor("jejak").count >= 8)
      #expect(try await !kantor.bocor("pemberitahuan").isEmpty)
    }
  }

  /// Everything in which somebody may write freely.
  private func kerjakan(_ kantor: Kantor, _ keamanan: Keamanan) async throws {
    let (persuratan, kata) = (kantor.persuratan, Self.rahasia)
    let konsep = try await kantor.diajukan(try kantor.konten(keamanan: keamanan, hal: kata))
    let pemaraf = try await kantor.pelaku(memegang: try #require(await kantor.menunggu(konsep).first))
    try await persuratan.setujui(konsep, versi: 1, catatan: kata, oleh: pemaraf)
    let berikut = try await kantor.pelaku(memegang: try #require(await kantor.menunggu(konsep).first))
    try await persuratan.kembalikan(konsep, versi: 1, ke: .konseptor, alasan: kata, oleh: berikut)

    func masuk() async throws -> (Kiriman, NaskahDinas.ID) {
      let id = try await kantor.terkirim(try kantor.konten(ke: ["27.13"], keamanan: keamanan, hal: kata))
      return (try await kantor.kiriman(id, di: "27.13"), id)
    }
    let (surat, _) = try await masuk()
    let (camat, sekcam) = (kantor[.camatGemolong], kantor[.sekcamGemolong])
    try await persuratan.disposisikan(
      surat.id,
      dengan: DisposisiIsian(
        perintah: [.init(kepada: kantor.jabatan(.sekcamGemolong))], instruksi: ["wakili"], catatan: kata),
      kunci: "", oleh: camat)
    let disposisi = try #require(await kantor.disposisi(surat.id).first)
    try await persuratan.catatKemajuan(disposisi.id, kata, oleh: sekcam)
    try await persuratan.laporkan(disposisi.id, kata, oleh: sekcam)
    try await persuratan.mintaLagi(disposisi.id, catatan: kata, oleh: camat)
    try await persuratan.laporkan(disposisi.id, kata, oleh: sekcam)
    try await persuratan.terimaLaporan(disposisi.id, oleh: camat)

    let (kedua, _) = try await masuk()
    let ditolak = try #require(await kantor.disposisikan(kedua.id).first)
    try await persuratan.tolakDisposisi(ditolak.id, alasan: kata, oleh: sekcam)
    try await persuratan.selesaikan(kedua.id, catatan: kata, oleh: camat)
    #expect(
      try await kantor.db.read {
        try KirimanHalaman.muat(kedua.id, camat, pada: Jam.senin, $0).catatanSelesai
      } == kata)

    let (ketiga, _) = try await masuk()
    try await persuratan.tolakSalahAlamat(ketiga.id, alasan: kata, oleh: camat)
    let (_, keempat) = try await masuk()
    try await persuratan.cabut(keempat, alasan: kata, oleh: kantor[.kadisKesehatan])
  }
}

extension Kantor {
  /// Rows in which the secret words stand.
  fileprivate func bocor(_ tabel: String) async throws -> [String] {
    let kueri: SQL =
      switch tabel {
      case "jejak": "SELECT keterangan || rincian AS teks FROM jejak ORDER BY id"
      case "pemberitahuan": "SELECT judul || isi AS teks FROM pemberitahuan ORDER BY id"
      default: "SELECT judul || isi AS teks FROM surel ORDER BY id"
      }
    let semua: [String] = try await db.read { try $0.values(kueri) }
    return semua.filter { $0.contains("Penyelidikan") }
  }
}
