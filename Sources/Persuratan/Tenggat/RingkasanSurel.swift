import Akses
import Bahasa
import Database
import Foundation
import Organisasi
import Pemberitahuan
import Web

extension Persuratan {
  /// One mail a person and day about what is due and late with him, when something was added since the last. For those
  /// who have an address and want it; it counts, and says nothing of what the letters say.
  /// - Returns: how many mails were queued.
  @discardableResult
  package func kirimRingkasan() async throws -> Int {
    let now = now()
    return try await db.write { [alamat] tx in
      let hari = Tanggal(now)
      var jumlah = 0
      for penerima in try tx.penerimaRingkasan(hari) {
        guard let tujuan = AlamatSurel(penerima.surel, nama: penerima.nama) else { continue }
        try tx.run(
          """
          INSERT INTO ringkasan_surel (orang, hari, sampai) VALUES (\(penerima.orang), \(hari), \(penerima.terbaru))
          ON CONFLICT (orang) DO UPDATE SET hari = excluded.hari, sampai = excluded.sampai
          """)
        try tx.antreSurel(
          tx.ringkasan(penerima, alamat: alamat), kepada: [tujuan], pada: now)
        jumlah += 1
      }
      return jumlah
    }
  }
}

private struct PenerimaRingkasan {
  let orang: Orang.ID
  let nama: String
  let surel: String
  /// The newest notice he gets word of.
  let terbaru: Pemberitahuan.ID
}

extension Tx {
  /// Those with a notice of a due date that is newer than their last mail, who got none today.
  fileprivate func penerimaRingkasan(_ hari: Tanggal) throws -> [PenerimaRingkasan] {
    let terbaru = try all(
      """
      SELECT p.orang AS orang, MAX(p.id) AS terbaru
      FROM pemberitahuan p
      JOIN akun a ON a.orang = p.orang
      LEFT JOIN ringkasan_surel r ON r.orang = p.orang
      WHERE p.jenis = 'tenggat' AND a.aktif = 1 AND a.surel_pengingat = 1
        AND (r.orang IS NULL OR (r.hari < \(hari) AND p.id > r.sampai))
      GROUP BY p.orang
      ORDER BY p.orang
      """
    ) { (orang: try $0["orang"] as Orang.ID, terbaru: try $0["terbaru"] as Pemberitahuan.ID) }
    return try terbaru.compactMap { satu in
      guard let orang = try orang(satu.orang), !orang.surel.isEmpty else { return nil }
      return PenerimaRingkasan(
        orang: satu.orang, nama: orang.namaLengkap, surel: orang.surel, terbaru: satu.terbaru)
    }
  }

  /// How much of what waits with him.
  fileprivate func ringkasan(_ penerima: PenerimaRingkasan, alamat: String) throws -> Surel {
    let urusan = try all(
      """
      SELECT judul, COUNT(*) AS jumlah
      FROM pemberitahuan
      WHERE orang = \(penerima.orang) AND jenis = 'tenggat'
      GROUP BY judul
      ORDER BY judul
      """
    ) { (judul: try $0["judul"] as String, jumlah: try $0["jumlah"] as Int) }
    let jumlah = urusan.reduce(0) { $0 + $1.jumlah }
    return Surel(
      judul: "\(jumlah) urusan menunggu tenggat",
      isi: """
        Yth. \(penerima.nama),

        Yang menunggu Anda hari ini:
        \(urusan.map { "- \($0.judul): \($0.jumlah)" }.joined(separator: "\n"))

        Bukalah di \(alamat)\(FrameRoute.notices())

        Surel ini dikirim paling banyak sekali sehari. Anda dapat menghentikannya di \(alamat)/akun
        """,
      sebab: SebabPemberitahuan("ringkasan", penerima.orang))
  }
}
