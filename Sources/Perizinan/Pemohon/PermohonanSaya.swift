import Database
import Foundation

/// Everything on one resident's list, the newest first.
struct PermohonanSaya {
  enum Isi {
    case draf(BerkasDraf)
    case permohonan(BerkasPermohonan)
    case drafPaket(DrafPaket)
    case paket(PaketTerkirim)
  }

  let pemohon: Pemohon
  let isi: [(kunci: String, isi: Isi)]
}

extension Perizinan {
  func permohonan(milik pemohon: Pemohon) async throws -> PermohonanSaya {
    let waktu = now()
    return try await db.read { [self] tx in
      let semua = try tx.milik(pemohon.id).compactMap { try kunci.buka($0, .milik(pemohon.id))["kunci"] }
      return PermohonanSaya(
        pemohon: pemohon,
        isi: try semua.compactMap { satu in try isi(satu, tx, pada: waktu).map { (satu, $0) } })
    }
  }

  /// Nil for what was forgotten meanwhile.
  private func isi(_ rahasia: String, _ tx: Tx, pada waktu: Date) throws -> PermohonanSaya.Isi? {
    let sidik = kunci.sidik(kunci: rahasia)
    if let satu = try tx.permohonan(kunci: sidik) {
      return .permohonan(try berkas(satu.id, tx, pada: waktu))
    }
    if let paket = try tx.paket(kunci: sidik, pada: waktu) {
      return paket.dikirim == nil
        ? .drafPaket(try drafPaket(rahasia, tx, pada: waktu)) : .paket(try terkirim(paket, tx, pada: waktu))
    }
    guard try tx.drafTunggal(kunci: sidik, pada: waktu) != nil else { return nil }
    return .draf(try berkas(draf: rahasia, tx, pada: waktu))
  }
}
