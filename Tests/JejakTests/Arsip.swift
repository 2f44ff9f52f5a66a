import Database
import Foundation
import TestKit

@testable import Jejak

/// A trail of letters, sealed, with its heads noted half-way and at the end.
struct Arsip: Sendable {
  let db: Database
  let kunci: KunciJejak
  let berkas: BerkasKepala
  let penyegel: Penyegel

  func tulis(_ banyak: Int) async throws {
    try await db.write { tx in
      for nomor in 1...banyak {
        try tx.catat(
          Catatan(
            waktu: Date(timeIntervalSince1970: 1_795_000_000 + Double(nomor)),
            orang: nomor.isMultiple(of: 5) ? nil : Int64(nomor % 3 + 1), nama: "Orang \(nomor % 3)",
            jabatan: "Camat",
            peristiwa: "surat.dikirim", objekJenis: "surat", objek: Int64(nomor),
            keterangan: "nomor \(nomor)",
            rincian: "{\"n\":\(nomor)}", alamat: "10.0.0.\(nomor)"))
      }
    }
  }

  func periksa(
    sekali: Int = 2000, kemajuan: @escaping @Sendable (Int64) async -> Void = { _ in }
  ) async throws -> HasilPeriksaJejak {
    try await Jejak.periksa(db, kunci: kunci, berkas: berkas, sekali: sekali, kemajuan: kemajuan)
  }
}

func denganJejak(_ mesin: Mesin, baris: Int, _ body: (Arsip) async throws -> Void) async throws {
  try await withDatabase(mesin, Jejak.migrations) { db in
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let kunci = try KunciJejak(induk: [UInt8](repeating: 4, count: 32))
    kunci.pasang(pada: db)
    let berkas = BerkasKepala(path: folder.appending(path: "jejak.kepala").path, kunci: kunci)
    let penyegel = Penyegel(db: db, berkas: berkas)
    let arsip = Arsip(db: db, kunci: kunci, berkas: berkas, penyegel: penyegel)
    for bagian in [baris / 2, baris - baris / 2] {
      try await arsip.tulis(bagian)
      try await penyegel.segelSemua()
      try await penyegel.catatKepala()
    }
    try await body(arsip)
    try FileManager.default.removeItem(at: folder)
  }
}
