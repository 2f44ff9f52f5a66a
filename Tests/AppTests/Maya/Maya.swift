import Akses
import Bahasa
import Cryptography
import Database
import Foundation
import Hummingbird
import HummingbirdTesting
import Organisasi
import Persuratan
import Segel
import TestKit
import Web

@testable import App

/// The whole application on the demonstration's small regency, as an operator starts it.
struct Maya: Sendable {
  let kantaya: Kantaya
  let kabupaten: KabupatenContoh

  /// Senin, 23 November 2026 pukul 09.00 WIB.
  static let senin = Date(timeIntervalSince1970: 1_795_399_200)

  /// Gives `uji` a demonstration of its own. It is made once per process and engine with everything real but the cost
  /// of guessing passwords.
  static func buka(_ mesin: Mesin = .sqlite, _ uji: (Maya) async throws -> Void) async throws {
    try await withDatabase(mesin, semuaMigrasi, stock: contoh, tuning: .init(connections: 6)) { db in
      let data = try TestFolder.shared.path("maya-\(UUID().uuidString)")
      try FileManager.default.copyItem(atPath: folder(mesin), toPath: data)
      let kantaya = try await Kantaya(konfigurasi(data), di: db, now: { senin })
      try await uji(Maya(kantaya: kantaya, kabupaten: try KabupatenContoh(.kecil, pada: .init(senin))))
    }
  }

  static let contoh = Stock("contoh") { db, mesin in
    try await DemoContoh(Kantaya(konfigurasi(folder(mesin)), di: db, now: { senin })).semai(.kecil)
  }

  static func konfigurasi(_ data: String) throws -> Konfigurasi {
    var konfigurasi = try Konfigurasi(["KANTAYA_DATA": data])
    konfigurasi.akses.biayaSandi = PasswordCost(memory: 64, passes: 1, lanes: 1)
    konfigurasi.biayaKunci = KunciTersegel.Biaya(memori: 256, putaran: 1, lajur: 1)
    konfigurasi.lajuAkun = .init(capacity: 100_000, perMinute: 100_000)
    konfigurasi.lajuAlamat = .init(capacity: 100_000, perMinute: 100_000)
    return konfigurasi
  }

  private static func folder(_ mesin: Mesin) throws -> String {
    try TestFolder.shared.path("contoh-\(mesin.rawValue)")
  }

  /// Serves the router without a socket.
  func melayani(_ uji: @Sendable @escaping (any TestClientProtocol) async throws -> Void) async throws {
    try await Application(router: try kantaya.router()).test(.router) { client in try await uji(client) }
  }

  func masuk(_ tokoh: Tokoh, _ client: any TestClientProtocol) async throws -> Peramban {
    Peramban(client, try await kantaya.akses.bukaSesi(untuk: kabupaten.tokoh(tokoh).orang.id))
  }

  func pelaku(_ tokoh: Tokoh) throws -> Pelaku { try kabupaten.tokoh(tokoh).pelaku }
}
