import Bahasa
import Database
import Foundation
import Organisasi

extension Nomor {
  /// Reserves a number between two that were given, `15.a`, for a naskah that should have come before. The register
  /// must allow it, and no later number may be used yet. Only the head of a TU may do so: the caller checks that.
  package func sisipkan(
    _ permintaan: PermintaanNomor, setelah urut: Int, alasan: String, oleh pelaku: Pelaku
  ) async throws -> NomorNaskah {
    let waktu = now()
    return try await db.write(serialised: Self.giliran(permintaan.register)) { tx in
      try tx.sisipkanNomor(permintaan, setelah: urut, alasan: alasan, oleh: pelaku, pada: waktu)
    }
  }
}

extension Tx {
  /// See `Nomor.sisipkan`.
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
