import ArgumentParser
import Database
import Foundation
import Logging
import Web

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Melayani halaman web sampai dihentikan.",
    discussion:
      "SIGTERM dan SIGINT menghentikan dengan tertib: permintaan yang sedang berjalan diselesaikan, lalu basis data ditutup."
  )

  @Option(help: "Alamat yang didengarkan; tanpa ini menurut KANTAYA_DENGAR.") var host: String?
  @Option(help: "Porta; 0 memilih yang kosong. Tanpa ini menurut KANTAYA_DENGAR.") var port: Int?

  func validate() throws {
    guard (0...65_535).contains(port ?? 0) else { throw ValidationError("--port dari 0 sampai 65535.") }
  }

  func run() async throws {
    let konfigurasi = try Konfigurasi()
    konfigurasi.pasangLog()
    var logger = Logger(label: "kantaya")
    logger.logLevel = konfigurasi.tingkatLog
    let titik = TitikDengar(
      tuan: host ?? konfigurasi.dengar.tuan, port: port ?? konfigurasi.dengar.port)
    try titik.pastikanBebas()
    try konfigurasi.metrik?.pastikanBebas()
    let kantaya = try await Kantaya(konfigurasi)
    do {
      try await kantaya.layani(titik, logger: logger)
    } catch {
      await kantaya.db.close()
      throw error
    }
  }
}

extension Konfigurasi {
  /// JSON lines where a machine collects them, plain ones at a terminal.
  func pasangLog() {
    let json = bentukLog == .json || (bentukLog == .otomatis && isatty(STDOUT_FILENO) == 0)
    guard json else { return }
    LoggingSystem.bootstrap { JSONLogHandler(label: $0) }
  }
}

struct Migrate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Memperbarui susunan basis data, lalu selesai.")

  func run() async throws {
    let kantaya = try await Kantaya(Konfigurasi())
    await kantaya.db.close()
    print("Basis data mutakhir.")
  }
}
