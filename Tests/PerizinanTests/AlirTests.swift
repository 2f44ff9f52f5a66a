import Bahasa
import Database
import Foundation
import Kalender
import Organisasi
import TestKit
import Testing

@testable import Perizinan

@Suite("Jalannya permohonan")
struct AlirTests {
  static let rumah = [
    "nik": "3314010101800001", "nama": "Uji Satu", "alamat": "Jalan Contoh 1", "telepon": "081200000000",
    "pekerjaan": "baru", "luas": "72", "konstruksi": "permanen", "lokasi": "-7.43,111.02",
    "kecamatan": "Sragen",
  ]

  @Test(
    "Satu permohonan dari loket sampai serah: setiap tahap hanya oleh perannya", arguments: Mesin.allCases)
  func sampaiSerah(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let tanda = try await kantor.perizinan.ajukan(
        PermohonanBaru(layanan: "imb-rumah-sederhana", saluran: .daring, isian: Self.rumah))
      let lain = try kantor.siapa(.penyerah, 27)
      for tahap in ["periksa", "survei", "penetapan", "pembayaran"] {
        let langkah = try await kantor.permohonan(tanda.id).langkah
        await #expect(throws: PermohonanError.self) {
          try await kantor.perizinan.tindak(Tindakan(tanda.id, langkah: langkah, "daftarkan"), oleh: lain)
        }
        try await kantor.jalankan(tanda.id, sampai: tahap)
        kantor.jam.maju(jam: 1)
      }
      #expect(try await kantor.permohonan(tanda.id).jam == .pemohon)
      #expect(try await kantor.db.read { try $0.giliran(tanda.id) } == [])
      let skrd = try #require(try await kantor.db.read { try $0.skrd(tanda.id) })
      #expect(skrd.jumlah == 720_000)
      #expect(skrd.lunas == nil)
      kantor.jam.maju(jam: 23)
      try await kantor.jalankan(tanda.id, sampai: "selesai")
      let selesai = try await kantor.permohonan(tanda.id)
      #expect(selesai.hasil == .selesai)
      #expect(selesai.selesai == kantor.jam.kini)
      #expect(selesai.menitKantor == 3 * 60)
      let keputusan = try #require(try await kantor.db.read { try $0.keputusan(tanda.id) })
      #expect(keputusan.nomor == "640/001/KEC SRAGEN/III/2026")
      let isi = try await kantor.perizinan.isiKeputusan(tanda.id)
      #expect(isi.starts(with: Array("%PDF".utf8)))
    }
  }

  @Test("Yang sudah dikerjakan orang lain tidak dikerjakan dua kali", arguments: Mesin.allCases)
  func duaKali(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let tanda = try await kantor.perizinan.ajukan(
        PermohonanBaru(layanan: "imb-rumah-sederhana", saluran: .daring, isian: Self.rumah))
      let satu = Tindakan(tanda.id, langkah: 1, "daftarkan")
      let loket = try kantor.siapa(.loket, 27)
      try await kantor.perizinan.tindak(satu, oleh: loket)
      await #expect(throws: PermohonanError.berubah) { try await kantor.perizinan.tindak(satu, oleh: loket) }
    }
  }

  @Test("Siapa yang memeriksa tidak memutus, juga bila ia memegang kedua peran", arguments: Mesin.allCases)
  func orangSama(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let camat = try kantor.siapa(.penandatangan, 27)
      let jabatan = try #require(camat.penugasan.first?.jabatan)
      try await kantor.db.write { tx in
        for peran in [PeranAlur.loket, .verifikator, .surveyor, .penetap, .konseptor, .paraf1] {
          try tx.tetapkanPetugas([jabatan], peran, di: .init(rawValue: 27))
        }
      }
      let tanda = try await kantor.perizinan.ajukan(
        PermohonanBaru(layanan: "imb-rumah-sederhana", saluran: .loket, isian: Self.rumah), oleh: camat)
      for (langkah, tindakan) in ["daftarkan", "terima"].enumerated() {
        try await kantor.perizinan.tindak(Tindakan(tanda.id, langkah: langkah + 1, tindakan), oleh: camat)
      }
      try await kantor.perizinan.laporkan(
        try await kantor.survei(), Tindakan(tanda.id, langkah: 3, "laporkan"), oleh: camat)
      try await kantor.perizinan.tetapkan(Tindakan(tanda.id, langkah: 4, "tetapkan"), oleh: camat)
      try await kantor.db.write { try kantor.perizinan.lunasi(tanda.id, $0, pada: kantor.jam.kini) }
      for (langkah, tindakan) in [(6, "ajukan"), (7, "paraf")] {
        try await kantor.perizinan.tindak(Tindakan(tanda.id, langkah: langkah, tindakan), oleh: camat)
      }
      await #expect(throws: PermohonanError.orangSama("pemeriksaan berkas")) {
        _ = try await kantor.perizinan.tandaTangani(
          Tindakan(tanda.id, langkah: 8, "tandatangani"), sandi: KantorIzin.sandi, oleh: camat)
      }
    }
  }

  @Test("Dikembalikan dengan alasan: jam berhenti, lalu kembali ke yang bertanya", arguments: Mesin.allCases)
  func dikembalikan(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let tanda = try await kantor.perizinan.ajukan(
        PermohonanBaru(layanan: "imb-rumah-sederhana", saluran: .daring, isian: Self.rumah))
      try await kantor.perizinan.tindak(
        Tindakan(tanda.id, langkah: 1, "daftarkan"), oleh: kantor.siapa(.loket, 27))
      let pemeriksa = try kantor.siapa(.verifikator, 27)
      await #expect(throws: PermohonanError.perluAlasan) {
        try await kantor.perizinan.tindak(Tindakan(tanda.id, langkah: 2, "kembalikan"), oleh: pemeriksa)
      }
      try await kantor.perizinan.tindak(
        Tindakan(tanda.id, langkah: 2, "kembalikan", alasan: "Gambar tampak belum ada."), oleh: pemeriksa)
      let sebelum = try #require(try await kantor.db.read { try $0.permohonan(tanda.id) })
      #expect(sebelum.jam == .pemohon)
      kantor.jam.maju(jam: 2)
      try await kantor.db.write {
        try kantor.perizinan.tindakPemohon(
          Tindakan(tanda.id, langkah: 3, "lengkapi"), $0, pada: kantor.jam.kini)
      }
      let sesudah = try #require(try await kantor.db.read { try $0.permohonan(tanda.id) })
      #expect(sesudah.tahap == "periksa")
      let hariKerja = try await kantor.db.read { try $0.kalenderKerja().hariKerja() }
      #expect(hariKerja.lamaKerja(dari: sebelum.tenggat, sampai: sesudah.tenggat) == .seconds(2 * 3600))
      await #expect(throws: PermohonanError.self) {
        try await kantor.db.write {
          try kantor.perizinan.tindakPemohon(
            Tindakan(tanda.id, langkah: 4, "terima"), $0, pada: kantor.jam.kini)
        }
      }
    }
  }

  @Test("Rekomendasi beberapa dinas berjalan bersama dan bertemu lagi", arguments: Mesin.allCases)
  func bersama(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let katalog = try await kantor.perizinan.layananBerlaku()
      let layanan = try #require(
        katalog.first {
          $0.alur.tahap.contains { $0.cabang.count > 1 && $0.cabang.allSatisfy { $0.bila == nil } }
        })
      let tahap = try #require(layanan.alur.tahap.first { $0.cabang.count > 1 })
      var jalan = try Perjalanan(layanan, { _ in .some(nil) })
      func catat(
        _ tindakan: String, _ dari: String, _ ke: String, _ arah: Transisi.Arah = .lanjut, cabang: String = ""
      ) throws {
        try jalan.catat(
          PeristiwaIzin(
            urut: 1, waktu: kantor.jam.kini, tindakan: tindakan, arah: arah, dari: dari, ke: ke,
            cabang: cabang,
            jam: .jalan, orang: nil, nama: "", jabatan: "", alasan: ""))
      }
      try catat("x", "", tahap.kode)
      let setuju = try jalan.pilihan("setujui")
      let (satu, dua) = (tahap.cabang[0].kode, tahap.cabang[1].kode)
      #expect(jalan.yangDitunggu.map(\.cabang) == tahap.cabang.map(\.kode))
      #expect(try jalan.tujuan(setuju, cabang: satu).kode == tahap.kode)
      try catat("setujui", tahap.kode, tahap.kode, cabang: satu)
      #expect(!jalan.yangDitunggu.map(\.cabang).contains(satu))
      try catat("kembalikan", tahap.kode, "perbaikan", .kembali, cabang: dua)
      #expect(jalan.yangDitunggu.isEmpty)
      let lengkapi = try jalan.pilihan("lengkapi")
      #expect(try jalan.tujuan(lengkapi, cabang: "").kode == tahap.kode)
      try catat("lengkapi", "perbaikan", tahap.kode)
      #expect(!jalan.yangDitunggu.map(\.cabang).contains(satu))
      #expect(jalan.yangDitunggu.map(\.cabang).contains(dua))
      if tahap.cabang.count == 2 { #expect(try jalan.tujuan(setuju, cabang: dua).kode == setuju.ke) }
    }
  }

  @Test("Isian yang salah ditolak di medannya, dan yang pribadi tidak terbaca di basis data")
  func isian() async throws {
    try await KantorIzin.buka { kantor in
      var salah = Self.rumah
      salah["luas"] = "250"
      salah["nama"] = ""
      do {
        _ = try await kantor.perizinan.ajukan(
          PermohonanBaru(layanan: "imb-rumah-sederhana", saluran: .daring, isian: salah))
        Issue.record("diterima")
      } catch let galat as FieldErrors {
        #expect(galat["luas"] == "Antara 1 dan 100.")
        #expect(galat["nama"] == "Isi dahulu: Nama pemohon.")
      }
      let tanda = try await kantor.perizinan.ajukan(
        PermohonanBaru(layanan: "imb-rumah-sederhana", saluran: .daring, isian: Self.rumah))
      let satu = try #require(try await kantor.db.read { try $0.permohonan(tanda.id) })
      #expect(satu.isian["nama"] == nil)
      #expect(satu.isian["luas"] == "72")
      #expect(!String(decoding: satu.rahasia, as: UTF8.self).contains("Uji Satu"))
      #expect(try kantor.perizinan.kunci.buka(satu)["nama"] == "Uji Satu")
    }
  }
}

@Suite struct KodePermohonanTests {
  @Test(arguments: [
    ("7k3m92qx", "7K3M-92QX"), ("7K3M 92QX", "7K3M-92QX"), ("bbrtevab", "BBRT-EVAB"),
    ("OIL7-92QX", "0117-92QX"),
  ]) func `kode dibaca seperti orang mengetiknya`(tulisan: String, kode: String) {
    #expect(tulisan.kodePermohonan == kode)
  }

  @Test(arguments: ["", "7K3M", "7K3M-92QX-1", "7K3M-92Q!", "rumah"]) func `yang bukan kode ditolak`(
    tulisan: String
  ) {
    #expect(tulisan.kodePermohonan == nil)
  }
}
