import Database
import Foundation
import Transparency

extension LogPublik {
  /// Judges a receipt as somebody brings it, and holds it against the log of today.
  func periksa(resi teks: String) async throws -> PutusanResi {
    let resi: Receipt
    do { resi = try Receipt(parsing: teks) } catch { return .tidakTerbaca }
    return try await db.read { try $0.putusan(resi, kunci, entri: nil) }
  }

  /// What a code leads to.
  func periksa(kode: KodeBukti) async throws -> PutusanResi {
    try await db.read { [kunci] tx in
      guard let entri = try tx.entriLog(kode) else { return .kodeTidakDikenal }
      guard let resi = try tx.bukti(entri) else { return .menunggu }
      return try tx.putusan(resi, kunci, entri: entri.komitmen)
    }
  }
}

extension Tx {
  /// `entri`: the commitment, for a receipt that cannot be opened any more.
  func putusan(_ resi: Receipt, _ kunci: KunciLog, entri: [UInt8]?) throws -> PutusanResi {
    let pembuka = resi.extra.flatMap { CommitmentOpening($0) }
    let tercatat = try komitmenLog(dari: resi.index, banyak: 1).first
    guard let komitmen = pembuka?.commitment.bytes ?? entri ?? tercatat else { return .tidakCocok }
    let saksi = try saksiLog()
    let sah: VerifiedCheckpoint
    do {
      sah = try resi.verify(
        entry: komitmen,
        by: CheckpointPolicy(log: kunci.penanda.verifier, witnesses: saksi.map(\.kunci)))
    } catch ReceiptError.notIncluded {
      return .tidakCocok
    } catch is ReceiptError {
      return .bukanDariLog
    }
    guard tercatat == komitmen else { return .bertentangan }
    return .berlaku(
      ResiTerbaca(
        nomor: resi.index, ukuran: sah.checkpoint.size, isi: pembuka?.content, komitmen: komitmen,
        saksi: saksi.filter { satu in sah.cosignatures.contains { $0.verifier == satu.kunci } }.map(\.nama),
        resi: resi))
  }
}
