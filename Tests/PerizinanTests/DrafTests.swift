import Bahasa
import Berkas
import Database
import Foundation
import TestKit
import Testing

@testable import Perizinan

@Suite("Permohonan yang sedang ditulis")
struct DrafTests {
  static let pdf = Array(
    "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".utf8)

  private func mulai(_ kantor: KantorIzin) async throws -> String {
    try await kantor.perizinan.mulai(
      PermohonanBaru(layanan: "imb-rumah-sederhana", saluran: .daring, isian: AlirTests.rumah))
  }

  private func unggah(_ kantor: KantorIzin, _ syarat: String, _ kunci: String) async throws {
    let berkas = try await kantor.perizinan.gudang.terima(Self.pdf, nama: "\(syarat).pdf", rahasia: true)
    try await kantor.perizinan.unggah(berkas, syarat, kunci: kunci)
  }

  @Test(
    "Dilanjutkan dengan kuncinya, dikirim bila lengkap, lalu diikuti dengan kunci yang sama",
    arguments: Mesin.allCases)
  func sampaiTerkirim(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let kunci = try await mulai(kantor)
      guard case .draf(let draf) = try await kantor.perizinan.milik(kunci) else {
        Issue.record("bukan draf")
        return
      }
      #expect(draf.isian.tertulis["nama"] == "Uji Satu")
      // Surat kuasa diminta hanya bila dikuasakan.
      #expect(!draf.syarat.map(\.syarat.kode).contains("kuasa"))
      do {
        _ = try await kantor.perizinan.kirim(kunci)
        Issue.record("terkirim tanpa dokumen")
      } catch let galat as FieldErrors {
        #expect(galat["ktp"] == "KTP pemohon belum diunggah.")
        #expect(galat["kuasa"] == nil)
      }
      for satu in draf.syarat { try await unggah(kantor, satu.syarat.kode, kunci) }
      let tanda = try await kantor.perizinan.kirim(kunci)
      #expect(tanda.kunci == kunci)
      guard case .permohonan(let berkas) = try await kantor.perizinan.milik(kunci) else {
        Issue.record("bukan permohonan")
        return
      }
      #expect(berkas.permohonan.kode == tanda.kode)
      #expect(berkas.dokumen.count == draf.syarat.count)
      await #expect(throws: PermohonanError.tidakAda) { _ = try await kantor.perizinan.kirim(kunci) }
    }
  }

  @Test("Tanpa kuncinya tidak ada apa-apa, dan isinya tidak terbaca di basis data", arguments: Mesin.allCases)
  func tertutup(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let kunci = try await mulai(kantor)
      await #expect(throws: PermohonanError.tidakAda) {
        _ = try await kantor.perizinan.milik(String(kunci.reversed()))
      }
      let isian = try #require(
        try await kantor.db.read { try $0.value("SELECT isian FROM draf_izin", as: [UInt8].self) })
      #expect(!String(decoding: isian, as: UTF8.self).contains("Uji Satu"))
    }
  }

  @Test("Berkas yang salah jenis atau terlalu besar ditolak di syaratnya")
  func berkasSalah() async throws {
    try await KantorIzin.buka { kantor in
      let kunci = try await mulai(kantor)
      let teks = try await kantor.perizinan.gudang.terima(Array("halo".utf8), nama: "a.txt", rahasia: true)
      do {
        try await kantor.perizinan.unggah(teks, "ktp", kunci: kunci)
        Issue.record("diterima")
      } catch let galat as FieldErrors {
        #expect(galat["ktp"]?.hasPrefix("Yang diterima:") == true)
      }
      let besar = try await kantor.perizinan.gudang.terima(
        Self.pdf + [UInt8](repeating: 10, count: 11 << 20), nama: "b.pdf", rahasia: true)
      do {
        try await kantor.perizinan.unggah(besar, "ktp", kunci: kunci)
        Issue.record("diterima")
      } catch let galat as FieldErrors {
        #expect(galat["ktp"]?.hasPrefix("Paling besar") == true)
      }
    }
  }

  @Test("Sesudah tiga puluh hari tidak disentuh, draf dan dokumennya dihapus", arguments: Mesin.allCases)
  func dilupakan(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let kunci = try await mulai(kantor)
      try await unggah(kantor, "ktp", kunci)
      kantor.jam.maju(jam: 29 * 24)
      #expect(try await kantor.db.write { try $0.lupakanDraf(pada: kantor.jam.kini) } == 0)
      kantor.jam.maju(jam: 25)
      await #expect(throws: PermohonanError.tidakAda) { _ = try await kantor.perizinan.milik(kunci) }
      #expect(try await kantor.db.write { try $0.lupakanDraf(pada: kantor.jam.kini) } == 1)
      #expect(
        try await kantor.db.read { try $0.value("SELECT COUNT(*) FROM dokumen_izin", as: Int.self) } == 0)
    }
  }

  @Test("Saat diminta melengkapi, dokumen baru diterima; di tahap lain tidak", arguments: Mesin.allCases)
  func melengkapi(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let tanda = try await kantor.perizinan.ajukan(
        PermohonanBaru(layanan: "imb-rumah-sederhana", saluran: .daring, isian: AlirTests.rumah))
      await #expect(throws: PermohonanError.bukanTahapnya("Pendaftaran")) {
        try await unggah(kantor, "gambar", tanda.kunci)
      }
      try await kantor.jalankan(tanda.id, sampai: "periksa")
      try await kantor.perizinan.tindak(
        Tindakan(tanda.id, langkah: 2, "kembalikan", alasan: "Gambar belum ada."),
        oleh: kantor.siapa(.verifikator, 27))
      try await unggah(kantor, "gambar", tanda.kunci)
      #expect(try await kantor.db.read { try $0.dokumen(tanda.id).map(\.syarat) } == ["gambar"])
    }
  }
}
