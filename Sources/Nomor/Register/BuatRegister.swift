import Bahasa
import Database
import Foundation
import Organisasi

extension Nomor {
  /// - Throws: `NomorError` when the unit already numbers one of the kinds by another register at the time.
  package func buat(register: RegisterNomor, oleh pelaku: Pelaku) async throws {
    let waktu = now()
    try await db.write(serialised: "registers:\(register.unit)") { tx in
      try tx.buat(register: register)
      try tx.catat(
        "nomor.register_dibuat", "nomor_register", register.id, oleh: pelaku, keterangan: register.dasar,
        pada: waktu)
    }
  }

  /// From `mulai` on numbers are put together by another pattern; the count goes on.
  package func ubah(
    pola: PolaNomor, register: RegisterNomor.ID, mulai: Tanggal, dasar: String, oleh pelaku: Pelaku
  ) async throws {
    let waktu = now()
    try await db.write(serialised: Self.giliran(register)) { tx in
      guard !dasar.isEmpty else { throw NomorError.alasanWajib }
      let nama = try tx.register(register).nama
      try tx.insert(PolaBerlaku(mulai: mulai, pola: pola, dasar: dasar), register)
      try tx.catat(
        "nomor.pola_diubah", "nomor_register", register, oleh: pelaku,
        keterangan: "\(nama): \(pola) mulai \(mulai.teks), \(dasar)", pada: waktu)
    }
  }

  /// Ends a register with `terakhir` as its last day.
  package func tutup(
    register: RegisterNomor.ID, terakhir: Tanggal, alasan: String, oleh pelaku: Pelaku
  ) async throws {
    let waktu = now()
    try await db.write(serialised: Self.giliran(register)) { tx in
      guard !alasan.isEmpty else { throw NomorError.alasanWajib }
      guard try tx.register(register).mulai <= terakhir else {
        throw NomorError.nilaiTidakSah("Hari terakhir register mendahului hari pertamanya.")
      }
      try tx.tutupRegister(register, selesai: terakhir)
      try tx.catat(
        "nomor.register_ditutup", "nomor_register", register, oleh: pelaku, keterangan: alasan, pada: waktu)
    }
  }
}

extension Tx {
  /// The same without a trail, for loading a regency's first registers.
  package func buat(register: RegisterNomor) throws {
    guard !register.pola.isEmpty else { throw PolaNomorError.kosong }
    guard !register.jenis.isEmpty else { throw NomorError.nilaiTidakSah("Pilih jenis naskah yang dinomori.") }
    if try adaRegister(register.kode, unit: register.unit, sejak: register.mulai) {
      throw NomorError.kodeSudahAda(register.kode)
    }
    for jenis in register.jenis {
      if let lain = try registerYangMelayani(jenis, unit: register.unit, sejak: register.mulai) {
        throw NomorError.jenisSudahDilayani(jenis: jenis, register: lain.nama)
      }
    }
    try insert(register)
  }
}
