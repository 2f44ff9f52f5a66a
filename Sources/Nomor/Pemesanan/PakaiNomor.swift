import Bahasa
import Database
import Foundation
import Organisasi

extension Nomor {
  /// Marks a number as used, once its naskah is sealed. Doing so again changes nothing.
  package func pakai(_ nomor: NomorNaskah.ID) async throws -> NomorNaskah {
    let waktu = now()
    return try await db.write { tx in try tx.pakaiNomor(nomor, pada: waktu) }
  }

  /// Makes a number void. It is kept with the reason and never given again; its object may ask for another.
  /// Who may do so (the TU) is for the caller to check.
  package func batalkan(_ nomor: NomorNaskah.ID, alasan: String, oleh pelaku: Pelaku) async throws {
    let waktu = now()
    try await db.write { tx in try tx.batalkanNomor(nomor, alasan: alasan, oleh: pelaku, pada: waktu) }
  }
}

extension Tx {
  /// See `Nomor.pakai`.
  @discardableResult
  package func pakaiNomor(_ id: NomorNaskah.ID, pada waktu: Date) throws -> NomorNaskah {
    var nomor = try nomor(id)
    switch nomor.status {
    case .batal: throw NomorError.nomorBatal(nomor.teks)
    case .terpakai: return nomor
    case .dipesan where nomor.objek == nil:
      throw NomorError.nilaiTidakSah("Nomor cadangan \(nomor.teks) dipakai lewat pencocokan bloknya.")
    case .dipesan:
      nomor.status = .terpakai
      try update(nomor, dipakai: waktu)
      return nomor
    }
  }

  /// See `Nomor.batalkan`.
  ///
  /// `jejak`: what the trail keeps of the reason, when that is less than the register does.
  package func batalkanNomor(
    _ id: NomorNaskah.ID, alasan: String, jejak: String? = nil, oleh pelaku: Pelaku, pada waktu: Date
  ) throws {
    guard !alasan.allSatisfy(\.isWhitespace) else { throw NomorError.alasanWajib }
    let nomor = try nomor(id)
    guard nomor.status != .batal else { throw NomorError.nomorBatal(nomor.teks) }
    try batalkan(id, alasan: alasan, oleh: pelaku.orang, pada: waktu)
    try catat(
      "nomor.dibatalkan", "nomor", id, oleh: pelaku, keterangan: "\(nomor.teks): \(jejak ?? alasan)",
      pada: waktu)
  }
}
