import Bahasa
import Database
import Foundation
import Organisasi

/// A letter on paper that takes an inserted number.
package struct PemakaianSisipan: Sendable, Equatable {
  /// The running number that it comes after.
  package let setelah: Int
  package let tanggal: Tanggal
  package let isi: KomponenNomor
  /// What the letter is about, and to whom it goes.
  package let hal: String
  package let alasan: String

  package init(setelah: Int, tanggal: Tanggal, isi: KomponenNomor, hal: String, alasan: String) {
    self.setelah = setelah
    self.tanggal = tanggal
    self.isi = isi
    self.hal = hal
    self.alasan = alasan
  }
}

extension Nomor {
  /// Inserts a number and enters the letter on paper that bears it, at once.
  package func sisipkanKertas(
    _ surat: PemakaianSisipan, register: RegisterNomor.ID, oleh pelaku: Pelaku
  ) async throws -> NomorNaskah {
    let waktu = now()
    return try await db.write(serialised: Self.giliran(register)) { tx in
      let nomor = try tx.sisipkanNomor(
        PermintaanNomor(
          register: register, objek: ObjekBernomor("kertas", tx.key(NomorNaskah.self)),
          tanggal: surat.tanggal,
          isi: surat.isi), setelah: surat.setelah, alasan: "\(surat.hal). Disisipkan: \(surat.alasan)",
        oleh: pelaku, pada: waktu)
      return try tx.pakaiNomor(nomor.id, pada: waktu)
    }
  }
}

extension Tx {
  /// Reserves a number between two that were given, `15.a`, for a naskah that should have come before. The register
  /// must allow it, and no later number may be used yet. Only the TU may do so: the caller checks that.
  package func sisipkanNomor(
    _ permintaan: PermintaanNomor, setelah urut: Int, alasan: String, oleh pelaku: Pelaku, pada waktu: Date
  ) throws -> NomorNaskah {
    guard !alasan.allSatisfy(\.isWhitespace) else { throw NomorError.alasanWajib }
    if let ada = try nomor(milik: permintaan.objek) { throw NomorError.objekSudahBernomor(ada.teks) }
    let register = try register(permintaan.register)
    try register.periksaBerlaku(pada: permintaan.tanggal)
    let huruf = try hurufSisipan(register, tahun: permintaan.tanggal.tahun, urut)
    let nomor = NomorNaskah(
      id: key(), register: register.id, tahun: permintaan.tanggal.tahun, urut: urut, sisipan: huruf,
      teks: try register.teks(urut: urut, sisipan: huruf, tanggal: permintaan.tanggal, permintaan.isi),
      tanggal: permintaan.tanggal, status: .dipesan, objek: permintaan.objek, blok: nil, alasan: alasan)
    try insert(nomor, oleh: pelaku.orang, pada: waktu)
    try catat(
      "nomor.disisipkan", "nomor", nomor.id, oleh: pelaku, keterangan: "\(nomor.teks): \(alasan)", pada: waktu
    )
    return nomor
  }

  private func hurufSisipan(_ register: RegisterNomor, tahun: Int, _ urut: Int) throws -> String {
    guard register.sisipan == .sebelumBerikutnya else {
      throw NomorError.sisipanDilarang(register: register.nama)
    }
    if try tahunDitutup(register.id, tahun) {
      throw NomorError.tahunDitutup(register: register.nama, tahun: tahun)
    }
    let keadaan = try keadaanSisipan(register.id, tahun: tahun, urut)
    guard let terakhir = keadaan.terakhir else { throw NomorError.sisipanTanpaInduk(urut) }
    guard !keadaan.berikutnyaTerpakai else { throw NomorError.sisipanTerlambat(urut: urut) }
    guard let berikut = hurufBerikut(terakhir) else { throw NomorError.sisipanHabis(urut: urut) }
    return berikut
  }
}

private func hurufBerikut(_ huruf: String) -> String? {
  let abjad = "abcdefghijklmnopqrstuvwxyz".map(String.init)
  guard let letak = abjad.firstIndex(of: huruf) else { return abjad.first }
  return abjad.indices.contains(letak + 1) ? abjad[letak + 1] : nil
}
