import ArgumentParser
import Database
import Foundation
import Logging

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Melayani halaman web sampai dihentikan.")

  @Option(help: "Alamat yang didengarkan.") var host = "127.0.0.1"
  @Option(help: "Porta; 0 memilih yang kosong.") var port = 8080

  func run() async throws {
    var logger = Logger(label: "kantaya")
    logger.logLevel =
      ProcessInfo.processInfo.environment["KANTAYA_LOG"].flatMap { Logger.Level(rawValue: $0) } ?? .notice
    let kantaya = try await Kantaya(Konfigurasi())
    try await kantaya.layani(tuan: host, port: port, logger: logger)
    await kantaya.db.close()
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
