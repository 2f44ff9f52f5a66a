import Bahasa
import Berkas
import Database
import Foundation
import Organisasi

extension Kependudukan {
  /// Back to the front desk, which goes on after the stage `ke`.
  package func kembalikan(
    _ id: PermohonanKTP.ID, ke tahap: PermohonanKTP.Tahap, alasan: String, oleh pelaku: Pelaku
  ) async throws {
    guard tahap.isSebelumCetak, tahap != .disetujui, tahap != .ditandatangani else {
      throw KonterError.bukanGiliran(tahap)
    }
    let now = now()
    try await alihkan(
      id, ke: .dikembalikan, tugas: .setujui, alasan: alasan, oleh: pelaku,
      boleh: { $0 == .ditandatangani || $0 == .disetujui }
    ) { tx, p in
      try tx.lepasPersetujuan(&p, oleh: pelaku, pada: now)
      p.kembaliKe = tahap
    }
  }

  /// The front desk takes a returned request up again.
  package func lanjutkanLagi(_ id: PermohonanKTP.ID, oleh pelaku: Pelaku) async throws {
    let now = now()
    let hari = Tanggal(now)
    try await db.write { tx in
      var p = try tx.permohonan(id, untuk: pelaku, pada: hari)
      guard let ke = p.kembaliKe else { throw KonterError.bukanGiliran(p.tahap) }
      try tx.pastikan(pelaku, .terima, di: p.loket, pada: hari)
      p.kembaliKe = nil
      try tx.buang(setelah: ke, &p)
      try tx.pindahkan(p, ke: ke, oleh: pelaku, pada: now)
    }
  }

  package func tolak(_ id: PermohonanKTP.ID, alasan: String, oleh pelaku: Pelaku) async throws {
    let now = now()
    try await alihkan(
      id, ke: .ditolak, tugas: .setujui, alasan: alasan, oleh: pelaku, boleh: \.isSebelumCetak
    ) { tx, p in try tx.lepasPersetujuan(&p, oleh: pelaku, pada: now) }
  }

  /// The applicant went away or changed his mind.
  package func batalkan(_ id: PermohonanKTP.ID, alasan: String, oleh pelaku: Pelaku) async throws {
    let now = now()
    try await alihkan(
      id, ke: .dibatalkan, tugas: .terima, alasan: alasan, oleh: pelaku,
      boleh: { $0.isSebelumCetak || $0 == .dikembalikan || $0 == .dicetak }
    ) { tx, p in
      // What is printed is handed over, unless the card has been revoked since.
      guard try p.tahap != .dicetak || tx.kartu(permohonan: id) == nil else {
        throw KonterError.bukanGiliran(p.tahap)
      }
      try tx.lepasPersetujuan(&p, oleh: pelaku, pada: now)
      p.kembaliKe = nil
    }
  }

  /// Takes the last step back, by who may do that step, while nothing stands on it.
  package func urungkan(
    _ id: PermohonanKTP.ID, dari tahap: PermohonanKTP.Tahap, alasan: String, oleh pelaku: Pelaku
  ) async throws {
    guard tahap.isSebelumCetak, let sebelum = tahap.sebelum else { throw KonterError.tidakDapatDiurungkan }
    let now = now()
    try await alihkan(
      id, ke: sebelum, tugas: tahap.tugas, alasan: alasan, oleh: pelaku, boleh: { $0 == tahap }
    ) { tx, p in
      if tahap == .disetujui { try tx.lepasPersetujuan(&p, oleh: pelaku, pada: now) }
      try tx.buang(setelah: sebelum, &p)
    }
  }
}

extension Tx {
  /// The approval is off: what it had declared void is in force again.
  func lepasPersetujuan(_ p: inout PermohonanKTP, oleh pelaku: Pelaku, pada waktu: Date) throws {
    guard p.tahap == .disetujui else { return }
    p.disetujuiOleh = nil
    try pulihkanKartuLama(p, oleh: pelaku, pada: waktu)
  }

  /// Forgets what was gathered after `tahap`. Photos that count no more are removed from the store.
  func buang(setelah tahap: PermohonanKTP.Tahap, _ p: inout PermohonanKTP) throws {
    let lewat = PermohonanKTP.Tahap.jalan.prefix { $0 != tahap } + [tahap]
    let berkas = [p.foto, p.tandaTangan]
    if !lewat.contains(.dibacakan) { p.versiDibacakan = nil }
    if !lewat.contains(.diperiksaGanda) { try run("DELETE FROM temuan_ganda WHERE permohonan = \(p.id)") }
    if !lewat.contains(.difoto) { p.foto = nil }
    if !lewat.contains(.ditandatangani) { p.tandaTangan = nil }
    try run(
      """
      UPDATE permohonan_ktp
      SET foto = \(p.foto), tanda_tangan = \(p.tandaTangan), disetujui_oleh = \(p.disetujuiOleh), tahap = \(tahap),
          kembali_ke = NULL
      WHERE id = \(p.id)
      """)
    for id in berkas.compactMap(\.self) where id != p.foto && id != p.tandaTangan { try hapusBerkas(id) }
  }
}
