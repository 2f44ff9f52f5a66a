import Foundation
import Transparency

/// Reads a whole log as an outsider does, and holds it against its checkpoint, its tiles, an earlier checkpoint, and
/// receipts.
package struct PemeriksaLog: Sendable {
  private let sumber: SumberLog
  private let kebijakan: CheckpointPolicy

  /// `kunci`: the log's key, known beforehand.
  /// - Throws: `CheckpointError` when it is a witness's.
  package init(_ sumber: SumberLog, kunci: NoteVerifier) throws {
    self.sumber = sumber
    kebijakan = try CheckpointPolicy(log: kunci)
  }

  /// The key as the log itself tells it, which proves nothing against the log.
  package static func kunci(dari sumber: SumberLog) async throws -> NoteVerifier? {
    guard let isi = try await sumber.ambil("kunci") else { return nil }
    let teks = String(decoding: isi, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    do { return try NoteVerifier(vkey: teks) } catch { return nil }
  }

  /// - Parameters:
  ///   - sejak: a checkpoint that was kept.
  ///   - resi: receipts by name.
  ///   - kemajuan: told how many of how many entries are read.
  /// - Returns: what was found when all is well.
  /// - Throws: `TemuanLog` with the first thing wrong; what reading throws.
  package func periksa(
    sejak: String? = nil, resi: [(nama: String, teks: String)] = [],
    kemajuan: @Sendable (Int, Int) async -> Void = { _, _ in }
  ) async throws -> HasilPeriksaLog {
    guard let isi = try await sumber.ambil("checkpoint") else { throw TemuanLog.tanpaCheckpoint }
    let kini = try buka(String(decoding: isi, as: UTF8.self), bilaTidak: .checkpointTidakSah)
    let dulu = try sejak.map { try buka($0, bilaTidak: .checkpointLamaTidakSah) }
    var hasil = HasilPeriksaLog(ukuran: kini.size)
    var lama = dulu.map { [$0] } ?? []
    for satu in resi {
      let (berlaku, checkpoint) = try periksa(satu.nama, satu.teks)
      hasil.resi.append(berlaku)
      lama.append(checkpoint)
    }
    if let lebih = lama.first(where: { $0.size > kini.size }) {
      throw TemuanLog.menyusut(dulu: lebih.size, kini: kini.size)
    }
    var pembaca = PembacaEntri(sumber, ukuran: kini.size, singgah: Set(lama.map(\.size)))
    while try await pembaca.lanjut() { await kemajuan(pembaca.terbaca, kini.size) }
    guard pembaca.akar == kini.root else { throw TemuanLog.akarBerbeda(kini.size) }
    for satu in lama where pembaca.akarDulu[satu.size] != satu.root {
      throw TemuanLog.riwayatDiubah(satu.size)
    }
    (hasil.ubinCocok, hasil.ubinTiada) = try await pembaca.cocokkanUbin()
    return hasil
  }

  private func buka(_ catatan: String, bilaTidak temuan: TemuanLog) throws(TemuanLog) -> Checkpoint {
    do { return try kebijakan.verify(catatan).checkpoint } catch { throw temuan }
  }

  private func periksa(
    _ nama: String, _ teks: String
  ) throws(TemuanLog) -> (HasilPeriksaLog.ResiBerlaku, Checkpoint) {
    let resi: Receipt
    do { resi = try Receipt(parsing: teks) } catch { throw .resiTidakTerbaca(nama) }
    guard let pembuka = resi.extra.flatMap({ CommitmentOpening($0) }) else { throw .resiTidakTerbaca(nama) }
    do {
      let sah = try resi.verify(entry: pembuka.commitment.bytes, by: kebijakan)
      let isi = String(decoding: pembuka.content, as: UTF8.self)
      return (.init(nama: nama, nomor: resi.index, isi: isi), sah.checkpoint)
    } catch { throw .resiTidakSah(nama) }
  }
}
