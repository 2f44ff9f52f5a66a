import App
import ArgumentParser
import Database
import Foundation
import LogPublik
import Transparency

/// The public log at full size: writing entries, putting them in order, signing, proving.
struct UkurLog: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Mengisi log publik, lalu mengukur checkpoint dan bukti.")

  @Option(help: "Berapa entri.") var jumlah = 1_000_000
  @Option(help: "Berapa penulis serentak.") var serentak = 64
  /// One entry a transaction, as domains write; the rest go in by hundreds.
  private static let satuan = 50_000

  func run() async throws {
    let kantaya = try await Kantaya(Konfigurasi())
    let (db, penyusun) = (kantaya.db, PenyusunLog(kantaya.logPublik))
    let satuan = min(jumlah, Self.satuan)
    try cetak(
      Hasil(
        "log: entries written, one a transaction", n: satuan, try await tulis(satuan, sekali: 1, db),
        satuan: "/s"))
    if jumlah > satuan { _ = try await tulis(jumlah - satuan, sekali: 500, db) }
    let (susun, masuk) = try await lama { try await penyusun.susunSemua() }
    try cetak(
      Hasil("log: entries put in order, hashed, signed", n: masuk, Double(masuk) / susun * 1000, satuan: "/s")
    )
    try cetak(Hasil("log: checkpoint over 20 new entries", try await checkpoint(db, penyusun)))
    try cetak(Hasil("log: receipt of one entry (inclusion proof)", try await bukti(db)))
    try cetak(Hasil("log: consistency proof", try await konsistensi(db)))
    await db.close()
  }

  /// Entries a second.
  private func tulis(_ banyak: Int, sekali: Int, _ db: Database) async throws -> Double {
    let (waktu, _) = try await lama {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for penulis in 0..<serentak {
          group.addTask {
            for mulai in stride(from: penulis * sekali, to: banyak, by: serentak * sekali) {
              try await Self.tulis(mulai..<min(mulai + sekali, banyak), db)
            }
          }
        }
        try await group.waitForAll()
      }
    }
    return Double(banyak) / waktu * 1000
  }

  private static func tulis(_ urut: Range<Int>, _ db: Database) async throws {
    try await db.write { tx in
      for satu in urut {
        let isi = #"{"kode":"\#(satu)","tahap":"verifikasi","pada":"2026-11-23T09:00:00+07:00"}"#
        try tx.catatLog("ukur", Int64(satu / 12), isi: Array(isi.utf8), pada: Date())
      }
    }
  }

  private func checkpoint(_ db: Database, _ penyusun: PenyusunLog) async throws -> [Double] {
    var waktu: [Double] = []
    for _ in 0..<200 {
      try await Self.tulis(0..<20, db)
      waktu.append(try await lama { try await penyusun.susunSemua() }.0)
    }
    return waktu
  }

  private func bukti(_ db: Database) async throws -> [Double] {
    let tempat = (0..<2000).map { _ in Int.random(in: 0..<jumlah) }
    let id = try await db.read { tx in
      try tempat.compactMap {
        try tx.value("SELECT id FROM entri_log WHERE nomor = \($0)", as: EntriLog.ID.self)
      }
    }
    var waktu: [Double] = []
    for satu in id {
      waktu.append(try await lama { try await db.read { _ = try $0.buktiLog(satu) } }.0)
    }
    return waktu
  }

  private func konsistensi(_ db: Database) async throws -> [Double] {
    var waktu: [Double] = []
    for _ in 0..<1000 {
      let dulu = Int.random(in: 1...jumlah)
      waktu.append(try await lama { try await db.read { _ = try $0.konsistensiLog(sejak: dulu) } }.0)
    }
    return waktu
  }
}
