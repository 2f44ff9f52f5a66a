import Bahasa
import Database
import Foundation
import Organisasi

extension Nomor {
  /// Opens a year; `awal` is its first number when earlier ones were given on paper.
  package func bukaTahun(
    _ tahun: Int, register: RegisterNomor.ID, awal: Int = 1, oleh pelaku: Pelaku
  ) async throws {
    let waktu = now()
    try await db.write(serialised: Self.giliran(register)) { tx in
      let nama = try tx.register(register).nama
      guard (1945...9999).contains(tahun), awal >= 1 else {
        throw NomorError.nilaiTidakSah("Tahun atau nomor pertama tidak sah.")
      }
      guard try tx.bukaTahun(tahun, register, awal: awal, pada: waktu) else {
        throw NomorError.tahunSudahDibuka(register: nama, tahun: tahun)
      }
      try tx.catat(
        "nomor.tahun_dibuka", "nomor_register", register, oleh: pelaku,
        keterangan: "Tahun \(tahun) mulai nomor \(awal)", pada: waktu)
    }
  }

  /// After this the year gives no more numbers.
  /// - Throws: `NomorError.tahunMasihMenggantung` while reserved numbers are neither used nor void.
  package func tutupTahun(_ tahun: Int, register: RegisterNomor.ID, oleh pelaku: Pelaku) async throws {
    let waktu = now()
    try await db.write(serialised: Self.giliran(register)) { tx in
      let nama = try tx.register(register).nama
      let menggantung = try tx.jumlahDipesan(register, tahun)
      guard menggantung == 0 else {
        throw NomorError.tahunMasihMenggantung(register: nama, tahun: tahun, jumlah: menggantung)
      }
      guard try tx.tutupTahun(tahun, register, pada: waktu) else {
        throw NomorError.tahunBelumDibuka(register: nama, tahun: tahun)
      }
      try tx.catat(
        "nomor.tahun_ditutup", "nomor_register", register, oleh: pelaku, keterangan: "Tahun \(tahun)",
        pada: waktu)
    }
  }
}
