import Bahasa
import Database
import Foundation
import Organisasi
import TestKit
import Testing

@testable import Perizinan

/// Kantor izin yang tersambung dengan bank, dan permohonan yang menunggu dibayar.
extension KantorIzin {
  static let rahasiaBank = "rahasia-uji-bersama-bank-kas-daerah"

  static func kunciBank() throws -> KunciBank { try #require(KunciBank(rahasiaBank)) }

  static func bukaDenganBank(
    _ mesin: Mesin, _ uji: (KantorIzin) async throws -> Void
  ) async throws {
    try await buka(mesin) { kantor in
      try await uji(kantor.dengan(SaluranBank(kunci: try kunciBank())))
    }
  }

  func dengan(_ bank: SaluranBank) -> KantorIzin {
    let lama = perizinan
    return KantorIzin(
      perizinan: Perizinan(
        db: lama.db, kunci: lama.kunci, mesin: lama.mesin, gudang: lama.gudang, alamat: lama.alamat,
        bank: bank,
        now: lama.now), jam: jam, orang: orang)
  }

  /// Rumah baru seluas `luas` m² yang sudah ditetapkan retribusinya.
  func tertagih(luas: Int = 72) async throws -> (TandaTerima, Skrd, Tagihan) {
    let tanda = try await perizinan.ajukan(
      PermohonanBaru(
        layanan: "imb-rumah-sederhana", saluran: .daring,
        isian: AlirTests.rumah.merging(["luas": "\(luas)"]) { $1 }))
    try await jalankan(tanda.id, sampai: "pembayaran")
    let skrd = try await skrd(tanda.id)
    let tagihan = try #require(try await db.read { try $0.tagihan(skrd.id) })
    return (tanda, skrd, tagihan)
  }

  func skrd(_ id: Permohonan.ID) async throws -> Skrd {
    try #require(try await db.read { try $0.skrd(id) })
  }

  func masuk(
    _ tagihan: Tagihan, _ jumlah: Int, _ rujukan: String, kanal: KanalBayar = .va, waktu: Date? = nil
  ) -> PembayaranMasuk {
    PembayaranMasuk(
      va: tagihan.va, jumlah: jumlah, kanal: kanal, rujukan: rujukan, waktu: waktu ?? jam.kini)
  }

  func rekonsiliasi() async throws -> Rekonsiliasi {
    let hari = Tanggal(jam.kini)
    return try await db.read { tx in
      try tx.rekonsiliasi(
        .init(dari: hari + -91, sampai: hari), [.init(rawValue: 27), .init(rawValue: 19)], namaLayanan: [:])
    }
  }

  func janggal() async throws -> [SebabJanggal] { try await rekonsiliasi().janggal.map(\.sebab) }
}
