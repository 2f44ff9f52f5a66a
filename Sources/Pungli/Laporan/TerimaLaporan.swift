import Bahasa
import Database
import Foundation
import Organisasi

extension Pungli {
  /// Keeps a report. Nothing of who wrote it is asked or kept, not even the hour. `bukti`: pictures, bare of everything but
  /// their dots.
  /// - Returns: the code that opens it; shown once.
  /// - Throws: `CryptographyError`, `DatabaseError`.
  func terima(_ isi: IsiLaporan, bukti: [[UInt8]], untuk penerima: LaporanPungli.Penerima) async throws
    -> KodeLaporan
  {
    let (kode, hari) = (try KodeLaporan(), Tanggal(now()))
    let tulisan = try JSONEncoder().encode(isi)
    // Keys of the database tell the time: this one is drawn by lot.
    let id = LaporanPungli.ID(rawValue: Int64.random(in: 1...Int64.max))
    try await db.write { [kunci] tx in
      try tx.run(
        """
        INSERT INTO laporan_pungli (id, kode, penerima, status, diterima, isi)
        VALUES (\(id), \(kunci.sidik(kode)), \(penerima.rawValue), 'diterima', \(hari),
                \(try kunci.segel(Array(tulisan), .laporan(id))))
        """)
      for (urut, satu) in bukti.enumerated() {
        try tx.run(
          """
          INSERT INTO bukti_pungli (laporan, urut, isi)
          VALUES (\(id), \(urut + 1), \(try kunci.segel(satu, .bukti(id, urut: urut + 1))))
          """)
      }
    }
    return kode
  }

  /// What who reported reads with his code.
  /// - Throws: `PungliError.tidakAda`.
  func laporan(_ kode: KodeLaporan) async throws -> LaporanPungli {
    try await db.read { [kunci] tx in
      guard let id = try tx.laporanPungli(kunci.sidik(kode)) else { throw PungliError.tidakAda }
      return try tx.laporanPungli(id, kunci)
    }
  }

  /// More from who reported.
  /// - Throws: `PungliError.tidakAda`, `.selesai`; `FieldErrors` at `pesan`.
  func tambah(_ pesan: String, _ kode: KodeLaporan) async throws {
    let pesan = try PesanPungli.terbaca(pesan)
    let hari = Tanggal(now())
    try await db.write { [kunci] tx in
      guard let id = try tx.laporanPungli(kunci.sidik(kode)) else { throw PungliError.tidakAda }
      guard try !tx.laporanPungli(id, kunci).status.selesai else { throw PungliError.selesai }
      try tx.tambah(pesan, petugas: false, id, kunci, hari)
    }
  }
}

extension PesanPungli {
  /// - Throws: `FieldErrors` at `pesan`.
  static func terbaca(_ tulisan: String) throws(FieldErrors) -> String {
    let isi = tulisan.trimmingCharacters(in: .whitespacesAndNewlines)
    var galat = FieldErrors()
    galat.check("pesan", "Tulis pesannya.", isi.contains { $0.isLetter })
    galat.check("pesan", "Paling banyak 2.000 huruf.", isi.count <= 2000)
    try galat.throwIfAny()
    return isi
  }
}

enum PungliError: Refusal, Equatable {
  case tidakAda, selesai

  var reason: RefusalReason { self == .selesai ? .conflict : .notFound }

  var message: String {
    switch self {
    case .tidakAda: "Tidak ada laporan dengan kode itu. Periksa lagi huruf dan angkanya."
    case .selesai: "Laporan ini sudah selesai. Buat laporan baru bila ada yang baru."
    }
  }
}
