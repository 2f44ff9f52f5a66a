import Bahasa
import Database
import Foundation
import Kalender
import Organisasi

/// What a day given as due date of a disposition means. It lasts until office hours end that day. When the office has no
/// hours that day, or they are over already, it lasts until midnight: who is asked on Sunday evening for something today
/// has time for it today.
struct AturanTenggat: Sendable {
  let kerja: HariKerja
  let now: Date
  /// The last day that may be given.
  let terjauh: Tanggal

  static let lewat = "Tenggat tidak boleh sudah lewat."

  func saat(_ hari: Tanggal) -> Date {
    let tutup = kerja.jam(hari).last.map { hari.awal() + Double($0.selesai) * 60 }
    if let tutup, tutup > now { return tutup }
    return (hari + 1).awal() - 1
  }

  /// What is wrong with this day; nil when nothing is.
  func salah(_ hari: Tanggal) -> String? {
    if hari < Tanggal(now) { return Self.lewat }
    return hari > terjauh ? "Tenggat paling jauh \(terjauh.teks)." : nil
  }

  /// - Throws: `FieldErrors` at `tenggat`.
  func periksa(_ perintah: [DisposisiIsian.Perintah]) throws(FieldErrors) {
    var errors = FieldErrors()
    for tenggat in perintah.compactMap(\.tenggat) {
      errors.check("tenggat", Self.lewat, tenggat > now)
      errors.check("tenggat", "Tenggat paling jauh \(terjauh.teks).", Tanggal(tenggat) <= terjauh)
    }
    try errors.throwIfAny()
  }
}

extension Tx {
  /// By the calendar of the office that disposes.
  func aturanTenggat(_ kantor: UnitKerja.ID, _ struktur: Struktur, pada now: Date) throws -> AturanTenggat {
    let jalur = struktur.jalur(dari: kantor).map(\.id)
    return AturanTenggat(
      kerja: try kalenderKerja().hariKerja(untuk: jalur.first, induk: Array(jalur.dropFirst())), now: now,
      terjauh: Tanggal(now) + (try nilaiKetentuan("disposisi_hari", bawaan: 366)))
  }
}
