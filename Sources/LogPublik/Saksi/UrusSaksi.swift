import Bahasa
import Database
import Foundation
import Organisasi
import Transparency

extension LogPublik {
  func tambahSaksi(_ nama: String, kunci: NoteVerifier, oleh pelaku: Pelaku) async throws {
    let waktu = now()
    try await db.write { tx in
      guard try !tx.saksiLog().contains(where: { $0.kunci == kunci }) else {
        throw FieldErrors("vkey", "Kunci ini sudah terdaftar. Saksi yang dihentikan perlu kunci baru.")
      }
      let id = try tx.tambahSaksi(nama, kunci, pada: waktu)
      try tx.catat(
        "saksi_log.ditambahkan", "saksi_log", id, oleh: pelaku, keterangan: "\(nama), \(kunci.vkey)",
        pada: waktu)
    }
  }

  /// What it has signed stays; nothing more is accepted.
  func hentikanSaksi(_ id: SaksiLog.ID, oleh pelaku: Pelaku) async throws {
    let waktu = now()
    try await db.write { tx in
      guard let saksi = try tx.saksiLog().first(where: { $0.id == id }) else { throw SaksiError.tidakAda }
      guard try tx.hentikanSaksi(id, pada: waktu) else { return }
      try tx.catat(
        "saksi_log.dihentikan", "saksi_log", id, oleh: pelaku, keterangan: saksi.nama, pada: waktu)
    }
  }
}

enum SaksiError: Refusal, Equatable {
  case tidakAda

  var reason: RefusalReason { .notFound }
  var message: String { "Saksi itu tidak terdaftar." }
}
