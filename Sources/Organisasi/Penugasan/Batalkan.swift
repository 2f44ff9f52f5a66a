import Bahasa
import Database
import Foundation

extension Penugasan {
  /// Within how many days of its first day an appointment can be called a slip and cancelled. An older one was acted
  /// upon and is ended, so that past days still read who acted.
  package static let hariPembatalan = 7

  package func dapatDibatalkan(pada hari: Tanggal) -> Bool {
    pembatalan == nil && selesai.map { $0 >= hari } ?? true && mulai + Self.hariPembatalan >= hari
  }
}

extension Organisasi {
  /// Calls an appointment a slip: it counts from this moment on no day any more, whoever it had displaced is back, and
  /// the history keeps it with the reason. What was signed meanwhile stays as it is.
  /// - Returns: the position.
  /// - Throws: `FieldErrors` at `alasan`, `PenugasanError`, `UnitError`.
  @discardableResult
  package func batalkan(_ id: Penugasan.ID, alasan: String, oleh pelaku: Pelaku) async throws -> Jabatan.ID {
    let now = now()
    return try await db.write { tx in
      guard let penugasan = try tx.penugasan(id) else { throw PenugasanError.tidakAda }
      let hari = Tanggal(now)
      let struktur = try tx.struktur(pada: hari)
      guard let jabatan = struktur.jabatan[penugasan.jabatan] else { throw JabatanError.tidakAda }
      try struktur.pastikanMengangkat(jabatan, oleh: pelaku)
      if penugasan.pembatalan != nil { throw PenugasanError.sudahDibatalkan }
      if let selesai = penugasan.selesai, selesai < hari { throw PenugasanError.sudahBerakhir }
      guard penugasan.dapatDibatalkan(pada: hari) else { throw PenugasanError.sudahBerjalan }
      guard !alasan.isEmpty else {
        throw FieldErrors("alasan", "Sebutkan apa yang keliru pada penugasan ini.")
      }
      try tx.batalkan(id, .init(waktu: now, alasan: alasan, oleh: pelaku.orang))
      let sebutan = penugasan.status.awalan + jabatan.nama
      let nama = try tx.orang(penugasan.orang)?.namaLengkap ?? ""
      try tx.catat(
        "penugasan.dibatalkan", "jabatan", jabatan.id, oleh: pelaku,
        keterangan: "\(nama) sebagai \(sebutan) sejak \(penugasan.mulai.teks): \(alasan)", pada: now)
      try tx.kabari(
        [penugasan.orang], "Penugasan Anda sebagai \(sebutan) dibatalkan", "\(pelaku.nama): \(alasan)",
        SebabPenugasan.penugasan(id), oleh: pelaku, pada: now)
      let kembali = try tx.struktur(pada: hari).penugasan(jabatan: jabatan.id).map(\.orang)
      try tx.kabari(
        kembali, "Anda kembali menjalankan jabatan \(jabatan.nama)",
        "Penugasan \(nama) sebagai \(sebutan) dibatalkan \(pelaku.nama): \(alasan)",
        SebabPenugasan.penugasan(id), oleh: pelaku, pada: now)
      return jabatan.id
    }
  }
}
