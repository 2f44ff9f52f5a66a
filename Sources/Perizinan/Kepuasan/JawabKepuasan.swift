import Bahasa
import Database
import Foundation

/// What somebody thinks of what he received.
struct PenilaianBaru: Sendable {
  let jawaban: [UnsurSKM: Int]
  let saran: String

  /// `tulisan`: as the form sent it.
  /// - Throws: `FieldErrors` at each element that is not answered.
  init(_ tulisan: [String: String], _ teks: TeksPerizinan) throws(FieldErrors) {
    var galat = FieldErrors()
    var jawaban: [UnsurSKM: Int] = [:]
    for satu in UnsurSKM.allCases {
      if let nilai = Int(tulisan[satu.rawValue] ?? ""), UnsurSKM.nilai.contains(nilai) {
        jawaban[satu] = nilai
      } else {
        galat.check(satu.rawValue, "\(teks[satu.nama]): \(teks.pilihSatu)", false)
      }
    }
    saran = samarkanNomor((tulisan["saran"] ?? "").satuBaris)
    galat.check("saran", teks.saranPanjang, saran.count <= 500)
    try galat.throwIfAny()
    self.jawaban = jawaban
  }
}

extension Perizinan {
  /// Keeps an opinion: once for each application that was handed over, and without saying whose it is.
  /// - Throws: `PermohonanError.tidakAda`, `.belumDiserahkan`, `.sudahDinilai`.
  func nilai(_ kunci: String, _ penilaian: PenilaianBaru) async throws {
    let bulan = String(Tanggal(now()).description.prefix(7))
    try await db.write { [self] tx in
      guard let satu = try tx.permohonan(kunci: self.kunci.sidik(kunci: kunci)) else {
        throw PermohonanError.tidakAda
      }
      guard satu.hasil == .selesai else { throw PermohonanError.belumDiserahkan }
      guard try !tx.sudahDinilai(satu.id) else { throw PermohonanError.sudahDinilai }
      try tx.run("INSERT INTO undangan_skm (permohonan) VALUES (\(satu.id))")
      let u = UnsurSKM.allCases.map { penilaian.jawaban[$0] ?? 0 }
      try tx.run(
        """
        INSERT INTO jawaban_skm (id, layanan, bulan, u1, u2, u3, u4, u5, u6, u7, u8, u9, saran)
        VALUES (\(Int64.random(in: 1...Int64.max)), \(satu.layanan), \(bulan), \(u[0]), \(u[1]), \(u[2]), \(u[3]),
                \(u[4]), \(u[5]), \(u[6]), \(u[7]), \(u[8]), \(penilaian.saran))
        """)
    }
  }
}

extension Tx {
  func sudahDinilai(_ id: Permohonan.ID) throws -> Bool {
    try exists("SELECT 1 FROM undangan_skm WHERE permohonan = \(id)")
  }

  /// The index of each service over the answers since a month (`2026-01`), by its code.
  func kepuasan(sejak bulan: String) throws -> [String: IndeksKepuasan] {
    let baris = try all(
      """
      SELECT layanan, COUNT(*) AS banyak, SUM(u1) AS u1, SUM(u2) AS u2, SUM(u3) AS u3, SUM(u4) AS u4, SUM(u5) AS u5,
             SUM(u6) AS u6, SUM(u7) AS u7, SUM(u8) AS u8, SUM(u9) AS u9
      FROM jawaban_skm
      WHERE bulan >= \(bulan)
      GROUP BY layanan
      """
    ) { row in
      var jumlah: [UnsurSKM: Int] = [:]
      for satu in UnsurSKM.allCases { jumlah[satu] = try row[satu.rawValue] }
      return (try row["layanan"] as String, IndeksKepuasan(banyak: try row["banyak"], jumlah: jumlah))
    }
    return Dictionary(baris) { satu, _ in satu }
  }
}
