import Bahasa
import Berkas
import Database
import Foundation
import TestKit
import Testing

@testable import Perizinan

@Suite("Paket: beberapa layanan dalam sekali urus")
struct PaketTests {
  static let isian = [
    "nik": "3314010101800001", "nama": "Uji Satu", "alamat": "Jalan Contoh 1", "telepon": "081200000000",
    "kecamatan": "Sragen", "sipa-apoteker_permohonan": "baru", "izin-apotek_permohonan": "baru",
    "tenaga": "apoteker", "nomor_stra": "STRA-1", "stra_sampai": "2030-01-31", "kedudukan": "penanggung",
    "sarana": "Apotek Contoh", "jenis_sarana": "apotek", "alamat_sarana": "Jalan Contoh 2",
    "apotek": "Apotek Contoh", "pemilik": "apoteker", "alamat_apotek": "Jalan Contoh 2", "luas": "48",
    "apoteker": "1", "jam_buka": "08.00 sampai 21.00", "letak": "-7.43,111.02",
  ]

  static func mulai(_ kantor: KantorIzin) async throws -> String {
    try await kantor.perizinan.mulaiPaket(
      PaketBaru(
        peristiwa: "membuka-apotek", layanan: ["izin-apotek", "sipa-apoteker"], saluran: .daring,
        isian: isian))
  }

  /// Semua dokumen diunggah, masing-masing sekali, lalu dikirim.
  static func terkirim(_ kantor: KantorIzin) async throws -> (kunci: String, tanda: [TandaTerima]) {
    let kunci = try await mulai(kantor)
    guard case .draf(let draf) = try await kantor.perizinan.paket(kunci) else {
      throw PermohonanError.tidakAda
    }
    for satu in draf.syarat {
      let berkas = try await kantor.perizinan.gudang.terima(
        satu.syarat.jenis == [.gambar] ? PNGUji.titik : DrafTests.pdf,
        nama: satu.syarat.jenis == [.gambar] ? "a.png" : "a.pdf", rahasia: true)
      try await kantor.perizinan.unggahPaket(berkas, satu.nama, kunci: kunci)
    }
    return (kunci, try await kantor.perizinan.kirimPaket(kunci))
  }

  @Test(
    "Yang bermakna sama ditanya sekali; yang berbeda ditanya untuk masing-masing", arguments: Mesin.allCases)
  func sekali(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let kunci = try await Self.mulai(kantor)
      guard case .draf(let draf) = try await kantor.perizinan.paket(kunci) else {
        Issue.record("bukan draf")
        return
      }
      #expect(draf.susunan.layanan.map(\.kode) == ["sipa-apoteker", "izin-apotek"])
      let medan = draf.susunan.isian
      #expect(medan.filter { $0.isian.kode == "nik" }.map { $0.layanan.count } == [2])
      #expect(medan.contains { $0.isian.kode == "izin-apotek_permohonan" })
      // Nomor SIPA belum ada: permohonannya sepaket.
      #expect(!medan.contains { $0.isian.kode == "nomor_sipa" })
      #expect(draf.syarat.filter { $0.syarat.kode == "ktp" }.map { $0.layanan.count } == [2])
      #expect(!draf.syarat.map(\.nama).contains("sipa"))
      #expect(draf.menyusul.map(\.syarat.kode) == ["sipa"])
      do {
        _ = try await kantor.perizinan.kirimPaket(kunci)
        Issue.record("terkirim tanpa dokumen")
      } catch let galat as FieldErrors {
        #expect(galat["ktp"] == "KTP pemohon belum diunggah.")
        #expect(galat["izin-apotek_stra"] == "STRA apoteker belum diunggah.")
        #expect(galat["sipa"] == nil)
      }
    }
  }

  @Test(
    "Satu kiriman menjadi permohonan sendiri-sendiri; berkas yang sama tersimpan sekali",
    arguments: Mesin.allCases)
  func dikirim(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let (kunci, tanda) = try await Self.terkirim(kantor)
      #expect(Set(tanda.map(\.kode)).count == 2)
      guard case .terkirim(let paket) = try await kantor.perizinan.paket(kunci) else {
        Issue.record("belum terkirim")
        return
      }
      #expect(paket.anggota.map(\.permohonan.kode) == tanda.map(\.kode))
      #expect(paket.anggota.map(\.paket) == [paket.paket.kode, paket.paket.kode])
      let ktp = paket.anggota.compactMap { $0.dokumen.first { $0.syarat == "ktp" }?.berkas }
      #expect(ktp.count == 2 && Set(ktp).count == 1)
      #expect(paket.anggota[0].permohonan.tenggat < paket.anggota[1].permohonan.tenggat)
      #expect(paket.anggota[1].menyusul.map(\.kode) == [tanda[0].kode])
      // Kunci paket membuka setiap permohonannya.
      for (urut, satu) in tanda.enumerated() {
        let milik = kantor.perizinan.kunci.kunciAnggota(urut + 1, paket: kunci)
        #expect(try await kantor.perizinan.terkirim(milik).permohonan.kode == satu.kode)
      }
      let pdf = try await kantor.perizinan.naskahTandaTerima(paket)
      #expect(pdf.starts(with: Array("%PDF".utf8)))
    }
  }

  @Test("Yang bersandar pada permohonan lain ditandatangani sesudah itu terbit", arguments: Mesin.allCases)
  func menyusul(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let (_, tanda) = try await Self.terkirim(kantor)
      try await kantor.jalankan(tanda[1].id, sampai: "tanda_tangan")
      let ditolak = PermohonanError.menyusul("SIPA apoteker penanggung jawab", dari: tanda[0].kode)
      await #expect(throws: ditolak) { try await kantor.langkah(tanda[1].id) }
      // Selama itu jamnya berhenti, dan tenggatnya bergeser sepanjang kantor itu ditunggu.
      let berhenti = try await kantor.permohonan(tanda[1].id)
      #expect(berhenti.jam == .luar)
      kantor.jam.maju(jam: 24)
      try await kantor.jalankan(tanda[0].id, sampai: "penyerahan")
      let jalan = try await kantor.permohonan(tanda[1].id)
      #expect(jalan.jam == .jalan && jalan.tahap == "tanda_tangan")
      #expect(jalan.tenggat > berhenti.tenggat && jalan.menitKantor == berhenti.menitKantor)
      let terakhir = try await kantor.db.read { try $0.peristiwa(tanda[1].id).last }
      #expect(terakhir?.tindakan == PeristiwaIzin.sepaketSelesai && terakhir?.nama == "Sistem")
      let nomor = try #require(try await kantor.db.read { try $0.keputusan(tanda[0].id)?.nomor })
      let apotek = try await kantor.db.read { tx in
        try kantor.perizinan.berkas(tanda[1].id, tx, pada: kantor.jam.kini)
      }
      #expect(apotek.menyusul.map(\.nomor) == [nomor])
      #expect(apotek.isian.tertulis["nomor_sipa"] == nomor)
      try await kantor.jalankan(tanda[1].id, sampai: "selesai")
    }
  }

  @Test("Jam yang menunggu berjalan lagi bila yang ditunggu tidak akan terbit", arguments: Mesin.allCases)
  func takTerbit(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let (_, tanda) = try await Self.terkirim(kantor)
      try await kantor.jalankan(tanda[1].id, sampai: "tanda_tangan")
      #expect(try await kantor.permohonan(tanda[1].id).jam == .luar)
      // Langkah orang lain dalam paket yang belum menghasilkan apa pun tidak menjalankannya.
      try await kantor.langkah(tanda[0].id)
      #expect(try await kantor.permohonan(tanda[1].id).jam == .luar)
      let langkah = try await kantor.permohonan(tanda[0].id).langkah
      let giliran = try #require(try await kantor.db.read { try $0.giliran(tanda[0].id).first })
      try await kantor.perizinan.tindak(
        Tindakan(tanda[0].id, langkah: langkah, "tolak", alasan: "STRA tidak berlaku."),
        oleh: kantor.siapa(giliran.peran, giliran.unit.rawValue))
      #expect(try await kantor.permohonan(tanda[0].id).hasil == .tolak)
      #expect(try await kantor.permohonan(tanda[1].id).jam == .jalan)
    }
  }

  @Test("Draf dalam paket hanya lewat paketnya, dan dilupakan bersama", arguments: Mesin.allCases)
  func dilupakan(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let kunci = try await Self.mulai(kantor)
      let milik = kantor.perizinan.kunci.kunciAnggota(1, paket: kunci)
      await #expect(throws: PermohonanError.tidakAda) { _ = try await kantor.perizinan.milik(milik) }
      await #expect(throws: PermohonanError.tidakAda) { _ = try await kantor.perizinan.kirim(milik) }
      kantor.jam.maju(jam: 29 * 24)
      try await kantor.perizinan.ubahPaket(kunci, isian: Self.isian)
      kantor.jam.maju(jam: 29 * 24)
      _ = try await kantor.perizinan.paket(kunci)
      kantor.jam.maju(jam: 2 * 24)
      #expect(try await kantor.db.write { try $0.lupakanDraf(pada: kantor.jam.kini) } == 2)
      let sisa = try await kantor.db.read { try $0.value("SELECT COUNT(*) FROM anggota_paket", as: Int.self) }
      #expect(sisa == 0)
    }
  }

  @Test("Paket yang ditawarkan ada di katalog, begitu pula layanan yang memberi syarat")
  func katalog() async throws {
    try await KantorIzin.buka { kantor in
      let katalog = try await kantor.perizinan.layananBerlaku()
      let kode = Set(katalog.map(\.kode))
      for satu in katalog {
        let pemberi = satu.syarat.compactMap(\.dariLayanan) + satu.isian.compactMap(\.dariLayanan)
        #expect(kode.isSuperset(of: pemberi), "\(satu.kode)")
      }
      for satu in PeristiwaHidup.semua {
        let cocok = katalog.filter { $0.peristiwa.contains(satu.kode) }.map(\.kode)
        #expect(Set(cocok).isSuperset(of: satu.paket), "\(satu.kode)")
      }
    }
  }
}

enum PNGUji {
  /// Gambar terkecil yang sah: satu titik.
  static let titik = [UInt8](
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=")
      ?? Data())
}
