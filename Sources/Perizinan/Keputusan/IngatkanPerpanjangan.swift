import Bahasa
import Database
import Foundation
import Pemberitahuan

extension KeputusanIzin {
  /// So many days before its last day its holder is reminded; from the first of them on his page tells it, too.
  static let pengingat = [60, 30, 7]

  /// The latest of the reminders that has come due; nil before the first and after the last day.
  func pengingat(pada hari: Tanggal) -> Int? {
    guard let sampai, sampai >= hari else { return nil }
    return Self.pengingat.last { hari + $0 >= sampai }
  }
}

extension Perizinan {
  /// Reminds holders of permits that end soon. Once a day; twice, nothing happens twice.
  /// - Throws: the first fault, after all others were seen to.
  package func ingatkanPerpanjangan() async throws {
    let waktu = now()
    let hari = Tanggal(waktu)
    let semua: [Permohonan.ID] = try await db.read { tx in
      try tx.values(
        """
        SELECT permohonan FROM keputusan_izin
        WHERE sampai IS NOT NULL AND sampai >= \(hari) AND sampai <= \(hari + (KeputusanIzin.pengingat.max() ?? 0))
          AND berkas IS NOT NULL AND permohonan NOT IN (SELECT permohonan FROM pencabutan_izin)
        ORDER BY sampai, permohonan
        """)
    }
    var galat: (any Error)?
    for id in semua {
      do {
        try await db.write { [self] tx in try ingatkanPerpanjangan(id, tx, pada: waktu) }
      } catch {
        galat = galat ?? error
      }
    }
    if let galat { throw galat }
  }

  private func ingatkanPerpanjangan(_ id: Permohonan.ID, _ tx: Tx, pada waktu: Date) throws {
    let satu = try terbuka(id, tx, pada: waktu)
    guard satu.permohonan.hasil == .selesai, let keputusan = try tx.keputusan(id),
      let sampai = keputusan.sampai,
      let hari = keputusan.pengingat(pada: Tanggal(waktu))
    else { return }
    let tujuan = satu.surel
    let baru = try tx.run(
      """
      INSERT INTO pengingat_izin (permohonan, urut, hari, waktu, cara)
      VALUES (\(id), \(satu.permohonan.langkah), \(hari), \(waktu), \(tujuan == nil ? "catatan" : "surel"))
      ON CONFLICT (permohonan, urut, hari) DO NOTHING
      """)
    guard baru == 1, let tujuan else { return }
    let teks = TeksPerizinan(kode: satu.permohonan.bahasa)
    try tx.antreSurel(
      Surel(
        judul: "\(teks[satu.layanan.nama]) \(keputusan.nomor)",
        isi: """
          \(teks.segeraBerakhir(sampai.teksLengkap))

          \(alamat + RutePerizinan.layanan(satu.layanan.kode, teks.bahasa))
          """,
        sebab: SebabPemberitahuan("permohonan_izin", id)), kepada: [tujuan], pada: waktu)
  }
}
