import Bahasa
import Database
import Foundation
import LogPublik
import Naskah
import TestKit
import Testing

@testable import Perizinan

@Suite("Pencabutan dan fiktif positif")
struct CabutTests {
  @Test(
    "Izin yang dicabut penandatangannya dicabut di halaman verifikasi dan di log", arguments: Mesin.allCases)
  func dicabut(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let tanda = try await kantor.perizinan.ajukan(
        PermohonanBaru(layanan: "imb-rumah-sederhana", saluran: .daring, isian: AlirTests.rumah))
      let form = PencabutanForm(dasar: "Perda 15/2011 Pasal 9", alasan: "Dibangun di sempadan sungai.")
      let camat = try kantor.siapa(.penandatangan, 27)
      await #expect(throws: UpayaError.tanpaKeputusan) {
        try await kantor.perizinan.cabutIzin(tanda.id, form, oleh: camat)
      }
      try await kantor.jalankan(tanda.id, sampai: "selesai")
      await #expect(throws: FieldErrors.self) {
        try await kantor.perizinan.cabutIzin(tanda.id, PencabutanForm(alasan: "Tanpa dasar."), oleh: camat)
      }
      await #expect(throws: UpayaError.bukanPenandatangan) {
        try await kantor.perizinan.cabutIzin(tanda.id, form, oleh: kantor.siapa(.penandatangan, 19))
      }
      try await kantor.perizinan.cabutIzin(tanda.id, form, oleh: camat)
      await #expect(throws: UpayaError.sudahDicabut) {
        try await kantor.perizinan.cabutIzin(tanda.id, form, oleh: camat)
      }
      let (dokumen, log, jejak) = try await kantor.db.read { tx in
        let kode = try tx.keputusan(tanda.id).flatMap { KodeDokumen($0.kode) }
        return (
          try kode.flatMap { try tx.dokumen($0) },
          try tx.entriLog(jenis: "pencabutan_izin", objek: tanda.id.rawValue).count,
          try tx.value("SELECT COUNT(*) FROM jejak WHERE peristiwa = 'izin.dicabut'", as: Int.self)
        )
      }
      #expect(dokumen?.status == .dicabut)
      #expect(log == 1)
      #expect(jejak == 1)
    }
  }

  @Test(
    "Fiktif positif mati sampai dinyalakan, dan hanya untuk yang masuk sesudahnya", arguments: Mesin.allCases)
  func fiktif(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let baru = PermohonanBaru(layanan: "imb-rumah-sederhana", saluran: .daring, isian: AlirTests.rumah)
      let lama = try await kantor.perizinan.ajukan(baru)
      func keadaan(_ id: Permohonan.ID) async throws -> FiktifPositif? {
        let waktu = kantor.jam.kini
        return try await kantor.db.read { try kantor.perizinan.berkas(id, $0, pada: waktu).fiktif }
      }
      #expect(try await keadaan(lama.id) == nil)
      kantor.jam.maju(jam: 24)
      let camat = try kantor.siapa(.penandatangan, 27)
      let hari = Tanggal(kantor.jam.kini).description
      await #expect(throws: FieldErrors.self) {
        try await kantor.perizinan.aturFiktif(
          FiktifForm(layanan: "imb-rumah-sederhana", hari: "5", sejak: "2026-01-01", dasar: "UU 30/2014"),
          oleh: camat)
      }
      try await kantor.perizinan.aturFiktif(
        FiktifForm(layanan: "imb-rumah-sederhana", hari: "5", sejak: hari, dasar: "UU 30/2014 Pasal 53"),
        oleh: camat)
      #expect(try await keadaan(lama.id) == nil)
      let satu = try await kantor.perizinan.ajukan(baru)
      // Selasa 17 Maret 2026 dan lima hari kerja: libur dan cuti bersama di antaranya tidak dihitung.
      let menunggu = try #require(try await keadaan(satu.id))
      #expect(Tanggal(menunggu.batas).description == "2026-03-31")
      #expect(!menunggu.lewat && menunggu.sisaHari == 5)
      kantor.jam.ke(menunggu.batas + 60)
      #expect(try await keadaan(satu.id)?.lewat == true)
      #expect(try await kantor.permohonan(satu.id).hasil == nil)
      try await kantor.perizinan.aturFiktif(
        FiktifForm(layanan: "imb-rumah-sederhana", matikan: "1"), oleh: camat)
      #expect(try await keadaan(satu.id) == nil)
    }
  }
}
