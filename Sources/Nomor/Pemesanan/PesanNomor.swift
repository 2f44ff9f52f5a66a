import Bahasa
import Database
import Foundation
import Organisasi

/// A number asked for one object.
package struct PermintaanNomor: Sendable {
  package let register: RegisterNomor.ID
  package let objek: ObjekBernomor
  /// The date of the naskah; its year is the year of the number.
  package let tanggal: Tanggal
  package let isi: KomponenNomor

  package init(register: RegisterNomor.ID, objek: ObjekBernomor, tanggal: Tanggal, isi: KomponenNomor) {
    self.register = register
    self.objek = objek
    self.tanggal = tanggal
    self.isi = isi
  }
}

extension Nomor {
  /// Reserves the next number. The same object gets the same number again, however often it asks.
  package func pesan(_ permintaan: PermintaanNomor, oleh pelaku: Orang.ID?) async throws -> NomorNaskah {
    let waktu = now()
    return try await db.write(serialised: Self.giliran(permintaan.register)) { tx in
      try tx.pesanNomor(permintaan, oleh: pelaku, pada: waktu)
    }
  }
}

extension Tx {
  /// See `Nomor.pesan`.
  package func pesanNomor(_ permintaan: PermintaanNomor, oleh pelaku: Orang.ID?, pada waktu: Date) throws
    -> NomorNaskah
  {
    if let ada = try nomor(milik: permintaan.objek) { return try ulangi(ada, permintaan) }
    let register = try register(permintaan.register)
    try register.periksaBerlaku(pada: permintaan.tanggal)
    let urut = try ambilUrut(1, register, tahun: permintaan.tanggal.tahun, pada: waktu)
    let nomor = NomorNaskah(
      id: key(), register: register.id, tahun: permintaan.tanggal.tahun, urut: urut, sisipan: "",
      teks: try register.teks(urut: urut, tanggal: permintaan.tanggal, permintaan.isi),
      tanggal: permintaan.tanggal,
      status: .dipesan, objek: permintaan.objek, blok: nil, alasan: "")
    try insert(nomor, oleh: pelaku, pada: waktu)
    return nomor
  }

  /// Takes numbers off a year, and opens the current year when the register lets that happen by itself.
  func ambilUrut(_ jumlah: Int, _ register: RegisterNomor, tahun: Int, pada waktu: Date) throws -> Int {
    if register.tahunBaru == .otomatis, tahun == Tanggal(waktu).tahun, try !adaTahun(register.id, tahun) {
      _ = try bukaTahun(tahun, register.id, awal: 1, pada: waktu)
    }
    if let urut = try ambilUrut(jumlah, register.id, tahun: tahun) { return urut }
    throw try tahunDitutup(register.id, tahun)
      ? NomorError.tahunDitutup(register: register.nama, tahun: tahun)
      : NomorError.tahunBelumDibuka(register: register.nama, tahun: tahun)
  }

  /// The number stays; its text follows a naskah whose date or codes have changed since, until it is used. But a number
  /// belongs to one year: a naskah of another year needs another number, and the TU makes this one void.
  private func ulangi(_ ada: NomorNaskah, _ permintaan: PermintaanNomor) throws -> NomorNaskah {
    guard ada.register == permintaan.register else { throw NomorError.objekSudahBernomor(ada.teks) }
    guard ada.status == .dipesan else { return ada }
    guard ada.tahun == permintaan.tanggal.tahun else {
      throw NomorError.nomorTahunLain(ada.teks, tahun: ada.tahun)
    }
    var nomor = ada
    nomor.tanggal = permintaan.tanggal
    nomor.teks = try register(ada.register)
      .teks(urut: ada.urut, sisipan: ada.sisipan, tanggal: permintaan.tanggal, permintaan.isi)
    if nomor != ada { try update(nomor) }
    return nomor
  }
}
