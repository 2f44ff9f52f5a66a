import Bahasa
import Database
import Foundation
import Organisasi

/// Surat Ketetapan Retribusi Daerah: what is to be paid, and how it came about.
package struct Skrd: Sendable, Equatable, Identifiable {
  package typealias ID = Key<Skrd>

  package let id: ID
  package let permohonan: Permohonan.ID
  /// In rupiah.
  package let jumlah: Int
  /// A line a step: `luas × it × hsbg = 72 × 0,8 × 12.500 = 720.000`.
  package let rincian: [String]
  /// `Perda Kabupaten Sragen 15/2011`
  package let dasar: String
  package let ditetapkan: Date
  package let lunas: Date?
}

extension Perizinan {
  static let retribusi = Migration(
    "perizinan/0005-retribusi",
    """
    CREATE TABLE skrd_izin (
      id INTEGER PRIMARY KEY,
      permohonan INTEGER NOT NULL UNIQUE REFERENCES permohonan_izin (id),
      jumlah INTEGER NOT NULL CHECK (jumlah >= 0),
      rincian TEXT NOT NULL,
      dasar TEXT NOT NULL,
      ditetapkan INTEGER NOT NULL,
      lunas INTEGER
    ) STRICT;
    CREATE INDEX skrd_izin_belum ON skrd_izin (id) WHERE lunas IS NULL;
    """)

  /// Assesses the fee by the tariff of the day on which the application came in. One of nothing needs no payment.
  /// - Throws: `PermohonanError`, `RumusError` when it cannot be worked out.
  @discardableResult
  package func tetapkan(_ tindakan: Tindakan, oleh pelaku: Pelaku) async throws -> Skrd {
    let waktu = now()
    return try await db.write { [self] tx in
      var satu = try terbuka(tindakan, tx, pada: waktu)
      try satu.pastikan(.tetapkan)
      try tx.lakukan(tindakan, &satu, oleh: pelaku, pada: waktu)
      let skrd = try satu.hitungRetribusi(tx.key(), pada: waktu)
      try tx.run(
        """
        INSERT INTO skrd_izin (id, permohonan, jumlah, rincian, dasar, ditetapkan, lunas)
        VALUES (\(skrd.id), \(skrd.permohonan), \(skrd.jumlah), \(skrd.rincian.joined(separator: "\n")),
                \(skrd.dasar), \(waktu), \(skrd.lunas))
        """)
      if skrd.lunas == nil { try tx.tagih(skrd, bank, pada: waktu) }
      if skrd.jumlah == 0, satu.jalan.tahap.tugas == .bayar { try tx.lunas(&satu, pada: waktu) }
      return skrd
    }
  }

  /// The payment has come: the application goes on. Told twice, nothing happens.
  /// - Throws: `PermohonanError` when it does not wait for a payment.
  package func lunasi(_ permohonan: Permohonan.ID, _ tx: Tx, pada waktu: Date) throws {
    guard let skrd = try tx.skrd(permohonan) else { throw PermohonanError.tidakAda }
    guard skrd.lunas == nil else { return }
    var satu = try terbuka(permohonan, tx, pada: waktu)
    try satu.pastikan(.bayar)
    try tx.run("UPDATE skrd_izin SET lunas = \(waktu) WHERE id = \(skrd.id)")
    try tx.lunas(&satu, pada: waktu)
  }
}

extension PermohonanTerbuka {
  func hitungRetribusi(_ id: Skrd.ID, pada waktu: Date) throws -> Skrd {
    guard let tarif = layanan.tarif(pada: Tanggal(permohonan.diterima)) else {
      throw PermohonanError.tanpaTarif(layanan.nama.id)
    }
    let hasil = try tarif.hitung { isian.nilai($0) }
    return Skrd(
      id: id, permohonan: permohonan.id, jumlah: hasil.jumlah,
      rincian: hasil.baris.map { "\($0.nama.id): \($0.angka) = \($0.nilai)" },
      dasar: layanan.dasar.filter { tarif.dasar.contains($0.kode) }.map(\.nama).joined(separator: "; "),
      ditetapkan: waktu, lunas: hasil.jumlah == 0 ? waktu : nil)
  }
}

extension Tx {
  func skrd(_ permohonan: Permohonan.ID) throws -> Skrd? { try skrd("permohonan = \(permohonan)") }

  func skrd(_ id: Skrd.ID) throws -> Skrd? { try skrd("id = \(id)") }

  private func skrd(_ syarat: SQL) throws -> Skrd? {
    try first(
      "SELECT id, permohonan, jumlah, rincian, dasar, ditetapkan, lunas FROM skrd_izin WHERE \(syarat)"
    ) {
      let rincian: String = try $0["rincian"]
      return Skrd(
        id: try $0["id"], permohonan: try $0["permohonan"], jumlah: try $0["jumlah"],
        rincian: rincian.split(separator: "\n").map(String.init), dasar: try $0["dasar"],
        ditetapkan: try $0["ditetapkan"], lunas: try $0["lunas"])
    }
  }

  fileprivate func lunas(_ satu: inout PermohonanTerbuka, pada waktu: Date) throws {
    guard let transisi = satu.jalan.pilihan.first(where: { $0.arah == .lanjut && $0.peran == .sistem }) else {
      throw PermohonanError.bukanTahapnya(satu.jalan.tahap.nama.id)
    }
    try catat(
      Tindakan(satu.permohonan.id, langkah: satu.permohonan.langkah, transisi.tindakan), transisi, &satu,
      nama: "Sistem", pada: waktu)
  }
}
