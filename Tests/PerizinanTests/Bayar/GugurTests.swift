import Bahasa
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Perizinan

@Suite("Menunggu pemohon")
struct GugurTests {
  private static func pengingat(_ kantor: KantorIzin, _ id: Permohonan.ID) async throws -> [Int] {
    try await kantor.db.read {
      try $0.values("SELECT hari FROM pengingat_izin WHERE permohonan = \(id) ORDER BY hari")
    }
  }

  /// Setiap hari sekali, dan sekali lagi.
  private static func berhari(_ kantor: KantorIzin, _ banyak: Int) async throws {
    for _ in 0..<banyak {
      kantor.jam.maju(jam: 24)
      try await kantor.perizinan.ingatkanPemohon()
      try await kantor.perizinan.ingatkanPemohon()
    }
  }

  @Test("Yang tidak dibayar diingatkan tiga kali, lalu gugur sesudah jatuh tempo", arguments: Mesin.allCases)
  func tidakDibayar(_ mesin: Mesin) async throws {
    try await KantorIzin.bukaDenganBank(mesin) { kantor in
      let (tanda, _, _) = try await kantor.tertagih()
      try await Self.berhari(kantor, 2)
      #expect(try await Self.pengingat(kantor, tanda.id) == [])
      try await Self.berhari(kantor, 28)
      #expect(try await Self.pengingat(kantor, tanda.id) == [3, 10, 24])
      #expect(try await kantor.permohonan(tanda.id).hasil == nil)
      try await Self.berhari(kantor, 1)
      #expect(try await kantor.permohonan(tanda.id).hasil == .gugur)
      let akhir = try #require(try await kantor.db.read { try $0.peristiwa(tanda.id).last })
      #expect(akhir.nama == "Sistem")
      #expect(akhir.alasan == "Retribusi tidak dibayar sampai 15 April 2026.")
    }
  }

  @Test("Dibayar sebelum gugur, dikabarkan sesudahnya: pemohon tidak dirugikan", arguments: Mesin.allCases)
  func kabarTerlambat(_ mesin: Mesin) async throws {
    try await KantorIzin.bukaDenganBank(mesin) { kantor in
      let (tanda, skrd, tagihan) = try await kantor.tertagih()
      try await Self.berhari(kantor, 31)
      let dibayar = kantor.jam.kini - 2 * 86_400
      let sesudah = kantor.masuk(tagihan, skrd.jumlah, "B-0", waktu: kantor.jam.kini + 60)
      kantor.jam.maju(jam: 30)
      #expect(try await kantor.perizinan.terima(sesudah) == .janggal(.berakhir))
      let sebelum = kantor.masuk(tagihan, skrd.jumlah, "B-1", waktu: dibayar)
      #expect(try await kantor.perizinan.terima(sebelum) == .lunas)
      let kini = try await kantor.permohonan(tanda.id)
      #expect(kini.tahap == "konsep")
      #expect(kini.hasil == nil)
      #expect(kini.jam == .jalan)
      let bayar = try #require(try await kantor.db.read { try $0.tagihan(skrd.id)?.bayar })
      #expect(bayar.waktu == dibayar)
      #expect(bayar.diterima == kantor.jam.kini)
      try await kantor.jalankan(tanda.id, sampai: "selesai")
      #expect(try await kantor.permohonan(tanda.id).hasil == .selesai)
    }
  }

  @Test("Yang tidak dilengkapi gugur sesudah tiga puluh hari", arguments: Mesin.allCases)
  func tidakDilengkapi(_ mesin: Mesin) async throws {
    try await KantorIzin.buka(mesin) { kantor in
      let tanda = try await kantor.perizinan.ajukan(
        PermohonanBaru(layanan: "imb-rumah-sederhana", saluran: .daring, isian: AlirTests.rumah))
      try await kantor.langkah(tanda.id)
      try await kantor.perizinan.tindak(
        Tindakan(tanda.id, langkah: 2, "kembalikan", alasan: "Gambar belum ada."),
        oleh: kantor.siapa(.verifikator, 27))
      try await Self.berhari(kantor, 30)
      #expect(try await Self.pengingat(kantor, tanda.id) == [3, 10, 24])
      #expect(try await kantor.permohonan(tanda.id).hasil == nil)
      try await Self.berhari(kantor, 1)
      #expect(try await kantor.permohonan(tanda.id).hasil == .gugur)
    }
  }
}
