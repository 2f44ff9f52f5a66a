import Bahasa
import Database
import Foundation
import Jejak
import Kalender
import Organisasi
import TestKit
import Testing

@testable import Perizinan

/// The shipped definitions, and the calendar as it is seeded.
enum KatalogUji {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Seeds/layanan")

  static func isi(_ nama: String) throws -> String {
    try String(contentsOf: folder.appending(path: nama), encoding: .utf8)
  }

  static func pola() throws -> [PolaAlur] {
    try ["A", "B", "K", "L", "R", "T"].map { try PolaAlur(yaml: isi("pola/\($0).yaml"), berkas: $0) }
  }

  static func berkas() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }.sorted()
  }

  static func layanan(_ yaml: String) throws -> Layanan {
    try Layanan(yaml: yaml, berkas: "uji.yaml", pola: pola())
  }

  /// Everything wrong with a definition, whether it cannot be read or contradicts itself.
  static func temuan(_ yaml: String, _ hariKerja: HariKerja) throws -> [String] {
    do {
      return PemeriksaLayanan(hariKerja).periksa(try layanan(yaml)).map { "\($0.letak): \($0.pesan)" }
    } catch let ditolak as DefinisiDitolak {
      return ditolak.temuan.map { "\($0.letak): \($0.pesan)" }
    }
  }

  static func hariKerja() async throws -> HariKerja {
    var hasil: HariKerja?
    try await withDatabase(.sqlite, Jejak.migrations + Organisasi.migrations + Kalender.migrations) { db in
      try await db.write { try Kalender.semai($0, pada: Date(timeIntervalSince1970: 1_767_571_200)) }
      hasil = try await db.read { try $0.kalenderKerja(versi: nil).hariKerja() }
    }
    return try #require(hasil)
  }
}
