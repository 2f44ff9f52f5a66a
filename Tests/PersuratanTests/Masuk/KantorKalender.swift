import Bahasa
import Database
import Foundation
import Kalender
import Organisasi
import Testing

@testable import Persuratan

/// Changes of the calendar by the administrator, and what letters say of them.
extension Kantor {
  /// The calendar as the running system has it: a change counts the due dates again.
  var kalender: Kalender {
    Kalender(db: db, akibat: persuratan.akibatKalender, now: { [jam] in jam.kini })
  }

  /// The same, but nothing is counted again until somebody asks for it.
  var kalenderSaja: Kalender { Kalender(db: db, now: { [jam] in jam.kini }) }

  func libur(_ tanggal: Tanggal, _ jenis: Libur.Jenis = .kantorTutup, di kode: String? = nil) throws -> Libur
  {
    Libur(
      id: db.keys.next(), tanggal: tanggal, nama: "Banjir \(tanggal)", jenis: jenis,
      cakupan: try kode.map { .unit(try unit($0)) } ?? .semua, sumber: "SE Bupati")
  }

  @discardableResult
  func tutup(_ tanggal: Tanggal, di kode: String? = nil) async throws -> (
    libur: Libur.ID, versi: VersiKalender
  ) {
    let libur = try libur(tanggal, di: kode)
    return (
      libur.id, try await kalender.tambah(libur: [libur], alasan: "Banjir", oleh: self[.admin])
    )
  }

  func alasan(_ id: Kiriman.ID) async throws -> AlasanTenggat {
    let kiriman = try await kiriman(id)
    let naskah = try await naskah(kiriman.naskah)
    let alasan = try await db.read { try $0.alasanTenggat(kiriman, naskah) }
    return try #require(alasan)
  }
}

/// WIB, from `2026-11-30 16.00`.
func saat(_ teks: String) throws -> Date {
  let bagian = teks.split(separator: " ")
  let jam = bagian[1].split(separator: ".").compactMap { Double($0) }
  return try #require(Tanggal(String(bagian[0]))).awal() + jam[0] * 3600 + jam[1] * 60
}
